package dev.helpline.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A statement of a search.
 *
 * @param text with a question mark for each parameter
 * @param parameters strings and longs
 */
record SearchSql(String text, List<Object> parameters) {

    SearchSql {
        parameters = List.copyOf(parameters);
    }

    /** The same between two texts, of which the second may have parameters of its own. */
    SearchSql within(String before, String behind, Object... values) {
        List<Object> all = new ArrayList<>(parameters);
        all.addAll(List.of(values));
        return new SearchSql(before + text + behind, all);
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

    /** Conditions that must all hold, and their parameters. */
    static final class Where {
        private final List<String> conditions = new ArrayList<>();
        private final List<Object> parameters = new ArrayList<>();

        Where() {}

        Where(Where other) {
            conditions.addAll(other.conditions);
            parameters.addAll(other.parameters);
        }

        /** A condition with a parameter for each of its question marks. */
        Where and(String condition, Object... values) {
            conditions.add(condition);
            parameters.addAll(List.of(values));
            return this;
        }

        List<Object> parameters() {
            return parameters;
        }

        @Override
        public String toString() {
            return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        }
    }
}
