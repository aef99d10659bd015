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
 * H2: one node writes, one transaction at a time, by a lock on the row that says which. Its ordered {@code SKIP LOCKED}
 * locks every matching row, so there is nothing to gain from more.
 */
final class H2 implements Dialect {

    @Override
    public String folder() {
        return "h2";
    }

    @Override
    public String next(String sequence) {
        return "SELECT NEXT VALUE FOR " + sequence;
    }

    @Override
    public String clock() {
        return "SELECT DATEDIFF('MICROSECOND', TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00:00', CURRENT_TIMESTAMP)";
    }

    @Override
    public boolean isAtomicByStatement() {
        return false;
    }

    @Override
    public void checkWriter(Connection connection, long node) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT node FROM helpline_writer FOR UPDATE");
                ResultSet rows = statement.executeQuery()) {
            if (!rows.next() || rows.getLong(1) != node) {
                throw new StoreException(
                        StoreException.Kind.REFUSED,
                        "cannot write to this H2 database: a second node has opened it since; allowed: one node on H2,"
                                + " any number on PostgreSQL");
            }
        }
    }

    @Override
    public void becomeWriter(Connection connection, long node) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("UPDATE helpline_writer SET node = ?")) {
            statement.setLong(1, node);
            statement.executeUpdate();
        }
    }

    @Override
    public void lockSchema(Connection connection) {
        // One node.
    }

    @Override
    public Set<String> write(Connection connection, String desk, List<StoredChange> changes, long number)
            throws SQLException {
        Set<String> stored = new HashSet<>();
        for (StoredChange change : changes) {
            if (H2Change.write(connection, desk, change, number)) {
                stored.add(change.id());
            }
        }
        return stored;
    }

    @Override
    public boolean isKnownMessage(SQLException failure) {
        return false; // It is looked for before anything is written.
    }

    @Override
    public String locking() {
        return ""; // One node, and one transaction at a time.
    }

    @Override
    public String lockingTheRest() {
        return locking();
    }

    @Override
    public List<Claimed> claim(Connection connection, String desk, Outgoing.Ask ask) throws SQLException {
        List<Claimed> claimed = new ArrayList<>();
        try (PreparedStatement heads = connection.prepareStatement("""
                        SELECT m.ready, m.ord, m.attempts, NEXT VALUE FOR helpline_claim, m.body, m.ticket
                          FROM helpline_message m
                         WHERE m.desk = ? AND m.ready <= ? AND m.ready >= ?
                           AND %s
                         ORDER BY m.ready, m.ord
                         LIMIT %d
                        """.formatted(CLAIMABLE, ask.limit()));
                PreparedStatement claim = connection.prepareStatement("""
                        UPDATE helpline_message SET ready = ?, attempts = ?, claim = ?
                         WHERE desk = ? AND ticket = ? AND ord = ?
                        """)) {
            new Binding(connection, heads)
                    .text(desk)
                    .number(ask.now())
                    .number(ask.from())
                    .number(ask.now());
            try (ResultSet rows = heads.executeQuery()) {
                while (rows.next()) {
                    Claimed head = new Claimed(
                            rows.getLong(1), rows.getLong(2), rows.getInt(3) + 1, rows.getLong(4), rows.getString(5));
                    claimed.add(head);
                    new Binding(connection, claim)
                            .number(ask.until())
                            .number(head.attempts())
                            .number(head.claim())
                            .text(desk)
                            .text(rows.getString(6))
                            .number(head.ord());
                    claim.addBatch();
                }
            }
            claim.executeBatch();
        }
        return claimed;
    }

    @Override
    public OptionalLong done(Connection connection, String desk, Delivery delivery) throws SQLException {
        try (PreparedStatement done = connection.prepareStatement(
                        "DELETE FROM helpline_message WHERE desk = ? AND ticket = ? AND name = ? AND claim = ?");
                PreparedStatement behind = connection.prepareStatement(
                        "SELECT min(ready) FROM helpline_message WHERE desk = ? AND ticket = ?")) {
            Outgoing.bind(new Binding(connection, done), desk, delivery);
            if (done.executeUpdate() == 0) {
                return OptionalLong.empty();
            }
            new Binding(connection, behind)
                    .text(desk)
                    .text(Column.of(delivery.message().ticket().value()));
            try (ResultSet rows = behind.executeQuery()) {
                rows.next();
                return Nanos.soonest(rows);
            }
        }
    }

    @Override
    public String theme() {
        return "ARRAY_CONTAINS(t.themes, ?)";
    }

    @Override
    public boolean narrow(SearchSql.Where where, String desk, String said) {
        return false; // The texts of one embedded desk are compared one by one.
    }
}
