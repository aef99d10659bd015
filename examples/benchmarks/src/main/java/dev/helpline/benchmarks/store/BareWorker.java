package dev.helpline.benchmarks.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The same statements with parameters of the same size, and nothing else: no ticket is made of what is read, nothing is
 * decided, and what is written is what was read, with another version in it.
 */
final class BareWorker implements Worker {

    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");

    private final DataSource source;
    private final Statements statements;
    private final String event;
    private final String message;

    /** The texts of the three statements. */
    record Statements(String find, String due, String change) {}

    private record Row(String id, long version, String snapshot, List<@Nullable String> columns) {
        @Nullable
        String column(int index) {
            return columns.get(index);
        }
    }

    private final List<List<@Nullable String>> columns;

    /** The columns are those of the seeds, by number. */
    BareWorker(
            DataSource source,
            Statements statements,
            String event,
            String message,
            List<List<@Nullable String>> columns) {
        this.source = source;
        this.statements = statements;
        this.event = event;
        this.message = message;
        this.columns = columns;
    }

    @Override
    public int fire(long now, int limit) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            List<Row> rows = new ArrayList<>(limit);
            try (PreparedStatement due = connection.prepareStatement(statements.due())) {
                due.setString(1, "main");
                due.setLong(2, now);
                due.setLong(3, from);
                due.setString(4, fromName);
                try (ResultSet found = due.executeQuery()) {
                    while (found.next()) {
                        if (rows.isEmpty()) {
                            from = found.getLong(1);
                            fromName = found.getString(2);
                        }
                        rows.add(row(found.getString(2), found.getString(3)));
                    }
                }
            }
            if (!rows.isEmpty()) {
                change(connection, rows);
            }
            connection.commit();
            connection.setAutoCommit(true);
            return rows.size();
        }
    }

    private long from = Long.MIN_VALUE;
    private String fromName = "";

    @Override
    public void command(int number) throws SQLException {
        String id = "T-" + number;
        try (Connection connection = source.getConnection()) {
            Row row;
            try (PreparedStatement find = connection.prepareStatement(statements.find())) {
                find.setString(1, "main");
                find.setString(2, id);
                try (ResultSet found = find.executeQuery()) {
                    found.next();
                    row = row(id, found.getString(1));
                }
            }
            change(connection, List.of(row));
        }
    }

    private Row row(String id, String snapshot) {
        Matcher version = VERSION.matcher(snapshot);
        if (!version.find()) {
            throw new IllegalStateException("no version in " + snapshot);
        }
        long before = Long.parseLong(version.group(1));
        String after = snapshot.substring(0, version.start(1)) + (before + 1) + snapshot.substring(version.end(1));
        return new Row(id, before, after, columns.get(Integer.parseInt(id.substring(2)) % Million.SEEDS));
    }

    private void change(Connection connection, List<Row> rows) throws SQLException {
        try (PreparedStatement change = connection.prepareStatement(statements.change())) {
            int at = 0;
            change.setArray(++at, texts(connection, rows, Row::id));
            change.setArray(++at, numbers(connection, rows, row -> row.version() + 1));
            for (int column = 0; column < 7; column++) {
                int index = column;
                change.setArray(++at, texts(connection, rows, row -> row.column(index)));
            }
            change.setArray(++at, texts(connection, rows, Row::snapshot));
            change.setArray(
                    ++at,
                    numbers(
                            connection,
                            rows,
                            row -> Million.nanos(Million.DUE.plus(Duration.ofDays(row.version() + 1)))));
            change.setArray(++at, numbers(connection, rows, Row::version));
            change.setString(++at, "main");
            change.setString(++at, "2026a");
            change.setString(++at, "main");
            change.setString(++at, "main");
            change.setLong(++at, 1);
            change.setArray(++at, texts(connection, rows, Row::id));
            change.setArray(++at, numbers(connection, rows, row -> row.version() + 1));
            change.setArray(++at, numbers(connection, rows, Row::version));
            change.setArray(++at, texts(connection, rows, row -> null));
            change.setArray(++at, texts(connection, rows, row -> null));
            change.setArray(++at, texts(connection, rows, row -> null));
            change.setArray(++at, texts(connection, rows, row -> event));
            change.setString(++at, "main");
            change.setArray(++at, texts(connection, rows, Row::id));
            change.setArray(++at, texts(connection, rows, row -> row.id() + "/" + (row.version() + 1)));
            change.setArray(++at, numbers(connection, rows, Row::version));
            change.setArray(++at, texts(connection, rows, row -> message));
            int stored = 0;
            try (ResultSet ids = change.executeQuery()) {
                while (ids.next()) {
                    stored++;
                }
            }
            if (stored != rows.size()) {
                throw new IllegalStateException(stored + " of " + rows.size() + " were stored");
            }
        }
    }

    private static Array texts(Connection connection, List<Row> rows, Function<Row, @Nullable String> column)
            throws SQLException {
        return connection.createArrayOf("text", rows.stream().map(column).toArray(String[]::new));
    }

    private static Array numbers(Connection connection, List<Row> rows, Function<Row, Long> column)
            throws SQLException {
        return connection.createArrayOf("bigint", rows.stream().map(column).toArray(Long[]::new));
    }
}
