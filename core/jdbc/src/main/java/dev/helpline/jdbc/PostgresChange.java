package dev.helpline.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements that store changes in PostgreSQL, and their parameters. {@code (… IN …) IS TRUE} says that the answers are
 * to be hashed: taken for a join, it would compare each row of a batch with each, for nobody tells how long an array is.
 * {@code (SELECT ?)} keeps even the planner from knowing: a plan that fits every length is made once and kept, where one for
 * each length takes longer than it runs.
 */
final class PostgresChange {

    private static final String REST = arrays("""
            , told AS (
              INSERT INTO helpline_event (desk, ticket, seq, at, message, doer, deed, change, body)
              SELECT ?, e.ticket, e.seq, e.at, e.message, e.doer, e.deed, ?, e.body
                FROM unnest(texts, numbers, numbers, texts, texts, texts, texts)
                  AS e (ticket, seq, at, message, doer, deed, body)
               WHERE (e.ticket IN (SELECT id FROM stored)) IS TRUE)
            , sent AS (
              INSERT INTO helpline_message (desk, ticket, name, ready, attempts, claim, body)
              SELECT ?, m.ticket, m.name, m.ready, 0, 0, m.body
                FROM unnest(texts, texts, numbers, texts)
                  WITH ORDINALITY AS m (ticket, name, ready, body, place)
               WHERE (m.ticket IN (SELECT id FROM stored)) IS TRUE
               ORDER BY m.place
              ON CONFLICT (desk, ticket, name) DO NOTHING)
            SELECT id FROM stored
            """);

    /** Opens tickets whose names nobody has. */
    static final String OPENING = arrays("""
            WITH change AS (
              SELECT * FROM unnest(texts, numbers, texts, texts, texts, texts, texts, texts,
                                   texts, texts, numbers, numbers, texts, texts)
                AS c (id, version, account, team, owner, assignee, category, status,
                      themes, snapshot, due, opened, requester, subject))
            , stored AS (
              INSERT INTO helpline_ticket (desk, id, version, account, team, owner, assignee, category, status,
                                           themes, snapshot, opened, requester, subject, grams)
              SELECT ?, c.id, c.version, c.account, c.team, c.owner, c.assignee, c.category, c.status,
                     string_to_array(c.themes, E'\\x1f'), c.snapshot, c.opened, c.requester, c.subject, g.grams::integer[]
                FROM change c JOIN unnest(texts, texts) AS g (id, grams) ON g.id = c.id
              ON CONFLICT (desk, id) DO NOTHING
              RETURNING id)
            , armed AS (
              INSERT INTO helpline_due (desk, ticket, due, tzdata)
              SELECT ?, c.id, c.due, ?
                FROM change c
               WHERE (c.id IN (SELECT id FROM stored)) IS TRUE)
            """) + REST;

    /** Changes tickets that are at the versions they were read at. */
    static final String LATER = arrays("""
            WITH change AS (
              SELECT * FROM unnest(texts, numbers, texts, texts, texts, texts, texts, texts,
                                   texts, texts, numbers, numbers)
                AS c (id, version, account, team, owner, assignee, category, status,
                      themes, snapshot, due, on_version))
            , stored AS (
              UPDATE helpline_ticket t
                 SET version = c.version, account = c.account, team = c.team, owner = c.owner, assignee = c.assignee,
                     category = c.category, status = c.status,
                     themes = string_to_array(c.themes, E'\\x1f'), snapshot = c.snapshot
                FROM change c
               WHERE t.desk = ? AND t.id = c.id AND t.version = c.on_version
              RETURNING t.id)
            , armed AS (
              UPDATE helpline_due d
                 SET due = c.due, tzdata = ?
                FROM change c
               WHERE d.desk = ? AND d.ticket = c.id AND (c.id IN (SELECT id FROM stored)) IS TRUE)
            """) + REST;

    private PostgresChange() {}

    /** Writes a parameter for each array that is named by what is in it. */
    private static String arrays(String sql) {
        return sql.replaceAll("\\btexts\\b", "(SELECT ?::text[])").replaceAll("\\bnumbers\\b", "(SELECT ?::bigint[])");
    }

    static void bindOpenings(Binding binding, String desk, List<StoredChange> changes) throws SQLException {
        bindColumns(binding, changes);
        binding.numbers(changes, StoredChange::opened)
                .texts(changes, StoredChange::requester)
                .texts(changes, StoredChange::subject)
                .text(desk)
                .texts(changes, StoredChange::id)
                .texts(changes, change -> Grams.of(change.subject()))
                .text(desk)
                .text(TimeZoneData.VERSION);
    }

    static void bindLater(Binding binding, String desk, List<StoredChange> changes) throws SQLException {
        bindColumns(binding, changes);
        binding.numbers(changes, StoredChange::onVersion)
                .text(desk)
                .text(TimeZoneData.VERSION)
                .text(desk);
    }

    private static void bindColumns(Binding binding, List<StoredChange> changes) throws SQLException {
        binding.texts(changes, StoredChange::id)
                .numbers(changes, StoredChange::version)
                .texts(changes, StoredChange::account)
                .texts(changes, StoredChange::team)
                .texts(changes, StoredChange::owner)
                .texts(changes, StoredChange::assignee)
                .texts(changes, StoredChange::category)
                .texts(changes, StoredChange::status)
                .texts(changes, change -> String.join(String.valueOf(Column.SEPARATOR), change.themes()))
                .texts(changes, StoredChange::snapshot)
                .numbers(changes, StoredChange::due);
    }

    static void bindRest(Binding binding, String desk, List<StoredChange> changes, long number) throws SQLException {
        List<StoredEvent> events = new ArrayList<>();
        List<StoredMessage> messages = new ArrayList<>();
        for (StoredChange change : changes) {
            events.addAll(change.events());
            messages.addAll(change.messages());
        }
        binding.text(desk)
                .number(number)
                .texts(events, StoredEvent::ticket)
                .numbers(events, StoredEvent::seq)
                .numbers(events, StoredEvent::at)
                .texts(events, StoredEvent::message)
                .texts(events, StoredEvent::doer)
                .texts(events, StoredEvent::deed)
                .texts(events, StoredEvent::body)
                .text(desk)
                .texts(messages, StoredMessage::ticket)
                .texts(messages, StoredMessage::name)
                .numbers(messages, StoredMessage::ready)
                .texts(messages, StoredMessage::body);
    }
}
