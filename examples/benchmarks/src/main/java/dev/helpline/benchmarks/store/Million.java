package dev.helpline.benchmarks.store;

import dev.helpline.Desk;
import dev.helpline.jdbc.JdbcTicketStore;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Ticket;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A thousand tickets of a desk, copied in the database until there are enough. */
final class Million {

    static final Instant OPENED = Instant.parse("2026-03-02T09:00:00Z");
    static final Instant DUE = Instant.parse("2026-06-01T09:00:00Z");
    static final int SEEDS = 1_000;

    private static final List<String> PROBLEMS =
            List.of("Cannot log in to", "No mail from", "Disk is full on", "Slow answers from", "Wrong invoice of");

    private Million() {}

    static void load(DataSource source, int tickets) throws SQLException {
        JdbcTicketStore store = JdbcTicketStore.on(source).createSchema();
        seed(store.forDesk("seed"));
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> indexes = dropIndexes(statement);
            statement.execute("""
                    INSERT INTO helpline_ticket (desk, id, version, opened, requester, account, team, owner, assignee,
                                                 category, status, themes, subject, grams, snapshot)
                    SELECT 'main', 'T-' || n, s.version, s.opened + n::bigint * 1000000, s.requester, s.account, s.team, s.owner,
                           s.assignee, s.category, s.status, s.themes, s.subject, s.grams,
                           replace(s.snapshot, '"id":"' || s.id || '"', '"id":"T-' || n || '"')
                      FROM (SELECT *, row_number() OVER () - 1 AS k FROM helpline_ticket WHERE desk = 'seed') s
                      JOIN generate_series(1, %d) n ON n %% %d = s.k
                    """.formatted(tickets, SEEDS));
            statement.execute("""
                    INSERT INTO helpline_due SELECT 'main', 'T-' || n, %d, '2026a' FROM generate_series(1, %d) n
                    """.formatted(nanos(DUE), tickets));
            statement.execute("""
                    INSERT INTO helpline_event (desk, ticket, seq, at, change, body)
                    SELECT 'main', 'T-' || n, 1, 0, 0, repeat('x', 300) FROM generate_series(1, %d) n
                    """.formatted(tickets));
            for (String index : indexes) {
                statement.execute(index);
            }
            statement.execute("DELETE FROM helpline_message");
            statement.execute("VACUUM ANALYZE");
            statement.execute("CHECKPOINT");
        }
    }

    /** One in twenty is still open. */
    private static void seed(JdbcTicketStore store) {
        Desk desk = Desk.on(store).withTeams(Team.of("front line", 1), teams()).timedBy(() -> OPENED);
        for (int i = 0; i < SEEDS; i++) {
            Agent agent = new Agent("agent" + i % 97, "Ada", "ada@desk.example");
            Requester requester = new Requester("r" + i, "Sam", "sam@home.example").of("account " + i % 211);
            Ticket ticket = desk.from(requester)
                    .open(PROBLEMS.get(i % PROBLEMS.size()) + " server " + i, "It says: too many connections.");
            desk.as(agent).reply(ticket.id(), "I am looking into it.");
            if (i % 3 > 0) {
                desk.as(agent).escalate(ticket.id(), "team " + i % 7, "needs the query log");
            }
            if (i % 10 == 0) {
                desk.as(agent).addTheme(ticket.id(), "theme " + i % 30);
            }
            if (i % 20 > 0) {
                desk.as(agent).resolve(ticket.id(), "Try again.");
            }
        }
    }

    private static Team[] teams() {
        Team[] teams = new Team[7];
        for (int i = 0; i < teams.length; i++) {
            teams[i] = Team.of("team " + i, 2);
        }
        return teams;
    }

    private static List<String> dropIndexes(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> definitions = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("""
                SELECT indexname, indexdef FROM pg_indexes
                 WHERE tablename IN ('helpline_ticket', 'helpline_due') AND indexname NOT LIKE '%pkey'
                """)) {
            while (rows.next()) {
                names.add(rows.getString(1));
                definitions.add(rows.getString(2));
            }
        }
        for (String name : names) {
            statement.execute("DROP INDEX " + name);
        }
        return definitions;
    }

    static long nanos(Instant instant) {
        return Duration.between(Instant.EPOCH, instant).toNanos();
    }
}
