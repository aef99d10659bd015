package dev.helpline.examples.start;

import dev.helpline.Desk;
import dev.helpline.spi.Roster;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.TicketId;
import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** Asks a desk why things are due when they are, and what its customer may be told. */
public final class WhyThen {

    private WhyThen() {}

    /** Plays three days of a ticket that waits for its customer, nearly late, and asks. */
    static void run(PrintStream out) {
        AtomicReference<Instant> clock = new AtomicReference<>(Instant.parse("2026-03-02T08:00:00Z")); // Monday, nine
        var ada = new Agent("ada", "Ada", "ada@example.com");
        var kim = new Requester("kim", "Kim", "kim@example.org");
        Desk desk = Desk.on(TicketStore.inMemory())
                .withTeams(Team.of("front line", 1), Team.of("database", 2))
                .staffedBy(Roster.always(ada))
                .following(EverydayLadder.policy())
                .telling(message -> {})
                .timedBy(clock::get);
        TicketId id = desk.from(kim).open("Reports are slow", "Since Monday.").id();
        clock.set(Instant.parse("2026-03-02T08:10:00Z"));
        desk.as(ada).reply(id, "I am looking into it.");
        clock.set(Instant.parse("2026-03-04T09:20:00Z"));
        desk.as(ada).ask(id, "Is it all reports, or the monthly one alone?");
        clock.set(Instant.parse("2026-03-04T13:00:00Z"));
        // snippet: why
        var berlin = ZoneId.of("Europe/Berlin");
        out.println(desk.explain(id).text(berlin));
        out.println();
        out.println(desk.expectation(id).text(berlin));
        // end
    }
}
