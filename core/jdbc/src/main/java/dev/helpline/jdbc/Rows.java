package dev.helpline.jdbc;

import dev.helpline.spi.Place;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Deed;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.TicketId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rows of one desk, as they are read. */
final class Rows {

    static final String SNAPSHOT = "SELECT snapshot FROM helpline_ticket WHERE desk = ? AND id = ?";

    static final String EVENTS = "SELECT body FROM helpline_event WHERE desk = ? AND ticket = ? ORDER BY seq";

    static final String BY_MESSAGE = "SELECT ticket FROM helpline_event WHERE desk = ? AND message = ?";

    static final String IS_WRITTEN =
            "SELECT 1 FROM helpline_event WHERE desk = ? AND ticket = ? AND seq = ? AND change = ?";

    static final String NEXT_WAKE = """
            SELECT (SELECT d.due FROM helpline_due d
                     WHERE d.desk = ? AND d.due IS NOT NULL
                     ORDER BY d.due, d.ticket LIMIT 1),
                   (SELECT m.ready FROM helpline_message m
                     WHERE m.desk = ?
                       AND NOT EXISTS (SELECT 1 FROM helpline_message e
                                        WHERE e.desk = m.desk AND e.ticket = m.ticket AND e.ord <> m.ord AND e.attempts > 0)
                     ORDER BY m.ready, m.ord LIMIT 1)
            """;

    static final String OPEN_TICKETS = """
            SELECT count(*) FROM helpline_ticket
             WHERE desk = ? AND assignee = ? AND category IN (%s)
            """.formatted(Arrays.stream(Category.values())
            .filter(category -> !category.isFinished())
            .map(category -> "'" + category + "'")
            .collect(Collectors.joining(", ")));

    static final String NEWEST = """
            SELECT snapshot FROM helpline_ticket
             WHERE desk = ? AND requester = ?
             ORDER BY opened DESC, id DESC LIMIT 1
            """;

    static final String DEEDS = """
            SELECT body FROM helpline_event
             WHERE desk = ? AND doer = ? AND deed = ? AND at >= ? AND at < ?
             ORDER BY at DESC LIMIT ?
            """;

    private final String desk;

    Rows(String desk) {
        this.desk = desk;
    }

    Optional<String> snapshot(Connection connection, TicketId id) throws SQLException {
        return texts(connection, SNAPSHOT, id.value()).stream().findFirst();
    }

    List<String> events(Connection connection, TicketId id) throws SQLException {
        return texts(connection, EVENTS, id.value());
    }

    Optional<TicketId> byMessage(Connection connection, String messageId) throws SQLException {
        return texts(connection, BY_MESSAGE, messageId).stream()
                .findFirst()
                .map(Column::text)
                .map(TicketId::new);
    }

    int openTickets(Connection connection, Agent assignee) throws SQLException {
        return Integer.parseInt(texts(connection, OPEN_TICKETS, assignee.id()).get(0));
    }

    Optional<String> newest(Connection connection, Requester requester) throws SQLException {
        return texts(connection, NEWEST, requester.id()).stream().findFirst();
    }

    List<String> deeds(Connection connection, Agent agent, Deed.Kind kind, Instant start, Instant end, int limit)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DEEDS)) {
            new Binding(connection, statement)
                    .text(desk)
                    .text(Column.of(agent.id()))
                    .text(kind.name())
                    .number(Nanos.near(start))
                    .number(Nanos.near(end))
                    .number(limit);
            return texts(statement);
        }
    }

    private List<String> texts(Connection connection, String query, String key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            new Binding(connection, statement).text(desk).text(Column.of(key));
            return texts(statement);
        }
    }

    static List<String> found(Connection connection, SearchSql sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
            sql.bind(statement, connection);
            return texts(statement);
        }
    }

    /** Where a ticket stands, of which a row has the instant of opening in nanoseconds, and in the column behind it the id. */
    static Place place(ResultSet row, int column) throws SQLException {
        return new Place(Nanos.instant(row.getLong(column)), new TicketId(Column.text(row.getString(column + 1))));
    }

    private static List<String> texts(PreparedStatement statement) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    /** Whether the last event of a change is there, under the change's own number. */
    boolean isWritten(Connection connection, StoredChange change, long number) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(IS_WRITTEN)) {
            new Binding(connection, statement)
                    .text(desk)
                    .text(change.id())
                    .number(change.version())
                    .number(number);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    Optional<Instant> nextWake(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NEXT_WAKE)) {
            new Binding(connection, statement).text(desk).text(desk);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                long soonest = Long.MAX_VALUE;
                boolean waits = false;
                for (int column = 1; column <= 2; column++) {
                    long at = row.getLong(column);
                    if (!row.wasNull()) {
                        waits = true;
                        soonest = Math.min(soonest, at);
                    }
                }
                return waits ? Optional.of(Nanos.instant(soonest)) : Optional.empty();
            }
        }
    }
}
