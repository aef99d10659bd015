package dev.helpline.examples.cluster;

import com.zaxxer.hikari.HikariDataSource;
import dev.helpline.Desk;
import dev.helpline.jdbc.JdbcTicketStore;
import dev.helpline.ticket.Requester;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** Starts PostgreSQL and some nodes, opens tickets that nobody answers, kills a node, and says who fired what. */
public final class ClusterMain {

    private static final int STEPS = 4;

    private ClusterMain() {}

    /**
     * Runs for about half a minute.
     *
     * @param args how many nodes, 2 to 20 (by default 4), and how many tickets, 100 to 100,000 (by default 1,000)
     * @throws Exception if PostgreSQL or a node cannot be started
     */
    public static void main(String[] args) throws Exception {
        Size size;
        try {
            size = Size.of(args);
        } catch (IllegalArgumentException mistake) {
            System.err.println(mistake.getMessage());
            System.exit(2);
            return;
        }
        System.out.println("PostgreSQL is being started.");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setPGStartupWait(Duration.ofSeconds(60))
                        .start();
                HikariDataSource source = Shared.pool(postgres.getJdbcUrl("postgres", "postgres"))) {
            run(source, size);
        }
    }

    private static void run(HikariDataSource source, Size size) throws Exception {
        open(Shared.desk(JdbcTicketStore.on(source).createSchema()), size.tickets());
        long steps = (long) size.tickets() * STEPS;
        System.out.println(size.tickets() + " tickets are open, " + STEPS + " steps each; this process was node 1, and "
                + size.nodes() + " others tick.");
        List<Process> nodes = new ArrayList<>();
        try {
            for (int i = 0; i < size.nodes(); i++) {
                nodes.add(node(source.getJdbcUrl()));
            }
            waitUntil(source, steps / 3, nodes);
            nodes.remove(0).destroyForcibly();
            System.out.println("One node is killed at " + steps(source) + " steps; the others go on.");
            waitUntil(source, steps, nodes);
        } finally {
            stop(nodes);
        }
        report(source, steps);
    }

    private static void open(Desk desk, int tickets) {
        var kim = new Requester("kim", "Kim", "kim@example.org");
        for (int i = 0; i < tickets; i++) {
            desk.from(kim).open("Cannot log in", "It says: too many connections.");
        }
    }

    private static Process node(String url) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                        "-cp",
                        System.getProperty("java.class.path"),
                        NodeMain.class.getName(),
                        url)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void waitUntil(DataSource source, long steps, List<Process> nodes)
            throws SQLException, InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(5));
        while (steps(source) < steps) {
            for (Process node : nodes) {
                if (!node.isAlive()) {
                    throw new IllegalStateException("a node has ended by itself, with status " + node.exitValue()
                            + "; what it had to say stands above");
                }
            }
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("only " + steps(source) + " of " + steps + " steps after five minutes");
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static void stop(List<Process> nodes) throws IOException, InterruptedException {
        for (Process node : nodes) {
            node.getOutputStream().close();
        }
        for (Process node : nodes) {
            node.waitFor();
        }
    }

    private static long steps(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT count(*) FROM helpline_event WHERE body::json ->> 'type' = 'step'")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The number of a change begins with the number of the node that wrote it. */
    private static void report(DataSource source, long steps) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT change >> 32, count(*), count(DISTINCT ticket)
                          FROM helpline_event WHERE body::json ->> 'type' = 'step'
                         GROUP BY 1 ORDER BY 1
                        """)) {
            while (rows.next()) {
                System.out.println("node " + rows.getLong(1) + " fired " + rows.getLong(2) + " steps of "
                        + rows.getLong(3) + " tickets");
            }
        }
        System.out.println("in all " + steps(source) + " steps; expected " + steps);
    }
}
