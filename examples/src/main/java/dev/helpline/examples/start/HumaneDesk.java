package dev.helpline.examples.start;

import dev.helpline.Desk;
import dev.helpline.spi.Channel;
import dev.helpline.spi.Roster;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.Action;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Discretion;
import dev.helpline.ticket.Guard;
import dev.helpline.ticket.Money;
import dev.helpline.ticket.RefusedException;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.Workflow;
import dev.helpline.time.BusinessHours;
import dev.helpline.time.WeeklyHours;
import java.io.PrintStream;
import java.time.ZoneId;

/** A desk that trusts its people: turns, quiet hours, and a refund without asking anybody. */
public final class HumaneDesk {

    private static final Agent ADA = new Agent("ada", "Ada", "ada@example.com");
    private static final Agent GRACE = new Agent("grace", "Grace", "grace@example.com");

    private HumaneDesk() {}

    /**
     * Runs it.
     *
     * @param args none
     */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        Desk desk = desk();
        Ticket ticket = desk.from(new Requester("kim", "Kim", "kim@example.org"))
                .open("Charged twice", "You took 40 EUR too much.");
        out.println(ticket.assignee().orElseThrow() + " is given the ticket.");
        desk.as(ADA).reply(ticket.id(), "That is our mistake. I am sorry.");
        desk.as(ADA).give(ticket.id(), "refund", Money.of("40 EUR"), "charged twice");
        try {
            desk.as(ADA).give(ticket.id(), "refund", Money.of("80 EUR"), "and for the trouble");
        } catch (RefusedException refused) {
            out.println(refused.getMessage());
        }
        try {
            desk.as(ADA).escalate(ticket.id(), "payments", "why twice?");
        } catch (RefusedException refused) {
            out.println(refused.getMessage());
        }
    }

    static Desk desk() {
        ZoneId vienna = ZoneId.of("Europe/Vienna");
        BusinessHours daytime = WeeklyHours.in(vienna).everyDay("08:00-20:00");
        // snippet: humane-desk
        var refunds = Discretion.none().tier(1).may("refund").upTo("100 EUR").monthly("1000 EUR", vienna);
        Desk desk = Desk.on(TicketStore.inMemory())
                .withTeams(Team.of("front line", 1), Team.of("payments", 2))
                .staffedBy(Roster.always(ADA, GRACE))
                .assigning(8) // in turn, to whoever works on fewer than eight
                .remindingDuring(daytime) // a reminder at night waits until morning
                .trusting(refunds)
                .working(Workflow.standard().guarding(Action.ESCALATE, Guard.evidence("receipt")));
        // end
        return desk.telling(Channel.logging());
    }
}
