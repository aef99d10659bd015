package dev.helpline.jdbc;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What time it is by a database: asked now and then, and counted on in between with the steady counter of this machine,
 * whose clock is not trusted. Thread-safe.
 */
final class DatabaseClock implements InstantSource {

    private static final long LONGEST = Duration.ofSeconds(10).toNanos();
    private static final long NANOS_PER_MICRO = 1_000;

    private final LongSupplier database;
    private final LongSupplier counter;
    private volatile @Nullable Reading last;

    private record Reading(long micros, long counted) {}

    /** Microseconds since 1970, and nanoseconds since whenever. */
    DatabaseClock(LongSupplier database, LongSupplier counter) {
        this.database = database;
        this.counter = counter;
    }

    /** Between two readings it never runs backwards. */
    @Override
    public Instant instant() {
        Reading reading = last;
        long now = counter.getAsLong();
        if (reading == null || now - reading.counted() > LONGEST) {
            reading = read(now);
            now = reading.counted();
        }
        long micros = reading.micros() + (now - reading.counted()) / NANOS_PER_MICRO;
        return Nanos.instant(micros * NANOS_PER_MICRO);
    }

    /** Half of the time that the question took is over by the time of the answer. */
    private Reading read(long asked) {
        long micros = database.getAsLong();
        long answered = counter.getAsLong();
        Reading reading = new Reading(micros + (answered - asked) / 2 / NANOS_PER_MICRO, answered);
        last = reading;
        return reading;
    }

    /** The call that makes it. */
    @Override
    public String toString() {
        return "JdbcTicketStore.clock()";
    }
}
