package dev.helpline.time;

import java.time.Duration;
import java.time.Instant;

/**
 * A half-open, never empty span of instants: the start belongs to it, the end does not.
 *
 * @param startInclusive the first instant inside
 * @param endExclusive the first instant after it, later than {@code startInclusive}
 */
public record Interval(Instant startInclusive, Instant endExclusive) {

    /** Checks that the end lies after the start. */
    public Interval {
        if (!startInclusive.isBefore(endExclusive)) {
            throw new IllegalArgumentException(
                    "an interval ends after it starts: " + startInclusive + " to " + endExclusive + " does not");
        }
    }

    /**
     * Whether {@code instant} lies inside; the end does not.
     *
     * @param instant any instant
     * @return true from the start up to, but not at, the end
     */
    public boolean contains(Instant instant) {
        return !instant.isBefore(startInclusive) && instant.isBefore(endExclusive);
    }

    /**
     * The elapsed time from start to end, always positive.
     *
     * @return end minus start, to the nanosecond
     */
    public Duration duration() {
        return Duration.between(startInclusive, endExclusive);
    }

    /** Start and end with two dots between, in ISO-8601. */
    @Override
    public String toString() {
        return startInclusive + ".." + endExclusive;
    }
}
