package dev.helpline.jdbc;

import dev.helpline.jdbc.SearchSql.Where;
import dev.helpline.spi.Place;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Theme;
import dev.helpline.ticket.TicketQuery;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * One page of the tickets that are looked for, by the indexes there are: in order, as long as tickets that match are not
 * far, and from there by what their subjects say.
 *
 * @param limit the most tickets on the page
 * @param after where to go on from
 */
record Search(Dialect dialect, String desk, TicketQuery query, int limit, Optional<Place> after) {

    /** How many tickets are read in order before an index of texts is asked. */
    private static final int FIRST_LOOK = 2_000;

    /** How many more, where that will most likely do. */
    private static final int SECOND_LOOK = 20_000;

    private static final String ORDER = " ORDER BY t.opened, t.id LIMIT ";

    private static final String SNAPSHOTS =
            ") AS p JOIN helpline_ticket t ON t.desk = ? AND t.id = p.id ORDER BY p.opened, p.id";

    private static final String SEARCHED =
            "t.desk, t.id, t.opened, t.requester, t.account, t.team, t.owner, t.assignee, t.category, t.status, t.themes";

    private static final String SAYS = "position(? IN t.subject) > 0";

    /** The snapshots, in order. */
    List<String> on(Connection connection) throws SQLException {
        if (narrowed().isEmpty()) {
            return Rows.found(connection, inOrder());
        }
        List<String> page = new ArrayList<>();
        Optional<Search> rest = look(connection, FIRST_LOOK, page);
        if (rest.isPresent() && isWorthAnotherLook(page.size())) {
            rest = rest.get().look(connection, SECOND_LOOK, page);
        }
        Optional<SearchSql> narrowed = rest.flatMap(Search::narrowed);
        if (narrowed.isPresent()) {
            page.addAll(Rows.found(connection, narrowed.get()));
        }
        return page;
    }

    /** Whether that would most likely fill the page, or reach the end: few people have more tickets. */
    private boolean isWorthAnotherLook(int found) {
        boolean isOnePersons = query.owner().isPresent() || query.assignee().isPresent();
        return isOnePersons || found * SECOND_LOOK >= limit * FIRST_LOOK;
    }

