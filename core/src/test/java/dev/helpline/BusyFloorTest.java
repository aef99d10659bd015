package dev.helpline;

import static dev.helpline.ticket.Cast.DATABASE;
import static dev.helpline.ticket.Cast.FRONT;
import static dev.helpline.ticket.Cast.LEA;
import static dev.helpline.ticket.Cast.MORNING;
import static dev.helpline.ticket.Cast.SAM;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.spi.Audience;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.AgentReplied;
import dev.helpline.ticket.CustomerWrote;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.NoteAdded;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.PriorityChanged;
import dev.helpline.ticket.RefusedException;
import dev.helpline.ticket.StepTaken;
import dev.helpline.ticket.TeamChanged;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Many tickets, many threads, several desks on one store. */
class BusyFloorTest {

    private static final int THREADS = 8;
    private static final int COMMANDS = 3_000;

    /** What a command was called, and the ticket as it was answered with. */
    record Acknowledged(String word, Ticket ticket) {}

    private final HandSetClock clock = new HandSetClock(MORNING);
    private final TicketStore store = TicketStore.inMemory();
    private final Map<String, Integer> deliveries = new ConcurrentHashMap<>();

    @Test
    void mixedCommandsAndTicksOnAThousandTicketsLoseAndDoubleNothing() throws Exception {
        List<TicketId> ids = opened(1_000);
        clock.set(MORNING.plus(ofHours(1)));
        List<Acknowledged> acknowledged = Hands.atOnce(THREADS, hand -> () -> work(hand, ids)).stream()
                .flatMap(List::stream)
                .toList();
        clock.advance(ofHours(3));
        desk().tick();

        List<Event> events = events(ids).toList();
        assertThat(events.stream().flatMap(BusyFloorTest::word).sorted())
                .isEqualTo(
                        acknowledged.stream().map(Acknowledged::word).sorted().toList());
        assertThat(acknowledged)
                .extracting(one -> one.ticket().id() + "/" + one.ticket().version())
                .doesNotHaveDuplicates();
        assertThat(acknowledged).allSatisfy(one -> assertThat(one.ticket()).isEqualTo(asOf(one.ticket())));
        assertEveryStepAndEveryMessageOnce(ids);
    }

    @Test
    void fourDesksTickingOneStoreTakeEveryStepAndSayEverythingOnce() throws Exception {
        List<TicketId> ids = opened(3_000);
        clock.advance(ofHours(2));
        List<Tick> ticks = Hands.atOnce(4, hand -> desk()::tick);

        assertThat(ticks.stream().mapToInt(Tick::steps).sum()).isEqualTo(6_000);
        assertThat(ticks.stream().mapToInt(Tick::delivered).sum()).isEqualTo(deliveries.size());
        assertThat(events(ids).filter(StepTaken.class::isInstance)).hasSize(6_000);
        assertEveryStepAndEveryMessageOnce(ids);
        assertThat(desk().tick()).extracting(Tick::steps, Tick::delivered).containsExactly(0, 0);
    }

    private void assertEveryStepAndEveryMessageOnce(List<TicketId> ids) {
        assertThat(ids).allSatisfy(id -> {
            List<Event> history = store.history(id);
            Ticket ticket = store.find(id).orElseThrow();
            assertThat(Ticket.of(history)).isEqualTo(ticket);
            assertThat(history.stream().filter(StepTaken.class::isInstance).map(event -> ((StepTaken) event).key()))
                    .containsExactlyInAnyOrderElementsOf(ticket.stepsTaken())
                    .hasSizeGreaterThanOrEqualTo(ticket.category().isFinished() ? 0 : 2);
        });
        assertThat(deliveries).isNotEmpty();
        assertThat(deliveries.values()).containsOnly(1);
    }

    /** One thread at a desk of its own: whatever comes to mind on any ticket, and a tick now and then. */
    private List<Acknowledged> work(int hand, List<TicketId> ids) {
        Desk desk = desk();
        Random random = new Random(hand);
        List<Acknowledged> acknowledged = new ArrayList<>();
        for (int i = 0; i < COMMANDS; i++) {
            String word = hand + "/" + i;
            // Half of the commands meet on ten tickets, so that they get in each other's way.
            TicketId id = ids.get(random.nextInt(random.nextBoolean() ? 10 : ids.size()));
            try {
                acknowledged.add(new Acknowledged(word, command(desk, hand, random, id, word)));
            } catch (RefusedException refused) {
                assertThat(refused).hasMessageContaining("allowed");
            }
            if (hand == 0) {
                // Steps come due all the while, but no lease of a delivery runs out: that would be a second delivery.
                clock.advance(ofMillis(40));
            }
            if (i % 100 == 0) {
                desk.tick();
            }
        }
        return acknowledged;
    }

    private static Ticket command(Desk desk, int hand, Random random, TicketId id, String word) {
        Agent agent = new Agent("a" + hand, "Agent " + hand, "agent" + hand + "@desk.example");
        return switch (random.nextInt(6)) {
            case 0 -> desk.as(agent).note(id, word);
            case 1 -> desk.as(agent).reply(id, word);
            case 2 -> desk.from(SAM).write(id, word);
            case 3 -> desk.as(agent).escalate(id, "database", word);
            case 4 -> desk.as(agent).prioritize(id, new Priority(1 + hand, word));
            default -> desk.as(agent).resolve(id, word);
        };
    }

    /** The word of the command behind an event; none for events of the system, and for all but one of a command's. */
    private static Stream<String> word(Event event) {
        if (event instanceof NoteAdded note) {
            return Stream.of(note.text());
        } else if (event instanceof AgentReplied reply) {
            return Stream.of(reply.text());
        } else if (event instanceof CustomerWrote message) {
            return Stream.of(message.text());
        } else if (event instanceof PriorityChanged change) {
            return Stream.of(change.to().name());
        }
        return event instanceof TeamChanged move && move.by().asAgent().isPresent()
                ? Stream.of(move.reason())
                : Stream.empty();
    }

    private Ticket asOf(Ticket ticket) {
        return Ticket.of(store.history(ticket.id()).subList(0, (int) ticket.version()));
    }

    private Stream<Event> events(List<TicketId> ids) {
        return ids.stream().flatMap(id -> store.history(id).stream());
    }

    private List<TicketId> opened(int tickets) {
        Desk desk = desk();
        List<TicketId> ids = new ArrayList<>();
        for (int i = 0; i < tickets; i++) {
            ids.add(desk.from(SAM).open("Cannot log in", "It says no.").id());
            clock.advance(ofMillis(100));
        }
        return ids;
    }

    private Desk desk() {
        return Desk.on(store)
                .withTeams(FRONT.ledBy(LEA), DATABASE.ledBy(LEA))
                .following(Chores.none().tell(Audience.LEAD, ofHours(1)).moveTo("database", ofMinutes(61)))
                .telling(message -> deliveries.merge(message.key(), 1, Integer::sum))
                .timedBy(clock);
    }
}
