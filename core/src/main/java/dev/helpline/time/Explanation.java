package dev.helpline.time;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Why business time came out as it did: the open intervals that were counted.
 *
 * @param startInclusive where counting began
 * @param endExclusive where it ended, at or after the start
 * @param counted the open intervals between, in order; their durations add up to {@link #total}
 */
public record Explanation(Instant startInclusive, Instant endExclusive, List<Interval> counted) {

    /** How many intervals the text lists before it only counts them. */
    public static final int MOST_LINES = 100;

    /** Takes a copy. */
    public Explanation {
        counted = List.copyOf(counted);
    }

    /**
     * The open time that was counted, never negative.
     *
     * @return the sum of the intervals, zero if there are none
     */
    public Duration total() {
        return counted.stream().map(Interval::duration).reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * The explanation in words, one line for each interval, {@value #MOST_LINES} at most.
     *
     * @param zone whose wall clock the times are shown on
     * @return several lines without a line break at the end
     */
    public String text(ZoneId zone) {
        StringBuilder text = new StringBuilder(Spoken.duration(total()))
                .append(" of open time from ")
                .append(Spoken.instant(startInclusive, zone))
                .append(" to ")
                .append(Spoken.instant(endExclusive, zone))
                .append(" (")
                .append(zone)
                .append(')')
                .append(counted.isEmpty() ? "" : ":");
        for (Interval interval : counted.subList(0, Math.min(MOST_LINES, counted.size()))) {
            text.append("\n  ")
                    .append(Spoken.instant(interval.startInclusive(), zone))
                    .append(" to ")
                    .append(Spoken.instant(interval.endExclusive(), zone))
                    .append(": ")
                    .append(Spoken.duration(interval.duration()));
        }
        if (counted.size() > MOST_LINES) {
            text.append("\n  and ").append(counted.size() - MOST_LINES).append(" more");
        }
        return text.toString();
    }

    /** The text in UTC. */
    @Override
    public String toString() {
        return text(ZoneOffset.UTC);
    }
}
