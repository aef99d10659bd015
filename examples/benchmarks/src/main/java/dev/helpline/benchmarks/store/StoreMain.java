package dev.helpline.benchmarks.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.helpline.jdbc.JdbcTicketStore;
import dev.helpline.json.EventJson;
import dev.helpline.json.MessageJson;
import dev.helpline.spi.Change;
import dev.helpline.spi.Page;
import dev.helpline.spi.Place;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Theme;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import dev.helpline.ticket.TicketQuery;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToDoubleFunction;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Due steps, commands and searches on a million tickets, in turns with bare JDBC: the tables of README.md. */
public final class StoreMain {

    private static final int THREADS = 2;
    private static final int BATCH = 100;
    private static final int ROUNDS = Integer.getInteger("rounds", 7);
    private static final long ROUND_NANOS =
            Duration.ofSeconds(Integer.getInteger("seconds", 4)).toNanos();
    private static final int TICKETS = Integer.getInteger("tickets", 1_000_000);

    private StoreMain() {}

    private interface Unit {
        int run(Worker worker, int thread, Random random) throws Exception;
    }

    /**
     * Runs for about ten minutes and needs some 6 GB of disk.
     *
     * @param args none
     * @throws Exception if it cannot
     */
    public static void main(String[] args) throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setPGStartupWait(Duration.ofSeconds(60))
                        .setServerConfig("shared_buffers", "2GB")
                        .setServerConfig("max_wal_size", "8GB")
                        .setServerConfig("checkpoint_timeout", "1h")
                        .setServerConfig("fsync", "on")
                        .start();
                HikariDataSource source = pool(postgres)) {
            long start = System.nanoTime();
            Million.load(source, TICKETS);
            System.out.printf(
                    Locale.ROOT, "%,d tickets after %d s%n", TICKETS, (System.nanoTime() - start) / 1_000_000_000);
            searches(JdbcTicketStore.on(source));
            System.out.println("| | Helpline, a second | bare, a second | ratio"
                    + " | Helpline, µs of processor (threads + database) | bare | ratio |");
            System.out.println("|---|---|---|---|---|---|---|");
            for (String durability : List.of("on", "off")) {
                set(source, durability);
                compare(
                        "due steps, durability " + durability,
                        source,
                        (worker, thread, random) -> worker.fire(LATE, BATCH));
                compare("commands, durability " + durability, source, (worker, thread, random) -> {
                    // Each thread has tickets of its own, so that nobody is in anybody's way.
                    worker.command(1 + thread + THREADS * random.nextInt(TICKETS / THREADS));
                    return 1;
                });
            }
        }
    }

    private static final long LATE = Million.nanos(Million.DUE.plus(Duration.ofDays(10_000)));

    /** What was done, and what it took of the processors: of the threads that worked, and of the database. */
    private record Round(double perSecond, double microsOfThreads, double microsOfDatabase) {
        double micros() {
            return microsOfThreads + microsOfDatabase;
        }
    }

    private static void compare(String what, DataSource source, Unit unit) throws Exception {
        List<Round> store = new ArrayList<>();
        List<Round> bare = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            List<Worker> stores = new ArrayList<>();
            List<Worker> bares = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                stores.add(new HelplineWorker(JdbcTicketStore.on(source)));
                bares.add(bare(source));
            }
            // Whoever comes first to a page after a checkpoint reads it from the disk and logs all of it: they take
            // turns.
            boolean storeBegins = round % 2 == 0;
            Round first = round(source, storeBegins ? stores : bares, unit, 2 * round);
            Round second = round(source, storeBegins ? bares : stores, unit, 2 * round + 1);
            execute(source, "TRUNCATE helpline_message");
            if (round > 0) { // The first is for warming up.
                store.add(storeBegins ? first : second);
                bare.add(storeBegins ? second : first);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %,.0f | %,.0f | %.0f %% | %.0f + %.0f | %.0f + %.0f | %.0f %% |%n",
                what,
                median(store, Round::perSecond),
                median(bare, Round::perSecond),
                100 * median(store, Round::perSecond) / median(bare, Round::perSecond),
                median(store, Round::microsOfThreads),
                median(store, Round::microsOfDatabase),
                median(bare, Round::microsOfThreads),
                median(bare, Round::microsOfDatabase),
                100 * median(bare, Round::micros) / median(store, Round::micros));
    }

    private static Round round(DataSource source, List<Worker> workers, Unit unit, int seed) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(workers.size());
        AtomicLong done = new AtomicLong();
        AtomicLong nanosOfThreads = new AtomicLong();
        long database = nanosOfDatabase(source);
        long start = System.nanoTime();
        try {
            List<Callable<Boolean>> tasks = new ArrayList<>();
            for (Worker worker : workers) {
                int thread = tasks.size();
                Random random = new Random(31L * seed + thread);
                tasks.add(() -> {
                    long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                    while (System.nanoTime() - start < ROUND_NANOS) {
                        done.addAndGet(unit.run(worker, thread, random));
                    }
                    nanosOfThreads.addAndGet(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin);
                    return true;
                });
            }
            for (Future<Boolean> task : threads.invokeAll(tasks)) {
                task.get();
            }
        } finally {
            threads.shutdownNow();
        }
        double units = done.get();
        return new Round(
                units * 1e9 / (System.nanoTime() - start),
                nanosOfThreads.get() / 1e3 / units,
                (nanosOfDatabase(source) - database) / 1e3 / units);
    }

    /** Of all processes of this server: sessions, the writer of the log, and the others. */
    private static long nanosOfDatabase(DataSource source) throws SQLException {
        long nanos = 0;
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT pid FROM pg_stat_activity")) {
            while (rows.next()) {
                nanos += ProcessHandle.of(rows.getLong(1))
                        .flatMap(process -> process.info().totalCpuDuration())
                        .orElse(Duration.ZERO)
                        .toNanos();
            }
        }
        return nanos;
    }

    /** The statements are those that a store prepares for the same work. */
    private static Worker bare(DataSource source) throws SQLException {
        Overheard overheard = new Overheard();
        HelplineWorker worker = new HelplineWorker(JdbcTicketStore.on(overheard.listeningTo(source)));
        worker.command(1);
        worker.fire(Million.nanos(Million.OPENED), BATCH);
        Ticket ticket = worker.store().find(new TicketId("T-1")).orElseThrow();
        Change change = HelplineWorker.decided(ticket);
        return new BareWorker(
                source,
                new BareWorker.Statements(
                        overheard.with("SELECT snapshot", 2),
                        overheard.with("SKIP LOCKED", 4),
                        overheard.with("UPDATE helpline_ticket", 29)),
                EventJson.write(change.events().get(0)),
                MessageJson.write(change.messages().get(0)),
                columns(source));
    }

    private static List<List<@Nullable String>> columns(DataSource source) throws SQLException {
        List<List<@Nullable String>> columns = new ArrayList<>(Collections.nCopies(Million.SEEDS, List.of()));
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT account, team, owner, assignee, category, status, array_to_string(themes, E'\\x1f'),
                               substr(id, 3)::int
                          FROM helpline_ticket WHERE desk = 'main' AND substr(id, 3)::int <= %d
                        """.formatted(Million.SEEDS))) {
            while (rows.next()) {
                List<@Nullable String> row = new ArrayList<>();
                for (int i = 1; i <= 7; i++) {
                    row.add(rows.getString(i));
                }
                columns.set(rows.getInt(8) % Million.SEEDS, row);
            }
        }
        return columns;
    }

    private static void searches(JdbcTicketStore store) {
        Agent agent = new Agent("agent7", "Ada", "ada@desk.example");
        Team team = Team.of("team 3", 2);
        List<TicketQuery> queries = List.of(
                TicketQuery.all(),
                TicketQuery.all().in(Category.NEW, Category.OPEN),
                TicketQuery.all().with(team),
                TicketQuery.all().with(team).in(Category.OPEN, Category.WAITING_ON_CUSTOMER),
                TicketQuery.all().assignedTo(agent).in(Category.OPEN),
                TicketQuery.all().ownedBy(agent),
                TicketQuery.all().withStatus("resolved"),
                TicketQuery.all().about(new Theme("theme 20")),
                TicketQuery.all().from(new Requester("r77", "Sam", "sam@home.example")),
                TicketQuery.all().ofAccount("account 5"),
                TicketQuery.all().saying("mail from server 521"),
                TicketQuery.all().saying("server 52"),
                TicketQuery.all().saying("log in"),
                TicketQuery.all().saying("log out"),
                TicketQuery.all().saying("on server 12"),
                TicketQuery.all().with(team).saying("server 521"),
                TicketQuery.all().with(team).saying("server 52"),
                TicketQuery.all().with(team).saying("log in"),
                TicketQuery.all().ownedBy(agent).saying("server 52"),
                TicketQuery.all().withStatus("resolved").saying("server 52"),
                TicketQuery.all().ofAccount("account 5").saying("521"),
                TicketQuery.all().dueBefore(Million.DUE.plusSeconds(1)));
        Optional<Place> middle = Optional.of(
                new Place(Million.OPENED.plus(Duration.ofMillis(TICKETS / 2)), new TicketId("T-" + TICKETS / 2)));
        System.out.println("| search | first page, ms | slowest of 30 | from the middle, ms | slowest of 30 |");
        System.out.println("|---|---|---|---|---|");
        for (TicketQuery query : queries) {
            double[] first = milliseconds(store, query, Optional.empty());
            double[] later = milliseconds(store, query, middle);
            System.out.printf(
                    Locale.ROOT,
                    "| `%s` | %.1f | %.1f | %.1f | %.1f |%n",
                    query,
                    first[first.length / 2],
                    first[first.length - 1],
                    later[later.length / 2],
                    later[later.length - 1]);
        }
    }

    private static double[] milliseconds(JdbcTicketStore store, TicketQuery query, Optional<Place> after) {
        double[] times = new double[30];
        for (int i = -20; i < times.length; i++) {
            long start = System.nanoTime();
            store.search(query, Page.MAX_SIZE, after);
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        return times;
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return rounds.stream()
                .mapToDouble(figure)
                .sorted()
                .skip(rounds.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Whether a commit waits for the disk. The embedded server is told on its command line that it need not, which of all
     * settings only those of a database, a user or a session override; they hold for new connections.
     */
    private static void set(HikariDataSource source, String durability) throws SQLException {
        execute(source, "ALTER DATABASE postgres SET synchronous_commit = " + durability);
        source.getHikariPoolMXBean().softEvictConnections();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT current_setting('fsync') || ' ' || current_setting('synchronous_commit')")) {
            row.next();
            if (!row.getString(1).equals("on " + durability)) {
                throw new IllegalStateException("fsync and synchronous_commit are " + row.getString(1));
            }
        }
    }

    private static void execute(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static HikariDataSource pool(EmbeddedPostgres postgres) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(postgres.getJdbcUrl("postgres", "postgres"));
        config.setMaximumPoolSize(THREADS + 1);
        return new HikariDataSource(config);
    }
}
