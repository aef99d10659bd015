package dev.helpline.benchmarks.desk;

import static dev.helpline.spi.Audience.LEAD;
import static dev.helpline.spi.Audience.OWNER;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;

import dev.helpline.Desk;
import dev.helpline.escalation.Ladder;
import dev.helpline.spi.Policy;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.TicketId;
import dev.helpline.time.BusinessHours;
import dev.helpline.time.WeeklyHours;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/** A desk with a clock set by hand, two teams, fifty agents, and a channel that forgets. */
final class Floor implements InstantSource {

    /** Monday, nine o'clock in New York: the office opens. */
    static final Instant OPENING = Instant.parse("2026-06-01T13:00:00Z");

    static final List<Agent> AGENTS = IntStream.range(0, 50)
            .mapToObj(i -> new Agent("a" + i, "Agent " + i, "agent" + i + "@desk.example"))
            .toList();

    private static final BusinessHours OFFICE =
            WeeklyHours.in(ZoneId.of("America/New_York")).weekdays("09:00-17:00");

    final Desk desk;
    private Instant now = OPENING;
    private long messages;

    Floor(Policy policy) {
        Agent lead = new Agent("lea", "Lea", "lea@desk.example");
        this.desk = Desk.on(TicketStore.inMemory())
                .withTeams(Team.of("front line", 1).ledBy(lead), Team.of("database", 2))
                .following(policy)
                .telling(message -> messages++)
                .timedBy(this);
    }

    /** Three clocks that all run on a ticket which was taken and not yet answered; seven steps. */
    static Policy threeClocks() {
        return Ladder.counting(OFFICE)
                .firstReply()
                .within(ofMinutes(30))
                .before(ofMinutes(10))
                .tell(OWNER)
                .whenLate()
                .tell(LEAD)
                .resolution()
                .within(ofHours(16))
                .at(75)
                .tell(OWNER)
                .whenLate()
                .moveTo("database")
                .or(Ladder.counting(BusinessHours.always())
                        .named("promise")
                        .resolution()
                        .within(ofHours(72))
                        .before(ofHours(24))
                        .tell(OWNER)
                        .whenLate()
                        .tell(LEAD)
                        .late(ofHours(24))
                        .tell(LEAD));
    }

    @Override
    public Instant instant() {
        return now;
    }

    void set(Instant instant) {
        now = instant;
    }

    void advance(Duration duration) {
        now = now.plus(duration);
    }

    long messages() {
        return messages;
    }

    /** A ticket with words of its own, opened by somebody of their own and taken by one of the agents. */
    TicketId openAndTake(int number) {
        Requester requester = new Requester("c" + number, "Customer " + number, "customer" + number + "@shop.example");
        TicketId id = desk.from(requester)
                .open("Cannot log in since the update, number " + number, "It says no. ".repeat(15) + number)
                .id();
        desk.as(AGENTS.get(number % AGENTS.size())).take(id);
        return id;
    }
}
