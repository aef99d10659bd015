package dev.helpline.jdbc;

import dev.helpline.spi.Delivery;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;

/** What PostgreSQL and H2 are asked differently. Stateless and thread-safe. */
interface Dialect {

    /** The one a connection speaks. */
    static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        switch (product.toLowerCase(Locale.ROOT)) {
            case "postgresql":
                return new Postgres();
            case "h2":
                return new H2();
            default:
                throw new StoreException(
                        StoreException.Kind.REFUSED,
                        "cannot keep tickets in " + product + "; allowed: PostgreSQL, and H2 for one embedded node");
        }
    }

    /** The folder of its scripts. */
    String folder();

    /** The query for the next number of a sequence. */
    String next(String sequence);

    /** Microseconds since 1970 by the database's clock. */
    String clock();

    /** Whether a statement that changes rows is a transaction of its own. */
    boolean isAtomicByStatement();

    /** Called at the beginning of a transaction that writes: whether this node may. */
    void checkWriter(Connection connection, long node) throws SQLException;

    /** Called once by a node, before it writes for the first time. */
    void becomeWriter(Connection connection, long node) throws SQLException;

    /** Makes of nodes that create tables at the same time a queue; until the transaction ends. */
    void lockSchema(Connection connection) throws SQLException;

    /**
     * Writes changes of different tickets, all openings or none.
     *
     * @return the columns' ids of the tickets that were at their versions, and of no others
     */
    Set<String> write(Connection connection, String desk, List<StoredChange> changes, long number) throws SQLException;

    /**
     * Says which messages may be claimed: of each ticket the one that is on its way or was tried before, or else the first
     * of those that are ready by the instant that is the one parameter.
     */
    String CLAIMABLE = """
            NOT EXISTS (SELECT 1 FROM helpline_message e
                         WHERE e.desk = m.desk AND e.ticket = m.ticket AND e.ord <> m.ord
                           AND (e.attempts > 0 OR (m.attempts = 0 AND e.ord < m.ord AND e.ready <= ?)))""";

    /** Whether a failure says that an event has the message id of one that is stored. */
    boolean isKnownMessage(SQLException failure);

    /** The end of a query that locks the rows of tickets {@code t} and of their due instants {@code d}. */
    String locking();

    /** The end of such a query that passes over what others have locked. */
    String lockingTheRest();

    /**
     * Locks what is due, in order, and leaves what others have locked. Parameters: desk, the last instant, then the first
     * spot, both inclusive.
     */
    default String due(int limit) {
        return """
                SELECT d.due, d.ticket, t.snapshot
                  FROM helpline_due d JOIN helpline_ticket t ON t.desk = d.desk AND t.id = d.ticket
                 WHERE d.desk = ? AND d.due <= ? AND (d.due, d.ticket) >= (?, ?)
                 ORDER BY d.due, d.ticket
                 LIMIT %d %s
                """.formatted(limit, lockingTheRest());
    }

    /** Locks tickets in the order of their places. Parameters: desk, then the place to go on from, exclusive. */
    default String inOrder(int limit) {
        return """
                SELECT t.id, d.due, d.tzdata, t.snapshot
                  FROM helpline_ticket t JOIN helpline_due d ON d.desk = t.desk AND d.ticket = t.id
                 WHERE t.desk = ? AND (t.opened, t.id) > (?, ?)
                 ORDER BY t.opened, t.id
                 LIMIT %d %s
                """.formatted(limit, locking());
    }

    /** Claims messages of the heads of their tickets' queues. */
    List<Claimed> claim(Connection connection, String desk, Outgoing.Ask ask) throws SQLException;

    /**
     * Deletes a message that is done with, if its claim holds.
     *
     * @return from when on something else waits for its ticket: what was behind it may be older, where a reminder was
     *     written late. Nothing if the claim holds no longer; the end of time if nothing waits
     */
    OptionalLong done(Connection connection, String desk, Delivery delivery) throws SQLException;

    /** A condition that a ticket has a theme; one parameter. */
    String theme();

    /**
     * Narrows a search to tickets whose subject may say a text, by an index.
     *
     * @return false, and nothing is narrowed, if no index finds such a text
     */
    boolean narrow(SearchSql.Where where, String desk, String said);

    /** A message that was claimed, as its row has it. */
    record Claimed(long ready, long ord, int attempts, long claim, String body) {}
}
