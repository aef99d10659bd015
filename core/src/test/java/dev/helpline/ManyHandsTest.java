package dev.helpline;

import static dev.helpline.ticket.Cast.ADA;
import static dev.helpline.ticket.Cast.DATABASE;
import static dev.helpline.ticket.Cast.FRONT;
import static dev.helpline.ticket.Cast.LEA;
import static dev.helpline.ticket.Cast.MORNING;
import static dev.helpline.ticket.Cast.SAM;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.spi.Audience;
import dev.helpline.spi.Message;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.NoteAdded;
import dev.helpline.ticket.OwnerChanged;
import dev.helpline.ticket.RefusedException;
import dev.helpline.ticket.StepTaken;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Eight threads at one desk. */
class ManyHandsTest {

    private static final int THREADS = 8;

    private final HandSetClock clock = new HandSetClock(MORNING);
    private final Mailbox mailbox = new Mailbox();
    private final Desk desk = Desk.on(TicketStore.inMemory())
            .withTeams(FRONT.ledBy(LEA), DATABASE)
            .following(Chores.none().tell(Audience.LEAD, ofHours(1)).moveTo("database", ofHours(1)))
            .telling(mailbox)
            .timedBy(clock);

    @Test
    void conflictingCommandsLoseAndDoubleNothing() throws Exception {
        TicketId id = desk.from(SAM).open("Cannot log in", "It says no.").id();
        atOnce(thread -> () -> {
            for (int i = 0; i < 100; i++) {
                desk.as(ADA).note(id, thread + "/" + i);
            }
            return true;
        });
        List<Event> history = desk.history(id);
        assertThat(history)
                .filteredOn(NoteAdded.class::isInstance)
                .extracting(event -> ((NoteAdded) event).text())
                .hasSize(THREADS * 100)
                .doesNotHaveDuplicates();
        assertThat(Ticket.of(history)).isEqualTo(desk.ticket(id));
    }

    @Test
    void oneOfManyWhoTakeATicketGetsIt() throws Exception {
        TicketId id = desk.from(SAM).open("Cannot log in", "It says no.").id();
        List<Boolean> taken = atOnce(thread -> () -> takes(new Agent("a" + thread, "Agent " + thread, "x"), id));
        assertThat(taken).containsOnlyOnce(true);
        assertThat(desk.history(id)).filteredOn(OwnerChanged.class::isInstance).hasSize(1);
    }

    @Test
    void aStepFiresOnceHoweverManyTick() throws Exception {
        List<TicketId> ids = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            ids.add(desk.from(SAM).open("Cannot log in", "It says no.").id());
        }
        clock.advance(ofHours(1));
        List<Integer> steps = atOnce(thread -> () -> desk.tick().steps());
        assertThat(steps.stream().mapToInt(Integer::intValue).sum()).isEqualTo(500);
        assertThat(ids)
                .allSatisfy(id -> assertThat(desk.history(id))
                        .filteredOn(StepTaken.class::isInstance)
                        .hasSize(2));
        desk.tick();
        assertThat(mailbox.arrived()).extracting(Message::key).doesNotHaveDuplicates();
        assertThat(mailbox.textsTo("Lea")).hasSize(500);
    }

    @Test
    void ticketsOpenedAtOnceHaveNamesOfTheirOwn() throws Exception {
        List<TicketId> ids = atOnce(thread ->
                () -> desk.from(SAM).open("Cannot log in", "It says no.").id());
        assertThat(ids).doesNotHaveDuplicates();
    }

    private boolean takes(Agent agent, TicketId id) {
        try {
            desk.as(agent).take(id);
            return true;
        } catch (RefusedException somebodyElseHasIt) {
            return false;
        }
    }

    private static <T> List<T> atOnce(IntFunction<Callable<T>> work) throws Exception {
        return Hands.atOnce(THREADS, work);
    }
}
