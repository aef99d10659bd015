package dev.helpline.jdbc;

import dev.helpline.jdbc.StoreException.Kind;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import org.jspecify.annotations.Nullable;

/** What a failure of the database means, by the class of its SQL state (ISO/IEC 9075, PostgreSQL's appendix A). */
enum Failure {
    /** The connection is gone, or never was: what was under way may have been committed or not. */
    LOST(Kind.UNAVAILABLE, "the same call may be made again"),
    /** Somebody else was in the way; the transaction was rolled back. */
    CONFLICT(Kind.UNAVAILABLE, "the same call may be made again"),
    /** There is no room for another connection, or the database is not up yet. */
    BUSY(Kind.UNAVAILABLE, "the same call may be made again"),
    /** A table or column is not there. */
    NO_TABLES(Kind.SCHEMA, "see JdbcTicketStore.createSchema()"),
    /** The database will not do this. */
    REFUSED(Kind.REFUSED, "the same call would fail again");

    private final Kind kind;
    private final String advice;

    Failure(Kind kind, String advice) {
        this.kind = kind;
        this.advice = advice;
    }

    static Failure of(SQLException failure) {
        String state = state(failure);
        if (state.startsWith("08") || state.startsWith("57P") || state.equals("90067")) {
            return LOST;
        }
        if (state.startsWith("40") || state.equals("55P03") || state.startsWith("HYT")) {
            return CONFLICT;
        }
        if (state.startsWith("53") || failure instanceof SQLTransientException) {
            return BUSY;
        }
        return state.startsWith("42") && !state.equals("42501") ? NO_TABLES : REFUSED;
    }

    private static String state(SQLException failure) {
        @Nullable String state = failure.getSQLState();
        return state == null ? "" : state;
    }

    /** Whether the same may succeed at once. */
    boolean isPassing() {
        return this == LOST || this == CONFLICT;
    }

    StoreException exception(String what, boolean doubtful, SQLException failure) {
        if (doubtful) {
            return new StoreException(
                    Kind.IN_DOUBT,
                    "cannot tell whether the database did " + what + ", for the connection was lost meanwhile; read it"
                            + " again before anything is repeated: " + failure.getMessage(),
                    failure);
        }
        return new StoreException(
                kind, "cannot " + what + "; nothing was changed, and " + advice + ": " + failure.getMessage(), failure);
    }
}
