package dev.helpline.jdbc;

import dev.helpline.jdbc.StoreException.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The scripts that make Helpline's tables, one for each version, each to be run on the one before. */
record SchemaScripts(List<String> scripts) {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcTicketStore.class);

    /** The version of the tables that this version of Helpline reads and writes. */
    private static final int VERSION = 1;

    SchemaScripts {
        scripts = List.copyOf(scripts);
    }

    static SchemaScripts of(Dialect dialect) {
        return new SchemaScripts(IntStream.rangeClosed(1, VERSION)
                .mapToObj(version -> resource(dialect.folder() + "/" + version + ".sql"))
                .toList());
    }

    private static String resource(String name) {
        try (InputStream in = SchemaScripts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Helpline's own script " + name + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read Helpline's own script " + name, unreadable);
        }
    }

    private int version() {
        return scripts.size();
    }

    /** Refuses tables of another version than these scripts make. */
    void check(Connection connection) throws SQLException {
        int found = found(connection);
        if (found == 0) {
            throw new StoreException(
                    Kind.SCHEMA,
                    "cannot find Helpline's tables in this database; call createSchema(), or run the scripts in"
                            + " dev/helpline/jdbc with your own migration tool");
        }
        refuseNewer(found);
        if (found < version()) {
            throw new StoreException(
                    Kind.SCHEMA,
                    "cannot use Helpline's tables of version " + found
                            + "; call createSchema() to bring them to version " + version());
        }
    }

    /** Runs the scripts that have not been run. */
    void bringUp(Connection connection, Dialect dialect) throws SQLException {
        dialect.lockSchema(connection);
        int found = found(connection);
        refuseNewer(found);
        for (int version = found + 1; version <= version(); version++) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(scripts.get(version - 1));
                statement.executeUpdate("UPDATE helpline_schema SET version = " + version);
            }
            LOG.info("Helpline's tables are at version {}", version);
        }
    }

    private void refuseNewer(int found) {
        if (found > version()) {
            throw new StoreException(
                    Kind.SCHEMA,
                    "cannot use Helpline's tables of version " + found
                            + ", which a newer Helpline has made; allowed: 1 to " + version());
        }
    }

    /** 0 if there are no tables where unqualified names are looked for. */
    private static int found(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet there = statement.executeQuery(
                    "SELECT count(*) FROM information_schema.tables WHERE lower(table_name) = 'helpline_schema'"
                            + " AND table_schema = CURRENT_SCHEMA")) {
                there.next();
                if (there.getInt(1) == 0) {
                    return 0;
                }
            }
            try (ResultSet row = statement.executeQuery("SELECT max(version) FROM helpline_schema")) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
