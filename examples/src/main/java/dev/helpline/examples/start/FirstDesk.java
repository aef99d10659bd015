package dev.helpline.examples.start;

import dev.helpline.Desk;
import dev.helpline.spi.Channel;
import dev.helpline.spi.Roster;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Ticket;
import java.io.PrintStream;

/** A desk with two teams, one agent on duty, and messages on the console. */
public final class FirstDesk {

    private FirstDesk() {}

    /**
     * Runs it.
     *
     * @param args none
     */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        // snippet: first-desk
        var ada = new Agent("ada", "Ada", "ada@example.com");
        var kim = new Requester("kim", "Kim", "kim@example.org");
        var desk = Desk.on(TicketStore.inMemory())
                .withTeams(Team.of("front line", 1), Team.of("database", 2))
                .staffedBy(Roster.always(ada))
                .telling(Channel.printingTo(out));

        Ticket ticket = desk.from(kim).open("Cannot log in", "It says: too many connections.");
        desk.as(ada).reply(ticket.id(), "I am looking into it.");
        desk.as(ada).escalate(ticket.id(), "database", "needs the query log");
        desk.tick();

        String team = desk.ticket(ticket.id()).team().orElseThrow().name();
        out.println(team + " works on it; " + desk.contact(ticket.id()).orElseThrow() + " still answers to Kim.");
        // end
    }
}
