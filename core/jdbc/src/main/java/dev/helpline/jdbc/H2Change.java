package dev.helpline.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The statements that store one change in H2. */
final class H2Change {

    private H2Change() {}

    static boolean write(Connection connection, String desk, StoredChange change, long number) throws SQLException {
        if (isKnown(connection, desk, change)) {
            return false;
        }
        if (!(change.isOpening() ? open(connection, desk, change) : update(connection, desk, change))) {
            return false;
        }
        tell(connection, desk, change, number);
        send(connection, desk, change);
        return true;
    }

    /** There is one writer: what is not known now is not known when it is written. */
    private static boolean isKnown(Connection connection, String desk, StoredChange change) throws SQLException {
        try (PreparedStatement known =
                connection.prepareStatement("SELECT 1 FROM helpline_event WHERE desk = ? AND message = ?")) {
            for (StoredEvent event : change.events()) {
                if (event.message() != null) {
                    new Binding(connection, known).text(desk).text(event.message());
                    try (ResultSet rows = known.executeQuery()) {
                        if (rows.next()) {
                            return true;
                        }
                    }
                }
            }
            return false;
        }
    }

    private static boolean open(Connection connection, String desk, StoredChange change) throws SQLException {
        try (PreparedStatement ticket = connection.prepareStatement("""
                        INSERT INTO helpline_ticket (version, account, team, owner, assignee, category, status, themes,
                                                     snapshot, desk, id, opened, requester, subject)
                        SELECT CAST(? AS bigint), CAST(? AS varchar), CAST(? AS varchar), CAST(? AS varchar),
                               CAST(? AS varchar), CAST(? AS varchar), CAST(? AS varchar), CAST(? AS varchar ARRAY),
                               CAST(? AS varchar), CAST(? AS varchar), CAST(? AS varchar), CAST(? AS bigint),
                               CAST(? AS varchar), CAST(? AS varchar)
                         WHERE NOT EXISTS (SELECT 1 FROM helpline_ticket WHERE desk = ? AND id = ?)
                        """);
                PreparedStatement due = connection.prepareStatement(
                        "INSERT INTO helpline_due (due, tzdata, desk, ticket) VALUES (?, ?, ?, ?)")) {
            columns(connection, ticket, change)
                    .text(desk)
                    .text(change.id())
                    .number(change.opened())
                    .text(change.requester())
                    .text(change.subject())
                    .text(desk)
                    .text(change.id());
            return ticket.executeUpdate() == 1 && arm(connection, due, desk, change);
        }
    }

    private static boolean update(Connection connection, String desk, StoredChange change) throws SQLException {
        try (PreparedStatement ticket = connection.prepareStatement("""
                        UPDATE helpline_ticket
                           SET version = ?, account = ?, team = ?, owner = ?, assignee = ?, category = ?, status = ?,
                               themes = ?, snapshot = ?
                         WHERE desk = ? AND id = ? AND version = ?
                        """);
                PreparedStatement due = connection.prepareStatement(
                        "UPDATE helpline_due SET due = ?, tzdata = ? WHERE desk = ? AND ticket = ?")) {
            columns(connection, ticket, change).text(desk).text(change.id()).number(change.onVersion());
            return ticket.executeUpdate() == 1 && arm(connection, due, desk, change);
        }
    }

    private static Binding columns(Connection connection, PreparedStatement ticket, StoredChange change)
            throws SQLException {
        return new Binding(connection, ticket)
                .number(change.version())
                .text(change.account())
                .text(change.team())
                .text(change.owner())
                .text(change.assignee())
                .text(change.category())
                .text(change.status())
                .array(change.themes())
                .text(change.snapshot());
    }

    private static boolean arm(Connection connection, PreparedStatement due, String desk, StoredChange change)
            throws SQLException {
        new Binding(connection, due)
                .maybe(change.due())
                .text(TimeZoneData.VERSION)
                .text(desk)
                .text(change.id());
        return due.executeUpdate() == 1;
    }

    private static void tell(Connection connection, String desk, StoredChange change, long number) throws SQLException {
        try (PreparedStatement event = connection.prepareStatement("""
                INSERT INTO helpline_event (desk, ticket, seq, at, message, doer, deed, change, body)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)) {
            for (StoredEvent row : change.events()) {
                new Binding(connection, event)
                        .text(desk)
                        .text(row.ticket())
                        .number(row.seq())
                        .number(row.at())
                        .text(row.message())
                        .text(row.doer())
                        .text(row.deed())
                        .number(number)
                        .text(row.body());
                event.executeUpdate();
            }
        }
    }

    private static void send(Connection connection, String desk, StoredChange change) throws SQLException {
        try (PreparedStatement message = connection.prepareStatement("""
                INSERT INTO helpline_message (desk, ticket, name, ready, attempts, claim, body)
                SELECT CAST(? AS varchar), CAST(? AS varchar), CAST(? AS varchar), CAST(? AS bigint), 0, 0,
                       CAST(? AS varchar)
                 WHERE NOT EXISTS (SELECT 1 FROM helpline_message WHERE desk = ? AND ticket = ? AND name = ?)
                """)) {
            for (StoredMessage row : change.messages()) {
                new Binding(connection, message)
                        .text(desk)
                        .text(row.ticket())
                        .text(row.name())
                        .number(row.ready())
                        .text(row.body())
                        .text(desk)
                        .text(row.ticket())
                        .text(row.name());
                message.executeUpdate();
            }
        }
    }
}
