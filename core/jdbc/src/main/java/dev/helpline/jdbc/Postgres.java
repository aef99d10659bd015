package dev.helpline.jdbc;

import dev.helpline.spi.Delivery;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * PostgreSQL: a change is one statement, whether of one ticket or of a hundred, because every part of it is an array. What
 * does not hold its version drops out of all parts alike.
 */
final class Postgres implements Dialect {

    private static final String UNIQUE_VIOLATION = "23505";

    /** Any number; the same on every node. */
    private static final long SCHEMA_LOCK = 0x48656c706c696e65L;

    /**
     * Of the grams of a text, those that the newest tickets have least. Only the newest hundred are asked, which tells what
     * everybody says from what hardly anybody does: to go through long lists of the index, one for each gram, takes longer
     * than to compare a few texts too many. Parameters: the grams, the desk.
     */
    private static final String HAS_RAREST_GRAMS = """
            t.grams @> (
              SELECT array_agg(r.gram)
                FROM (SELECT g.gram
                        FROM unnest(?::integer[]) AS g (gram)
                        LEFT JOIN (SELECT unnest(n.grams) AS gram
                                     FROM (SELECT n.grams FROM helpline_ticket n
                                            WHERE n.desk = ?
                                            ORDER BY n.opened DESC, n.id DESC LIMIT 100) AS n) AS s ON s.gram = g.gram
                       GROUP BY g.gram
                       ORDER BY count(s.gram), g.gram LIMIT 3) AS r)""";

    @Override
    public String folder() {
        return "postgresql";
    }

    @Override
    public String next(String sequence) {
        return "SELECT nextval('" + sequence + "')";
    }

    @Override
    public String clock() {
        return "SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint";
    }

    @Override
    public boolean isAtomicByStatement() {
        return true;
    }

    @Override
    public void checkWriter(Connection connection, long node) {
        // Any number of nodes may write.
    }

    @Override
    public void becomeWriter(Connection connection, long node) {
        // Any number of nodes may write.
    }

    @Override
    public void lockSchema(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("SELECT pg_advisory_xact_lock(?)")) {
            lock.setLong(1, SCHEMA_LOCK);
            lock.execute();
        }
    }

    @Override
    public Set<String> write(Connection connection, String desk, List<StoredChange> changes, long number)
            throws SQLException {
        boolean opening = changes.get(0).isOpening();
        try (PreparedStatement statement =
                connection.prepareStatement(opening ? PostgresChange.OPENING : PostgresChange.LATER)) {
            Binding binding = new Binding(connection, statement);
            if (opening) {
                PostgresChange.bindOpenings(binding, desk, changes);
            } else {
                PostgresChange.bindLater(binding, desk, changes);
            }
            PostgresChange.bindRest(binding, desk, changes, number);
            Set<String> stored = new HashSet<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    stored.add(rows.getString(1));
                }
            }
            return stored;
        }
    }

    @Override
    public boolean isKnownMessage(SQLException failure) {
        return UNIQUE_VIOLATION.equals(failure.getSQLState())
                && String.valueOf(failure.getMessage()).contains("helpline_event_message");
    }

    @Override
    public String locking() {
        return "FOR UPDATE OF t, d";
    }

    @Override
    public String lockingTheRest() {
        return "FOR UPDATE OF t, d SKIP LOCKED";
    }

    /** The claim is materialized: it is made once, so that no more is claimed than was asked for. */
    static String claim(int limit) {
        return """
                WITH head AS MATERIALIZED (
                  SELECT m.ticket, m.ord, m.ready
                    FROM helpline_message m
                   WHERE m.desk = ? AND m.ready <= ? AND m.ready >= ?
                     AND %s
                   ORDER BY m.ready, m.ord
                   LIMIT %d
                     FOR UPDATE OF m SKIP LOCKED)
                UPDATE helpline_message m
                   SET ready = ?, attempts = m.attempts + 1, claim = nextval('helpline_claim')
                  FROM head h
                 WHERE m.desk = ? AND m.ticket = h.ticket AND m.ord = h.ord
                RETURNING h.ready, m.ord, m.attempts, m.claim, m.body
                """.formatted(CLAIMABLE, limit);
    }

    @Override
    public List<Claimed> claim(Connection connection, String desk, Outgoing.Ask ask) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(claim(ask.limit()))) {
            new Binding(connection, statement)
                    .text(desk)
                    .number(ask.now())
                    .number(ask.from())
                    .number(ask.now())
                    .number(ask.until())
                    .text(desk);
            List<Claimed> claimed = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    claimed.add(new Claimed(
                            rows.getLong(1), rows.getLong(2), rows.getInt(3), rows.getLong(4), rows.getString(5)));
                }
            }
            return claimed;
        }
    }

    /** The rest of the statement sees the message that it deletes. */
    static final String DONE = """
            WITH done AS (
              DELETE FROM helpline_message WHERE desk = ? AND ticket = ? AND name = ? AND claim = ?
              RETURNING ticket, ord)
            SELECT (SELECT min(m.ready) FROM helpline_message m
                     WHERE m.desk = ? AND m.ticket = d.ticket AND m.ord <> d.ord)
              FROM done d
            """;

    @Override
    public OptionalLong done(Connection connection, String desk, Delivery delivery) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DONE)) {
            Outgoing.bind(new Binding(connection, statement), desk, delivery).text(desk);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Nanos.soonest(rows) : OptionalLong.empty();
            }
        }
    }

    @Override
    public String theme() {
        return "t.themes @> ARRAY[?]::text[]";
    }

    @Override
    public boolean narrow(SearchSql.Where where, String desk, String said) {
        String grams = Grams.of(said);
        boolean narrows = grams.length() > 2;
        if (narrows) {
            where.and(HAS_RAREST_GRAMS, grams, desk);
        }
        return narrows;
    }
}
