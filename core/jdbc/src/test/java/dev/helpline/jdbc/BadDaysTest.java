package dev.helpline.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.helpline.jdbc.FaultySource.Fault;
import dev.helpline.spi.Change;
import dev.helpline.spi.Delivery;
import dev.helpline.spi.Message;
import dev.helpline.spi.Settlement;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.Actor;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.NoteAdded;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import dev.helpline.ticket.TicketOpened;
import dev.helpline.ticket.TicketQuery;
import dev.helpline.ticket.Workflow;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.ds.PGSimpleDataSource;

/** What a caller hears when the database fails, and what is in it afterwards. */
class BadDaysTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");
    private static final Requester SAM = new Requester("sam", "Sam", "sam@home.example");

    @RegisterExtension
    final Databases databases = new Databases();

    private FaultySource source;
    private JdbcTicketStore store;
    private Ticket ticket;

    @BeforeEach
    void open() {
        source = new FaultySource(databases.postgres());
        store = JdbcTicketStore.on(source);
        ticket = opened(store, "It says no.", Optional.of(MORNING));
    }

    @Test
    void aDatabaseThatIsDownIsUnavailableAndTheCallMayBeMadeAgain() {
        PGSimpleDataSource down = new PGSimpleDataSource();
        down.setUrl("jdbc:postgresql://localhost:1/nowhere?user=nobody");
        JdbcTicketStore unreachable = JdbcTicketStore.on(down);
        StoreException failure = failure(() -> unreachable.find(new TicketId("T-1")));
        assertThat(failure.kind()).isEqualTo(StoreException.Kind.UNAVAILABLE);
        assertThat(failure)
                .hasMessageStartingWith(
                        "cannot find Helpline's tables; nothing was changed, and the same call may be made again: ");
    }

    @Test
    void aConnectionThatIsCutBeforeTheDatabaseHearsOfAChangeIsMadeAgain() {
        source.statements(Fault.CUT_BEFORE);
        assertThat(store.append(note(ticket, "once"))).isTrue();
        assertThat(store.history(ticket.id())).hasSize(2);
    }

    @Test
    void aChangeWhoseAnswerIsLostIsKnownAgainAndStoredOnce() {
        source.statements(Fault.CUT_AFTER);
        assertThat(store.append(note(ticket, "once"))).isTrue();
        assertThat(store.history(ticket.id())).hasSize(2);
        assertThat(store.find(ticket.id()).map(Ticket::version)).contains(2L);
    }

    @Test
    void anOpeningWhoseAnswerIsLostIsKnownAgainAndStoredOnce() {
        source.statements(Fault.NONE, Fault.CUT_AFTER);
        Ticket other = opened(store, "Again.", Optional.empty());
        assertThat(store.find(other.id())).contains(other);
    }

    @Test
    void theChangeOfAnotherIsNotTakenForOnesOwn() {
        Change mine = note(ticket, "the same words");
        assertThat(JdbcTicketStore.on(source).append(mine)).isTrue();
        source.statements(Fault.CUT_BEFORE);
        assertThat(store.append(mine)).isFalse();
    }

    @Test
    void aChangeThatNobodyCanBeAskedAboutIsInDoubt() {
        source.statements(Fault.CUT_AFTER, Fault.CUT_BEFORE, Fault.CUT_BEFORE, Fault.CUT_BEFORE, Fault.CUT_BEFORE);
        StoreException failure = failure(() -> store.append(note(ticket, "once")));
        assertThat(failure.kind()).isEqualTo(StoreException.Kind.IN_DOUBT);
        assertThat(failure).hasMessageContaining("store a change of ticket " + ticket.id());
        assertThat(store.history(ticket.id())).hasSize(2);
    }

    @Test
    void aDeadlockIsTriedAgain() {
        source.statements(Fault.DEADLOCK, Fault.DEADLOCK);
        assertThat(store.append(note(ticket, "once"))).isTrue();
        assertThat(store.history(ticket.id())).hasSize(2);
    }

    @Test
    void whatIsDueIsDecidedOnceThoughTheConnectionIsCutInMidCommit() {
        source.commits(Fault.CUT_AFTER);
        store.fireDue(MORNING, 10, due -> note(due, "looked at"));
        source.commits(Fault.CUT_BEFORE);
        store.fireDue(MORNING, 10, due -> note(due, "looked at"));
        assertThat(store.history(ticket.id())).hasSize(2);
    }

    @Test
    void aFullDiskLeavesEverythingAsItWas() {
        source.statements(Fault.DISK_FULL);
        StoreException failure = failure(() -> store.append(note(ticket, "lost")));
        assertThat(failure.kind()).isEqualTo(StoreException.Kind.UNAVAILABLE);
        assertThat(failure).hasMessageContaining("nothing was changed").hasMessageContaining("DISK_FULL");
        assertThat(store.find(ticket.id())).contains(ticket);
        assertThat(store.history(ticket.id())).hasSize(1);
    }

    @Test
    void aFullDiskBetweenTheStatementsOfABatchLeavesAllOfItDue() {
        source.statements(Fault.NONE, Fault.DISK_FULL);
        StoreException failure = failure(() -> store.fireDue(MORNING, 10, due -> note(due, "lost")));
        assertThat(failure.kind()).isEqualTo(StoreException.Kind.UNAVAILABLE);
        assertThat(store.find(ticket.id())).contains(ticket);
        assertThat(store.fireDue(MORNING, 10, due -> note(due, "looked at"))).isEqualTo(1);
    }

    @Test
    void aTicketThatTheDatabaseRefusesHoldsUpNoOtherOfItsBatch() throws SQLException {
        Ticket other = opened(store, "It says yes.", Optional.of(MORNING));
        execute("ALTER TABLE helpline_event ADD CHECK (body NOT LIKE '%poison%')");
        StoreException failure = failure(() ->
                store.fireDue(MORNING, 10, due -> note(due, due.id().equals(ticket.id()) ? "poison" : "looked at")));
        assertThat(failure.kind()).isEqualTo(StoreException.Kind.REFUSED);
        assertThat(store.find(ticket.id())).contains(ticket);
        assertThat(store.history(other.id())).hasSize(2);
    }

    @Test
    void aRowThatCannotBeReadIsNamedAndHoldsUpNoOther() throws SQLException {
        Ticket other = opened(store, "It says yes.", Optional.of(MORNING));
        execute("UPDATE helpline_ticket SET snapshot = replace(snapshot, '\"schema\":1', '\"schema\":99') WHERE id = '"
                + ticket.id() + "'");
        String sentence = "cannot read ticket " + ticket.id() + " from the database: ticket.schema is 99, which this"
                + " version of Helpline cannot read; allowed: 1 to 1";
        assertThat(failure(() -> store.find(ticket.id()))).hasMessage(sentence);
        StoreException failure = failure(() -> store.fireDue(MORNING, 10, due -> note(due, "looked at")));
        assertThat(failure.kind()).isEqualTo(StoreException.Kind.UNREADABLE);
        assertThat(failure).hasMessage(sentence);
        assertThat(store.history(other.id())).hasSize(2);
    }

    @Test
    void aPayloadOverTheLimitIsRefusedAndChangesNothing() {
        String page = "x".repeat(65_000);
        List<Event> events = IntStream.range(0, 70)
                .<Event>mapToObj(i -> new dev.helpline.ticket.GestureMade(
                        MORNING,
                        new Actor.Customer(SAM),
                        new dev.helpline.ticket.Gesture("refund", dev.helpline.ticket.Money.of("1.00 EUR"), page)))
                .toList();
        Change change = new Change(1, events, ticket.after(events), Optional.empty(), List.of());
        StoreException failure = failure(() -> store.append(change));
        assertThat(failure.kind()).isEqualTo(StoreException.Kind.REFUSED);
        assertThat(failure)
                .hasMessageMatching(
                        "cannot store ticket T-1, whose JSON has \\d+ characters; allowed: at most 4194304");
        assertThat(store.find(ticket.id())).contains(ticket);
    }

    @Test
    void aTicketOfAYearThatCannotBeCountedInNanosecondsIsRefused() {
        StoreException failure = failure(() -> store.append(
                opening(new TicketId("T-9"), Instant.parse("2300-01-01T00:00:00Z"), "Too late.", Optional.empty())));
        assertThat(failure)
                .hasMessage("cannot store that ticket T-9 was opened at 2300-01-01T00:00:00Z; allowed:"
                        + " 1677-09-21T00:12:43.145224192Z to 2262-04-11T23:47:16.854775807Z");
    }

    @Test
    void aSearchThatFailsIsOneSentence() {
        source.statements(Fault.DISK_FULL);
        assertThat(failure(() -> store.search(TicketQuery.all(), 1, Optional.empty())))
                .hasMessageStartingWith("cannot search for TicketQuery.all(); nothing was changed");
    }

    @Test
    void aClaimWhoseAnswerIsLostIsMadeAgainLater() {
        Ticket sending = opened(store, "Hello.", Optional.empty());
        Change change = new Change(
                1,
                List.of(),
                sending,
                Optional.empty(),
                List.of(new Message("key", sending.id(), "Sam", "sam@home.example", "hi", MORNING)));
        assertThat(store.append(change)).isTrue();
        source.statements(Fault.CUT_AFTER);
        assertThat(store.claim(MORNING, Duration.ofMinutes(5), 10)).isEmpty();
        assertThat(store.claim(MORNING.plus(Duration.ofMinutes(5)), Duration.ofMinutes(5), 10))
                .hasSize(1)
                .allSatisfy(delivery -> assertThat(store.settle(delivery, new Settlement.Done()))
                        .isTrue());
    }

    @Test
    void aMessageIsDoneWithInOneStatement() {
        Message message = new Message("key", ticket.id(), "Sam", "sam@home.example", "hi", MORNING);
        assertThat(store.append(new Change(1, List.of(), ticket, Optional.empty(), List.of(message))))
                .isTrue();
        Delivery delivery = store.claim(MORNING, Duration.ofMinutes(5), 1).get(0);
        source.statements(Fault.NONE, Fault.DISK_FULL);
        assertThat(store.settle(delivery, new Settlement.Done())).isTrue();
        source.statements();
        assertThat(store.nextWake()).isEmpty();
    }

    private static StoreException failure(ThrowingCallable call) {
        return catchThrowableOfType(StoreException.class, call);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Ticket opened(TicketStore store, String text, Optional<Instant> due) {
        Change opening = opening(store.nextId(), MORNING, text, due);
        assertThat(store.append(opening)).isTrue();
        return opening.after();
    }

    static Change opening(TicketId id, Instant at, String text, Optional<Instant> due) {
        TicketOpened opened = new TicketOpened(
                at,
                new Actor.Customer(SAM),
                id,
                SAM,
                "Cannot log in",
                text,
                Workflow.standard().initial(),
                Priority.NORMAL,
                Optional.empty());
        return new Change(0, List.of(opened), opened.ticket(), due, List.of());
    }

    static Change note(Ticket ticket, String text) {
        List<Event> events = List.of(new NoteAdded(MORNING, new Actor.Customer(SAM), text));
        return new Change(ticket.version(), events, ticket.after(events), Optional.empty(), List.of());
    }
}
