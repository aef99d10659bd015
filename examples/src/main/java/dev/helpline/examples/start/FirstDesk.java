package dev.helpline.examples.start;

import dev.helpline.Desk;
import dev.helpline.spi.Channel;
import dev.helpline.spi.Roster;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.TicketId;
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

        TicketId id = desk.from(kim)
                .open("Cannot log in", "It says: too many connections.")
                .id();
        desk.as(ada).reply(id, "I am looking into it.");
        desk.as(ada).escalate(id, "database", "needs the query log");
        desk.tick();

        out.println(desk.ticket(id).team().orElseThrow() + " works on it; "
                + desk.contact(id).orElseThrow() + " still answers to Kim.");
        // end
    }
}
