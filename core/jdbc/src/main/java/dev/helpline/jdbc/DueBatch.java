package dev.helpline.jdbc;

import dev.helpline.json.TicketJson;
import dev.helpline.spi.Change;
import dev.helpline.ticket.Ticket;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Some due tickets, decided and stored in one transaction: their rows are locked in order, passing over what others have
 * locked, and the lock is the claim. A ticket whose decision throws is left as it was, and the others are stored.
 */
final class DueBatch {

    private final String desk;
    private final long until;
    private final Spot from;
    private final int size;
    private final Function<Ticket, Change> decision;

    private final List<Row> rows = new ArrayList<>();
    private final List<StoredChange> changes = new ArrayList<>();
    private final List<RuntimeException> failures = new ArrayList<>();
    private int decided;

    private record Row(Spot spot, String snapshot) {}

    DueBatch(String desk, long until, Spot from, int size, Function<Ticket, Change> decision) {
        this.desk = desk;
        this.until = until;
        this.from = from;
        this.size = size;
        this.decision = decision;
    }

    /** May be run again if what it did was rolled back. */
    int run(Sessions sessions, Connection connection) throws SQLException {
        rows.clear();
        changes.clear();
        failures.clear();
        lock(sessions.dialect(), connection);
        rows.forEach(this::decide);
        decided = changes.isEmpty() ? 0 : store(sessions, connection);
        return decided;
    }

    private void lock(Dialect dialect, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(dialect.due(size))) {
            new Binding(connection, statement)
                    .text(desk)
                    .number(until)
                    .number(from.at())
                    .text(from.name());
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(new Row(new Spot(found.getLong(1), found.getString(2)), found.getString(3)));
                }
            }
        }
    }

    @SuppressWarnings("CatchingUnchecked") // a host's decision may throw anything
    private void decide(Row row) {
        String name = "ticket " + Column.text(row.spot().name());
        try {
            Ticket ticket = Payload.read(name, row.snapshot(), TicketJson::read);
            Change change = decision.apply(ticket);
            if (!change.id().equals(ticket.id()) || change.onVersion() != ticket.version()) {
                throw notOnItsVersion(name);
            }
            changes.add(StoredChange.of(change));
        } catch (RuntimeException failure) {
            failures.add(failure);
        }
    }

    private int store(Sessions sessions, Connection connection) throws SQLException {
        Set<String> stored = sessions.dialect().write(connection, desk, changes, sessions.nextChange());
        for (StoredChange change : changes) {
            if (!stored.contains(change.id())) {
                failures.add(notOnItsVersion("ticket " + change.ticket()));
            }
        }
        return stored.size();
    }

    private static IllegalStateException notOnItsVersion(String name) {
        return new IllegalStateException("the decision on " + name + " was not made on its version");
    }

    /** How many were locked. */
    int size() {
        return rows.size();
    }

    /** Whether there may be more behind the last. */
    boolean isFull() {
        return rows.size() == size;
    }

    int decided() {
        return decided;
    }

    Spot first() {
        return rows.get(0).spot();
    }

    Spot last() {
        return rows.get(rows.size() - 1).spot();
    }

    List<RuntimeException> failures() {
        return failures;
    }

    List<StoredChange> changes() {
        return changes;
    }
}
