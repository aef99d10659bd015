package dev.helpline.spi;

import static dev.helpline.ticket.Cast.AS_ADA;
import static dev.helpline.ticket.Cast.CUSTOMER;
import static dev.helpline.ticket.Cast.MORNING;
import static dev.helpline.ticket.Cast.SAM;

import dev.helpline.ticket.Event;
import dev.helpline.ticket.NoteAdded;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import dev.helpline.ticket.TicketOpened;
import dev.helpline.ticket.Workflow;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.junit.jupiter.api.Test;

/** Whatever threads do to the store at once, the answers are those of some order of doing it one after the other. */
@Param(name = "number", gen = IntGen.class, conf = "1:2")
@Param(name = "version", gen = IntGen.class, conf = "1:3")
public class LinearizableStoreTest {

    private static final Instant LATER = MORNING.plus(Duration.ofHours(1));

    private final TicketStore store = TicketStore.inMemory();

    @Test
    void underStress() {
        new StressOptions()
                .iterations(50)
                .invocationsPerIteration(1_000)
                .threads(3)
                .actorsPerThread(3)
                .check(LinearizableStoreTest.class);
    }

    @Test
    void inEveryOrderAModelCheckerTries() {
        new ModelCheckingOptions()
                .iterations(20)
                .invocationsPerIteration(300)
                .threads(2)
                .actorsPerThread(3)
                .check(LinearizableStoreTest.class);
    }

    @Operation
    public String nextId() {
        return store.nextId().value();
    }

    @Operation
    public boolean open(@Param(name = "number") int number) {
        TicketOpened opened = opening(number);
        return store.append(new Change(0, List.of(opened), opened.ticket(), Optional.of(MORNING), List.of()));
    }

    @Operation
    public boolean note(@Param(name = "number") int number, @Param(name = "version") int version) {
        Ticket ticket = opening(number).ticket();
        while (ticket.version() < version) {
            ticket = note(ticket, "noted", Optional.empty()).after();
        }
        return store.append(note(ticket, "noted", Optional.of(MORNING)));
    }

    @Operation
    public long version(@Param(name = "number") int number) {
        return store.find(id(number)).map(Ticket::version).orElse(0L);
    }

    @Operation
    public int events(@Param(name = "number") int number) {
        return store.history(id(number)).size();
    }

    @Operation
    public int fireDue() {
        return store.fireDue(MORNING, 1, ticket -> note(ticket, "looked at", Optional.of(LATER)));
    }

    @Operation
    public String nextWake() {
        return store.nextWake().toString();
    }

    @Operation
    public String claim() {
        return store.claim(MORNING, Duration.ofMinutes(5), 1).toString();
    }

    private static Change note(Ticket ticket, String text, Optional<Instant> due) {
        List<Event> events = List.of(new NoteAdded(MORNING, AS_ADA, text));
        Message message = new Message("k" + ticket.version(), ticket.id(), "Ada", "ada@desk.example", text, MORNING);
        return new Change(ticket.version(), events, ticket.after(events), due, List.of(message));
    }

    private static TicketOpened opening(int number) {
        return new TicketOpened(
                MORNING,
                CUSTOMER,
                id(number),
                SAM,
                "Cannot log in",
                "It says no.",
                Workflow.standard().initial(),
                Priority.NORMAL,
                Optional.empty());
    }

    private static TicketId id(int number) {
        return new TicketId("X-" + number);
    }
}