    /**
     * Adds what the next tickets have to the page.
     *
     * @return what is left to look for, empty if the page is full or there are no more tickets
     */
    private Optional<Search> look(Connection connection, int reach, List<String> page) throws SQLException {
        SearchSql nearby = nearby(reach);
        int left = limit;
        try (PreparedStatement statement = connection.prepareStatement(nearby.text())) {
            nearby.bind(statement, connection);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    if (rows.getBoolean(2)) {
                        page.add(rows.getString(1));
                        left--;
                    }
                    if (rows.getBoolean(3)) {
                        return left == 0 ? Optional.empty() : Optional.of(behind(Rows.place(rows, 4), left));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Search behind(Place place, int left) {
        return new Search(dialect, desk, query, left, Optional.of(place));
    }

    /** Where no index of texts helps, and no text is looked for. */
    SearchSql inOrder() {
        Where where = behind(criteria());
        query.text().ifPresent(text -> where.and(SAYS, Column.lower(text)));
        return branches("t.opened, t.id, t.snapshot", where, limit)
                .within("SELECT t.snapshot FROM (", ") AS t" + ORDER + limit);
    }

    /**
     * Those among the next tickets that say the text, and the last that was looked at, if there may be more: a text that many
     * say is found there, where an index of texts would first have to find them all. The columns are the snapshot, whether
     * the ticket says the text, whether it is that last one, and its place.
     */
    SearchSql nearby(int reach) {
        return branches("t.opened, t.id, t.subject", behind(criteria()), reach)
                .within(
                        "SELECT t.opened, t.id, t.subject, row_number() OVER (ORDER BY t.opened, t.id) = " + reach
                                + " AS is_last FROM (",
                        ") AS t" + ORDER + reach)
                .within(
                        "SELECT t.opened, t.id, s.says, t.is_last FROM (",
                        ") AS t CROSS JOIN LATERAL (SELECT " + SAYS + " AS says) AS s WHERE s.says OR t.is_last" + ORDER
                                + "?",
                        text(),
                        (long) limit)
                .within("SELECT t.snapshot, p.says, p.is_last, p.opened, p.id FROM (", SNAPSHOTS, desk);
    }

    /**
     * All that say the text, by an index of texts, and of them those that match. The index knows no order: they are put in
     * order before their snapshots are read. The other criteria wait until then, lest long lists of what meets them are
     * made first. Empty if there is no text, or no index that finds it.
     */
    Optional<SearchSql> narrowed() {
        Where said = new Where().and("t.desk = ?", desk);
        if (query.text().isEmpty() || !dialect.narrow(said, desk, text())) {
            return Optional.empty();
        }
        said.and(SAYS, text());
        Where rest = behind(criteria());
        if (!query.categories().isEmpty()) {
            String each =
                    String.join(", ", Collections.nCopies(query.categories().size(), "?"));
            rest.and(
                    "t.category IN (" + each + ")",
                    query.categories().stream().map(Category::name).toArray());
        }
        return Optional.of(new SearchSql("SELECT " + SEARCHED + " FROM helpline_ticket t" + said, said.parameters())
                .within(
                        "WITH said AS MATERIALIZED (",
                        ") SELECT t.opened, t.id" + from("said") + rest,
                        rest.parameters().toArray())
                .within("", ORDER + "?", (long) limit)
                .within("SELECT t.snapshot FROM (", SNAPSHOTS, desk));
    }

    /**
     * The beginning of each branch, in order. Where categories are named, or an index leads to them, each is a branch that is
     * in order by itself: merging the beginnings of a few branches is quick where filtering one long one is not.
     */
    private SearchSql branches(String columns, Where common, int each) {
        List<String> branches = new ArrayList<>();
        List<Object> parameters = new ArrayList<>();
        for (Category category : categories()) {
            Where where = new Where(common).and("t.category = ?", category.name());
            branches.add("SELECT " + columns + from("helpline_ticket") + where + ORDER + each);
            parameters.addAll(where.parameters());
        }
        if (branches.isEmpty()) {
            branches.add("SELECT " + columns + from("helpline_ticket") + common + ORDER + each);
            parameters.addAll(common.parameters());
        }
        return new SearchSql("(" + String.join(") UNION ALL (", branches) + ")", parameters);
    }

    private Collection<Category> categories() {
        boolean byPeople = query.team().isPresent()
                || query.owner().isPresent()
                || query.assignee().isPresent();
        return query.categories().isEmpty() && byPeople ? Arrays.asList(Category.values()) : query.categories();
    }

    private String from(String tickets) {
        return " FROM " + tickets + " t"
                + (query.dueBefore().isPresent() ? " JOIN helpline_due d ON d.desk = t.desk AND d.ticket = t.id" : "");
    }

    private String text() {
        return Column.lower(query.text().orElseThrow());
    }

    /** Everything but the categories, the text and the place. */
    private Where criteria() {
        Where where = new Where().and("t.desk = ?", desk);
        query.team().map(Team::name).ifPresent(name -> where.and("t.team = ?", Column.of(name)));
        query.owner().map(Agent::id).ifPresent(id -> where.and("t.owner = ?", Column.of(id)));
        query.assignee().map(Agent::id).ifPresent(id -> where.and("t.assignee = ?", Column.of(id)));
        query.status().ifPresent(name -> where.and("t.status = ?", Column.of(name)));
        query.requester().map(Requester::id).ifPresent(id -> where.and("t.requester = ?", Column.of(id)));
        query.account().ifPresent(key -> where.and("t.account = ?", Column.of(key)));
        query.theme().map(Theme::name).ifPresent(name -> where.and(dialect.theme(), Column.of(name)));
        query.dueBefore().map(Nanos::near).ifPresent(end -> where.and("d.due < ?", end));
        return where;
    }

    /** Adds that a ticket stands behind where the page goes on from. */
    private Where behind(Where where) {
        after.ifPresent(place -> where.and(
                "(t.opened, t.id) > (?, ?)",
                Nanos.near(place.openedAt()),
                Column.of(place.id().value())));
        return where;
    }
}
