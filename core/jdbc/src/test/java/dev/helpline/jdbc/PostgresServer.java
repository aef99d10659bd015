package dev.helpline.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/** One PostgreSQL for all tests of this process, and as many empty databases with Helpline's tables as they ask for. */
final class PostgresServer {

    private static final String TEMPLATE = "helpline_template";
    private static final AtomicInteger NAMES = new AtomicInteger();

    private static EmbeddedPostgres server;
    private static EmbeddedPostgres durable;
    private static String reason;

    private PostgresServer() {}

    /** A pool on a database of its own. The test is skipped, loudly, where no server can be started. */
    static HikariDataSource emptyDatabase() {
        return pool(emptyDatabaseUrl(), 12);
    }

    static String emptyDatabaseUrl() {
        String name = "helpline_" + NAMES.incrementAndGet();
        execute(started(), "CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE);
        return url(server, name);
    }

    /** A database with Helpline's tables, on a server that waits for the disk as a production server does. */
    static String durableDatabaseUrl() {
        String name = "helpline_" + NAMES.incrementAndGet();
        execute(startedDurable(), "CREATE DATABASE " + name);
        String url = url(durable, name);
        createTables(url);
        return url;
    }

    /** A database without Helpline's tables. */
    static HikariDataSource bareDatabase() {
        String name = "bare_" + NAMES.incrementAndGet();
        execute(started(), "CREATE DATABASE " + name);
        return pool(url(server, name), 4);
    }

    static HikariDataSource pool(String url, int size) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(Duration.ofSeconds(20).toMillis());
        return new HikariDataSource(config);
    }

    private static String url(EmbeddedPostgres postgres, String name) {
        return postgres.getJdbcUrl("postgres", name);
    }

    private static void createTables(String url) {
        try (HikariDataSource source = pool(url, 1)) {
            JdbcTicketStore.on(source).createSchema();
        }
    }

    private static synchronized EmbeddedPostgres startedDurable() {
        if (started() != null && durable == null) {
            durable = start("on");
        }
        return durable;
    }

    private static synchronized EmbeddedPostgres started() {
        if (server == null && reason == null) {
            server = start("off");
            if (server != null) {
                execute(server, "CREATE DATABASE " + TEMPLATE);
                createTables(url(server, TEMPLATE));
            }
        }
        if (reason != null) {
            Assumptions.abort("PostgreSQL cannot be started here, so this is not tested: " + reason);
        }
        return server;
    }

    private static EmbeddedPostgres start(String durability) {
        try {
            return EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("jit", "off")
                    .setServerConfig("fsync", durability)
                    .setServerConfig("full_page_writes", durability)
                    .setServerConfig("synchronous_commit", durability)
                    .start();
        } catch (IOException | IllegalStateException failure) {
            reason = failure.toString();
            System.err.println("WARNING: PostgreSQL cannot be started here, and its tests are skipped: " + reason);
            return null;
        }
    }

    private static void execute(EmbeddedPostgres postgres, String sql) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new AssertionError("cannot " + sql, failure);
        }
    }
}
