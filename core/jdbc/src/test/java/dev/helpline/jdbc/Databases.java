package dev.helpline.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The databases of one test, whose pools are closed when it ends. */
final class Databases implements AfterEachCallback {

    private static final AtomicInteger NAMES = new AtomicInteger();

    private final Deque<HikariDataSource> open = new ArrayDeque<>();

    HikariDataSource postgres() {
        return closing(PostgresServer.emptyDatabase());
    }

    HikariDataSource postgresWithoutTables() {
        return closing(PostgresServer.bareDatabase());
    }

    /** A new H2 database in memory, with Helpline's tables. */
    HikariDataSource h2() {
        HikariDataSource source = closing(
                PostgresServer.pool("jdbc:h2:mem:helpline_" + NAMES.incrementAndGet() + ";DB_CLOSE_DELAY=-1", 12));
        JdbcTicketStore.on(source).createSchema();
        return source;
    }

    HikariDataSource closing(HikariDataSource source) {
        open.push(source);
        return source;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        close();
    }

    void close() {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }
}
