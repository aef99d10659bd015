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

    private static final int NODES = 4;
    private static final int TICKETS = 1_000;
    private static final int STEPS = 4;

    private ClusterMain() {}

    /**
     * Runs for about half a minute.
     *
     * @param args none
     * @throws Exception if PostgreSQL or a node cannot be started
     */
    public static void main(String[] args) throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setPGStartupWait(Duration.ofSeconds(60))
                        .start();
                HikariDataSource source = Shared.pool(postgres.getJdbcUrl("postgres", "postgres"))) {
            JdbcTicketStore store = JdbcTicketStore.on(source).createSchema();
            open(Shared.desk(store));
            System.out.println(TICKETS + " tickets are open, " + STEPS + " steps each; " + NODES + " nodes tick.");
            List<Process> nodes = new ArrayList<>();
            try {
                for (int i = 0; i < NODES; i++) {
                    nodes.add(node(source.getJdbcUrl()));
                }
                waitUntil(source, TICKETS * STEPS / 3);
                nodes.get(0).destroyForcibly();
                System.out.println("One node is killed at " + steps(source) + " steps.");
                waitUntil(source, TICKETS * STEPS);
            } finally {
                stop(nodes);
            }
            report(source);
        }
    }

    private static void open(Desk desk) {
        var kim = new Requester("kim", "Kim", "kim@example.org");
        for (int i = 0; i < TICKETS; i++) {
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

    private static void waitUntil(DataSource source, long steps) throws SQLException, InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        while (steps(source) < steps) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("only " + steps(source) + " of " + steps + " steps after two minutes");
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
    private static void report(DataSource source) throws SQLException {
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
        System.out.println("in all " + steps(source) + " steps; expected " + TICKETS * STEPS);
    }
}
