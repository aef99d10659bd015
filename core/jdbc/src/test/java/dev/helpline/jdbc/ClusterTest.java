package dev.helpline.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.helpline.Desk;
import dev.helpline.spi.Audience;
import dev.helpline.spi.Change;
import dev.helpline.spi.Policy;
import dev.helpline.spi.Step;
import dev.helpline.spi.StepAction;
import dev.helpline.ticket.StepKey;
import dev.helpline.ticket.StepTaken;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Several nodes on one database: each a store with connections of its own. */
class ClusterTest {

    private static final int NODES = 4;

    @RegisterExtension
    final Databases databases = new Databases();

    /** At the due instant of {@link Load}: one step, and no more. */
    private record Once() implements Policy {
        @Override
        public Optional<Step> next(Ticket ticket) {
            StepKey key = new StepKey("once", ticket.openedAt(), 0);
            return ticket.hasTaken(key)
                    ? Optional.empty()
                    : Optional.of(new Step(key, Load.DUE, new StepAction.Tell(Audience.OWNER), "it is time"));
        }
    }

    @Test
    void ofTenThousandTicketsThatAreDueAtOnceEachIsFiredAndToldOfOnce() throws Exception {
        Queue<String> delivered = new ConcurrentLinkedQueue<>();
        assertThat(steps(10_000, Duration.ZERO, delivered)).isEqualTo(10_000);
        // A message for each opening, and a reminder to each owner.
        assertThat(delivered).hasSize(20_000).doesNotHaveDuplicates();
    }

    @Test
    void nodesWhoseClocksAreAnHourApartFireEachTicketOnceToo() throws Exception {
        Queue<String> delivered = new ConcurrentLinkedQueue<>();
        assertThat(steps(2_000, Duration.ofHours(1), delivered)).isEqualTo(2_000);
        // A node that is hours ahead takes the claims of the others for lost; this is why time is the database's.
        assertThat(Set.copyOf(delivered)).hasSize(4_000);
    }

    private int steps(int tickets, Duration apart, Queue<String> delivered) throws Exception {
        String url = PostgresServer.emptyDatabaseUrl();
        Load.tickets(databases.closing(PostgresServer.pool(url, 1)), JdbcTicketStore.MAIN_DESK, tickets);
        List<Callable<Integer>> nodes = new ArrayList<>();
        for (int node = 0; node < NODES; node++) {
            Instant now = Load.DUE.plus(apart.multipliedBy(node));
            Desk desk = Desk.on(JdbcTicketStore.on(databases.closing(PostgresServer.pool(url, 2))))
                    .following(new Once())
                    .timedBy(() -> now)
                    .telling(message -> delivered.add(message.key()));
            nodes.add(() -> desk.tick().steps());
        }
        int steps = atOnce(nodes).stream().mapToInt(Integer::intValue).sum();
        JdbcTicketStore store = JdbcTicketStore.on(databases.closing(PostgresServer.pool(url, 1)));
        assertThat(store.nextWake()).isEmpty();
        for (int number = 0; number < tickets; number += 97) {
            assertThat(store.history(new TicketId("T-" + number)))
                    .filteredOn(StepTaken.class::isInstance)
                    .hasSize(1);
        }
        return steps;
    }

    @Test
    void ticketsWhoseDecisionThrowsDelayNobodyElseWhateverTheirNumber() {
        HikariDataSource source = databases.postgres();
        Load.tickets(source, JdbcTicketStore.MAIN_DESK, 500);
        JdbcTicketStore store = JdbcTicketStore.on(source);
        List<TicketId> fired = new ArrayList<>();
        // Of one instant, tickets are due in the order of their names: the 301 that fail stand before the 199 others.
        for (int call = 1; call <= 2; call++) {
            try {
                store.fireDue(Load.DUE, 100, ticket -> {
                    if (ticket.id().value().compareTo("T-37") < 0) {
                        throw new IllegalStateException("cannot decide " + ticket.id());
                    }
                    fired.add(ticket.id());
                    return new Change(ticket.version(), List.of(), ticket, Optional.empty(), List.of());
                });
            } catch (IllegalStateException expected) {
                assertThat(expected).hasMessageStartingWith("cannot decide T-");
            }
        }
        assertThat(fired).hasSize(199).doesNotHaveDuplicates();
    }

    /** Counted in pages that are read, which is what takes the time, and the same on every machine. */
    @Test
    void aClaimReadsNoMorePagesHoweverLongAnotherTransactionHoldsItsSnapshot() throws SQLException {
        HikariDataSource source = databases.postgres();
        Load.tickets(source, JdbcTicketStore.MAIN_DESK, 6_000);
        Load.analyze(source);
        Database database = new Database(source);
        Dues dues = new Dues(database, JdbcTicketStore.MAIN_DESK);
        try (Connection holder = source.getConnection()) {
            holder.setAutoCommit(false);
            holder.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            Database.number(holder, "SELECT count(*) FROM helpline_ticket");
            fire(dues, 5);
            int early = pagesOfAClaim(database, dues.floor().from());
            fire(dues, 50);
            int late = pagesOfAClaim(database, dues.floor().from());
            int fromTheBeginning = pagesOfAClaim(database, Spot.BOTTOM);
            assertThat(late).isLessThan(early * 3 / 2);
            assertThat(fromTheBeginning).as("what there is to gain").isGreaterThan(late * 2);
            holder.rollback();
        }
    }

    private static void fire(Dues dues, int batches) {
        for (int batch = 0; batch < batches; batch++) {
            // Dues that are spread over the time, as those of a desk are.
            dues.fire(
                    Load.DUE,
                    100,
                    ticket -> new Change(
                            ticket.version(),
                            List.of(),
                            ticket,
                            Optional.of(Load.DUE.plus(Duration.ofDays(1))),
                            List.of()));
        }
    }

    private static int pagesOfAClaim(Database database, Spot from) {
        return database.read(() -> "explain", connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("EXPLAIN (ANALYZE, BUFFERS, COSTS OFF, TIMING OFF) "
                            + database.dialect().due(100))) {
                new Binding(connection, statement)
                        .text(JdbcTicketStore.MAIN_DESK)
                        .number(Nanos.near(Load.DUE))
                        .number(from.at())
                        .text(from.name());
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        Matcher pages =
                                Pattern.compile("Buffers: shared hit=(\\d+)").matcher(rows.getString(1));
                        if (pages.find()) {
                            return Integer.parseInt(pages.group(1));
                        }
                    }
                }
            }
            throw new AssertionError("no pages were counted");
        });
    }

    private static <T> List<T> atOnce(List<Callable<T>> nodes) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(nodes.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(nodes)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
