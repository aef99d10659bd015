package dev.helpline;

import static dev.helpline.ticket.Cast.ADA;
import static dev.helpline.ticket.Cast.BOB;
import static dev.helpline.ticket.Cast.DATABASE;
import static dev.helpline.ticket.Cast.FRONT;
import static dev.helpline.ticket.Cast.LEA;
import static dev.helpline.ticket.Cast.MORNING;
import static dev.helpline.ticket.Cast.SAM;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.spi.Audience;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.StepTaken;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** People act at fixed times; ticks come whenever they come, by one desk or the other, and change nothing of the story. */
class AnyTickingTest {

    private static final Chores CHORES = Chores.none()
            .tell(Audience.LEAD, ofMinutes(30))
            .moveTo("database", ofMinutes(60))
            .tell(Audience.OWNER, ofMinutes(90))
            .moveTo("front line", ofMinutes(150));

    private static final int TAKEN = 60;
    private static final int ESCALATED = 100;
    private static final int NOTED = 200;

    @Property(tries = 300)
    void ticksChangeNothingOfAStory(@ForAll Set<@IntRange(min = 1, max = 240) Integer> ticks) {
        assertThat(story(ticks)).isEqualTo(story(Set.of()));
    }

    private static List<Event> story(Set<Integer> ticks) {
        HandSetClock clock = new HandSetClock(MORNING);
        TicketStore store = TicketStore.inMemory();
        List<Desk> desks = List.of(desk(store, clock), desk(store, clock));
        TicketId id =
                desks.get(0).from(SAM).open("Cannot log in", "It says no.").id();
        Set<Integer> minutes = new TreeSet<>(ticks);
        minutes.addAll(List.of(TAKEN, ESCALATED, NOTED));
        for (int minute : minutes) {
            clock.set(MORNING.plus(ofMinutes(minute)));
            if (ticks.contains(minute)) {
                desks.get(minute % 2).tick();
            }
            act(minute, desks.get(0), id);
        }
        clock.set(MORNING.plus(ofHours(5)));
        desks.get(1).tick();
        assertThat(Ticket.of(desks.get(0).history(id))).isEqualTo(desks.get(0).ticket(id));
        return desks.get(0).history(id).stream().map(AnyTickingTest::unhurried).toList();
    }

    private static void act(int minute, Desk desk, TicketId id) {
        switch (minute) {
            case TAKEN -> desk.as(ADA).take(id);
            case ESCALATED -> desk.as(BOB).escalate(id, "front line", "not a query");
            case NOTED -> desk.as(ADA).note(id, "Still looking.");
            default -> {}
        }
    }

    private static Desk desk(TicketStore store, HandSetClock clock) {
        return Desk.on(store)
                .withTeams(FRONT.ledBy(LEA), DATABASE)
                .following(CHORES)
                .telling(new Mailbox())
                .timedBy(clock);
    }

    private static Event unhurried(Event event) {
        Instant at = event.at();
        return event instanceof StepTaken step ? new StepTaken(at, at, step.key(), step.what()) : event;
    }
}
