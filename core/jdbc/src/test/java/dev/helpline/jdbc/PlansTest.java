package dev.helpline.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.helpline.spi.Place;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Theme;
import dev.helpline.ticket.TicketId;
import dev.helpline.ticket.TicketQuery;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How PostgreSQL means to run every statement that Helpline has, whatever the parameters turn out to be. */
class PlansTest {

    private static final int TICKETS = 20_000;
    private static final Dialect POSTGRES = new Postgres();

    @RegisterExtension
    final Databases databases = new Databases();

    @Test
    void noStatementReadsAWholeTable() throws SQLException {
        assertThat(plans(statements()))
                .allSatisfy((name, plan) ->
                        assertThat(plan).as(name).contains("helpline_").doesNotContain("Seq Scan on helpline_"));
    }

    @Test
    void aTextIsLookedForInAnIndexThatIsInOrder() throws SQLException {
        Agent agent = new Agent("a7", "A", "a@desk.example");
        Map<String, String> looks = new LinkedHashMap<>();
        looks.put("place", nearby(TicketQuery.all()));
        looks.put("team", nearby(TicketQuery.all().with(Team.of("team 7", 1))));
        looks.put("owner", nearby(TicketQuery.all().ownedBy(agent)));
        looks.put("assignee", nearby(TicketQuery.all().assignedTo(agent)));
        assertThat(plans(looks))
                .allSatisfy((index, plan) -> assertThat(plan)
                        .contains("Index Only Scan using helpline_ticket_" + index)
                        .doesNotContain("Sort  ("));
    }

    private static String nearby(TicketQuery query) {
        return new Search(POSTGRES, "main", query.saying("server"), 100, Optional.empty())
                .nearby(2_000)
                .text();
    }

    private Map<String, String> plans(Map<String, String> statements) throws SQLException {
        String url = PostgresServer.emptyDatabaseUrl();
        HikariDataSource source = databases.closing(PostgresServer.pool(url, 1));
        Load.tickets(source, "main", TICKETS);
        Load.analyze(source);
        Map<String, String> plans = new LinkedHashMap<>();
        // Only this way of asking leaves parameters open.
        try (Connection connection = DriverManager.getConnection(url + "&preferQueryMode=simple");
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> entry : statements.entrySet()) {
                plans.put(entry.getKey(), plan(statement, entry.getValue()));
            }
        }
        return plans;
    }

    private static Map<String, String> statements() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("find", Rows.SNAPSHOT);
        all.put("history", Rows.EVENTS);
        all.put("find by message", Rows.BY_MESSAGE);
        all.put("is written", Rows.IS_WRITTEN);
        all.put("next wake", Rows.NEXT_WAKE);
        all.put("open tickets", Rows.OPEN_TICKETS);
        all.put("newest", Rows.NEWEST);
        all.put("deeds", Rows.DEEDS);
        all.put("open", PostgresChange.OPENING);
        all.put("change", PostgresChange.LATER);
        all.put("due", POSTGRES.due(100));
        all.put("in order", POSTGRES.inOrder(100));
        all.put("arm", Rearming.ARM);
        all.put("claim", Postgres.claim(100));
        all.put("settle", Postgres.DONE);
        all.put("try again", Outgoing.AGAIN);
        for (TicketQuery query : queries()) {
            for (Optional<Place> after :
                    List.of(Optional.<Place>empty(), Optional.of(new Place(Load.OPENED, new TicketId("T-1"))))) {
                Search search = new Search(POSTGRES, "main", query, 100, after);
                String name = query + after.map(place -> " after " + place).orElse("");
                all.put(name, search.inOrder().text());
                search.narrowed().ifPresent(sql -> all.put(name + " by an index of texts", sql.text()));
                if (query.text().isPresent()) {
                    all.put(name + " nearby", search.nearby(2_000).text());
                }
            }
        }
        return all;
    }

    private static List<TicketQuery> queries() {
        Agent agent = new Agent("a7", "A", "a@desk.example");
        Team team = Team.of("team 7", 1);
        return List.of(
                TicketQuery.all(),
                TicketQuery.all().in(Category.OPEN, Category.NEW),
                TicketQuery.all().with(team),
                TicketQuery.all().with(team).in(Category.OPEN, Category.NEW),
                TicketQuery.all().ownedBy(agent),
                TicketQuery.all().assignedTo(agent),
                TicketQuery.all().assignedTo(agent).in(Category.OPEN),
                TicketQuery.all().withStatus("open"),
                TicketQuery.all().about(new Theme("theme 10")),
                TicketQuery.all().from(new Requester("r1", "R", "r@home.example")),
                TicketQuery.all().ofAccount("account 1"),
                TicketQuery.all().saying("server 4711"),
                TicketQuery.all().saying("in"),
                TicketQuery.all().dueBefore(Load.DUE),
                TicketQuery.all().with(team).ownedBy(agent).saying("server").dueBefore(Load.DUE));
    }

    /** The plan that holds for all parameters. */
    private static String plan(Statement statement, String sql) throws SQLException {
        Matcher parameters = Pattern.compile("\\?").matcher(sql);
        StringBuilder numbered = new StringBuilder();
        for (int number = 1; parameters.find(); number++) {
            parameters.appendReplacement(numbered, "\\$" + number);
        }
        parameters.appendTail(numbered);
        StringBuilder plan = new StringBuilder();
        try (ResultSet rows = statement.executeQuery("EXPLAIN (GENERIC_PLAN) " + numbered)) {
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }
}
