package dev.helpline.jdbc;

import dev.helpline.spi.Place;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Theme;
import dev.helpline.ticket.TicketQuery;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The statement for one page of a search. Where categories are named, or an index leads to them, each is a branch that is
 * in order by itself: merging the beginnings of a few branches is quick where filtering one long one is not.
 *
 * @param text the statement; its one column is the snapshot
 * @param parameters strings and longs
 */
record SearchSql(String text, List<Object> parameters) {

    /** How far a text is looked for before an index is asked, in tickets. */
    private static final int NEARBY = 4_000;

    private static final String ORDER = " ORDER BY t.opened, t.id LIMIT ";

    private static final String SAYS = "position(? IN t.subject) > 0";

    SearchSql {
        parameters = List.copyOf(parameters);
    }

    static SearchSql of(Dialect dialect, String desk, TicketQuery query, int limit, Optional<Place> after) {
        Where common = common(dialect, desk, query, after);
        List<String> branches = new ArrayList<>();
        List<Object> parameters = new ArrayList<>();
        for (Category category : categories(query)) {
            Where where = new Where(common);
            where.and("t.category = ?", category.name());
            branches.add(branch(query, where, limit));
            parameters.addAll(where.parameters);
        }
        if (branches.isEmpty()) {
            branches.add(branch(query, common, limit));
            parameters.addAll(common.parameters);
        }
        String all = branches.size() == 1
                ? branches.get(0)
                : "SELECT * FROM ((" + String.join(") UNION ALL (", branches) + ")) AS b ORDER BY opened, id LIMIT "
                        + limit;
        return new SearchSql("SELECT p.snapshot FROM (" + all + ") AS p ORDER BY p.opened, p.id", parameters);
    }

    /**
     * The same among the next few thousand tickets only, for a text that many say: those are found there, where an index of
     * texts would first have to find them all. Empty if the query is for no text, or for categories, whose branches are
     * short.
     */
    static Optional<SearchSql> nearby(
            Dialect dialect, String desk, TicketQuery query, int limit, Optional<Place> after) {
        if (query.text().isEmpty() || !categories(query).isEmpty()) {
            return Optional.empty();
        }
        Where where = withoutText(dialect, desk, query, after);
        String next = "SELECT t.* FROM helpline_ticket t" + joined(query) + " WHERE "
                + String.join(" AND ", where.conditions) + ORDER + NEARBY;
        where.with(Column.lower(query.text().get()));
        return Optional.of(new SearchSql(
                "SELECT t.snapshot FROM (" + next + ") AS t WHERE " + SAYS + ORDER + limit, where.parameters));
    }

    private static Collection<Category> categories(TicketQuery query) {
        boolean byPeople = query.team().isPresent()
                || query.owner().isPresent()
                || query.assignee().isPresent();
        return query.categories().isEmpty() && byPeople ? Arrays.asList(Category.values()) : query.categories();
    }

    private static String branch(TicketQuery query, Where where, int limit) {
        return "SELECT t.opened, t.id, t.snapshot FROM helpline_ticket t" + joined(query) + " WHERE "
                + String.join(" AND ", where.conditions) + ORDER + limit;
    }

    private static String joined(TicketQuery query) {
        return query.dueBefore().isPresent() ? " JOIN helpline_due d ON d.desk = t.desk AND d.ticket = t.id" : "";
    }

    private static Where common(Dialect dialect, String desk, TicketQuery query, Optional<Place> after) {
        Where where = withoutText(dialect, desk, query, after);
        query.text().map(Column::lower).ifPresent(said -> {
            dialect.narrow(where, said);
            where.and(SAYS, said);
        });
        return where;
    }

    private static Where withoutText(Dialect dialect, String desk, TicketQuery query, Optional<Place> after) {
        Where where = new Where();
        where.and("t.desk = ?", desk);
        query.team().map(Team::name).ifPresent(name -> where.and("t.team = ?", Column.of(name)));
        query.owner().map(Agent::id).ifPresent(id -> where.and("t.owner = ?", Column.of(id)));
        query.assignee().map(Agent::id).ifPresent(id -> where.and("t.assignee = ?", Column.of(id)));
        query.status().ifPresent(name -> where.and("t.status = ?", Column.of(name)));
        query.requester().map(Requester::id).ifPresent(id -> where.and("t.requester = ?", Column.of(id)));
        query.account().ifPresent(key -> where.and("t.account = ?", Column.of(key)));
        query.theme().map(Theme::name).ifPresent(name -> where.and(dialect.theme(), Column.of(name)));
        query.dueBefore().map(Nanos::near).ifPresent(end -> where.and("d.due < ?", end));
        after.ifPresent(place -> where.and("(t.opened, t.id) > (?, ?)", Nanos.near(place.openedAt()))
                .with(Column.of(place.id().value())));
        return where;
    }

    void bind(PreparedStatement statement, Connection connection) throws SQLException {
        Binding binding = new Binding(connection, statement);
        for (Object parameter : parameters) {
            if (parameter instanceof Long number) {
                binding.number(number);
            } else {
                binding.text(parameter.toString());
            }
        }
    }

    /** Conditions that must all hold. */
    static final class Where {
        private final List<String> conditions = new ArrayList<>();
        private final List<Object> parameters = new ArrayList<>();

        private Where() {}

        private Where(Where other) {
            conditions.addAll(other.conditions);
            parameters.addAll(other.parameters);
        }

        Where and(String condition, Object parameter) {
            conditions.add(condition);
            return with(parameter);
        }

        private Where with(Object parameter) {
            parameters.add(parameter);
            return this;
        }
    }
}
