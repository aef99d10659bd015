package dev.helpline.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * Instants as whole nanoseconds since 1970: their order is that of the instants, and no session's time zone touches them.
 * They reach from 1677 to 2262.
 */
final class Nanos {

    static final Instant FIRST = Instant.ofEpochSecond(0, Long.MIN_VALUE);
    static final Instant LAST = Instant.ofEpochSecond(0, Long.MAX_VALUE);

    private static final long PER_SECOND = 1_000_000_000;

    private Nanos() {}

    /** The nearest there is: for bounds, and for hints that are asked again before anything is done. */
    static long near(Instant instant) {
        if (!instant.isAfter(FIRST)) {
            return Long.MIN_VALUE;
        }
        if (!instant.isBefore(LAST)) {
            return Long.MAX_VALUE;
        }
        long seconds = instant.getEpochSecond();
        // The first second of all begins before the first nanosecond that can be counted.
        return seconds < 0
                ? (seconds + 1) * PER_SECOND - (PER_SECOND - instant.getNano())
                : seconds * PER_SECOND + instant.getNano();
    }

    /** Exactly this one. */
    static long exact(String what, Instant instant) {
        if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
            throw new StoreException(
                    StoreException.Kind.REFUSED,
                    "cannot store that " + what + " at " + instant + "; allowed: " + FIRST + " to " + LAST);
        }
        return near(instant);
    }

    /** What a row says is the soonest of some; the end of time if there are none. */
    static OptionalLong soonest(ResultSet row) throws SQLException {
        long soonest = row.getLong(1);
        return OptionalLong.of(row.wasNull() ? Long.MAX_VALUE : soonest);
    }

    static Instant instant(long nanos) {
        return Instant.ofEpochSecond(0, nanos);
    }
}
