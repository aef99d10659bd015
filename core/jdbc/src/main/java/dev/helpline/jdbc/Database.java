package dev.helpline.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A host's database: a connection for as long as one piece of work takes, transactions, and work done again where that is
 * safe. Thread-safe.
 */
final class Database implements Sessions {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcTicketStore.class);

    /** How often work is done at most that others, or a lost connection, have come in the way of. */
    private static final int MAX_ATTEMPTS = 5;

    private static final int NODE_SHIFT = 32;

    private final DataSource source;
    private final ReentrantLock oneWriter = new ReentrantLock();
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Node node;

    /** What the first look at a database found. */
    private record Node(Dialect dialect, long number) {}

    Database(DataSource source) {
        this.source = source;
    }

    @Override
    public Dialect dialect() {
        return node().dialect();
    }

    @Override
    public long nextChange() {
        return (node().number() << NODE_SHIFT) + changes.incrementAndGet();
    }

    private Node node() {
        Node known = node;
        return known == null ? look() : known;
    }

    /** What the database is, and whether its tables are there and can be read. */
    private synchronized Node look() {
        Node known = node;
        if (known != null) {
            return known;
        }
        Node found = unchecked(() -> "find Helpline's tables", connection -> {
            Dialect dialect = Dialect.of(connection);
            SchemaScripts.of(dialect).check(connection);
            long number = next(connection, dialect, "helpline_node");
            dialect.becomeWriter(connection, number);
            return new Node(dialect, number);
        });
        LOG.debug(
                "node {} keeps its tickets in {}",
                found.number(),
                found.dialect().folder());
        node = found;
        return found;
    }

    static long next(Connection connection, Dialect dialect, String sequence) throws SQLException {
        return number(connection, dialect.next(sequence));
    }

    static long number(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public <T> T read(Supplier<String> what, Work<T> work) {
        node();
        return again(what, false, connection -> alone(connection, work));
    }

    @Override
    public <T> T write(Supplier<String> what, Work<T> work) {
        return dialect().isAtomicByStatement()
                ? again(what, true, connection -> alone(connection, work))
                : atomically(what, work);
    }

    @Override
    public <T> T atomically(Supplier<String> what, Work<T> work) {
        if (dialect().isAtomicByStatement()) {
            return again(what, true, connection -> together(connection, work));
        }
        oneWriter.lock();
        try {
            return again(
                    what,
                    true,
                    connection -> together(connection, writer -> {
                        checkWriter(writer);
                        return work.on(writer);
                    }));
        } finally {
            oneWriter.unlock();
        }
    }

    void checkWriter(Connection connection) throws SQLException {
        Node here = node();
        here.dialect().checkWriter(connection, here.number());
    }

    /** A transaction that does not need the tables to be there. */
    <T> T unchecked(Supplier<String> what, Work<T> work) {
        return again(what, true, connection -> together(connection, work));
    }

    /** Each statement is a transaction. */
    private static <T> T alone(Connection connection, Work<T> work) throws SQLException {
        if (connection.getAutoCommit()) {
            return work.on(connection);
        }
        connection.setAutoCommit(true);
        try {
            return work.on(connection);
        } finally {
            connection.setAutoCommit(false);
        }
    }

    /** All statements are one transaction. */
    private static <T> T together(Connection connection, Work<T> work) throws SQLException {
        boolean alone = connection.getAutoCommit();
        connection.setAutoCommit(false);
        boolean done = false;
        try {
            T result = work.on(connection);
            connection.commit();
            done = true;
            return result;
        } finally {
            end(connection, done, alone);
        }
    }

    /** Never hides what went wrong before it. */
    private static void end(Connection connection, boolean done, boolean alone) {
        try {
            if (!done) {
                connection.rollback();
            }
            connection.setAutoCommit(alone);
        } catch (SQLException unusable) {
            LOG.debug("a connection could not be given back as it was", unusable);
        }
    }

    private <T> T again(Supplier<String> what, boolean writes, Work<T> work) {
        boolean doubtful = false;
        for (int attempt = 1; ; attempt++) {
            boolean begun = false;
            try (Connection connection = source.getConnection()) {
                begun = true;
                return work.on(connection);
            } catch (SQLException failure) {
                Failure meaning = Failure.of(failure);
                doubtful |= writes && begun && meaning == Failure.LOST;
                if (!begun || !meaning.isPassing() || attempt == MAX_ATTEMPTS) {
                    throw meaning.exception(what.get(), doubtful, failure);
                }
                LOG.debug("attempt {} to {} failed and is made again", attempt, what.get(), failure);
            }
        }
    }
}
