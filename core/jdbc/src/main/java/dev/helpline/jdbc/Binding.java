package dev.helpline.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parameters of a statement, in the order in which they are named. */
final class Binding {

    private final Connection connection;
    private final PreparedStatement statement;
    private int last;

    Binding(Connection connection, PreparedStatement statement) {
        this.connection = connection;
        this.statement = statement;
    }

    Binding text(@Nullable String value) throws SQLException {
        statement.setString(++last, value);
        return this;
    }

    Binding number(long value) throws SQLException {
        statement.setLong(++last, value);
        return this;
    }

    Binding maybe(@Nullable Long value) throws SQLException {
        if (value == null) {
            statement.setNull(++last, Types.BIGINT);
        } else {
            statement.setLong(++last, value);
        }
        return this;
    }

    Binding array(List<String> values) throws SQLException {
        statement.setArray(++last, connection.createArrayOf("varchar", values.toArray()));
        return this;
    }

    /** One column of many rows. */
    <T> Binding texts(List<T> rows, Function<T, @Nullable String> column) throws SQLException {
        String[] values = new String[rows.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = column.apply(rows.get(i));
        }
        statement.setArray(++last, connection.createArrayOf("text", values));
        return this;
    }

    /** One column of many rows. */
    <T> Binding numbers(List<T> rows, Function<T, @Nullable Long> column) throws SQLException {
        Long[] values = new Long[rows.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = column.apply(rows.get(i));
        }
        statement.setArray(++last, connection.createArrayOf("bigint", values));
        return this;
    }
}
