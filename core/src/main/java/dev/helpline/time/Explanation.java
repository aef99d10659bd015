package dev.helpline.time;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

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

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE uuuu-MM-dd HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter EXACT =
            DateTimeFormatter.ofPattern("EEE uuuu-MM-dd HH:mm:ss", Locale.ENGLISH);

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
        StringBuilder text = new StringBuilder(words(total()))
                .append(" of open time from ")
                .append(moment(startInclusive, zone))
                .append(" to ")
                .append(moment(endExclusive, zone))
                .append(" (")
                .append(zone)
                .append(')')
                .append(counted.isEmpty() ? "" : ":");
        for (Interval interval : counted.subList(0, Math.min(MOST_LINES, counted.size()))) {
            text.append("\n  ")
                    .append(moment(interval.startInclusive(), zone))
                    .append(" to ")
                    .append(moment(interval.endExclusive(), zone))
                    .append(": ")
                    .append(words(interval.duration()));
        }
        if (counted.size() > MOST_LINES) {
            text.append("\n  and ").append(counted.size() - MOST_LINES).append(" more");
        }
        return text.toString();
    }

    private static String moment(Instant instant, ZoneId zone) {
        return (instant.getEpochSecond() % 60 == 0 ? MOMENT : EXACT).format(instant.atZone(zone));
    }

    private static String words(Duration duration) {
        StringBuilder words = new StringBuilder();
        append(words, duration.toHours(), " h");
        append(words, duration.toMinutesPart(), " min");
        String nanos = duration.toNanosPart() == 0
                ? ""
                : String.format(".%09d", duration.toNanosPart()).replaceAll("0+$", "");
        if (duration.toSecondsPart() > 0 || !nanos.isEmpty() || words.isEmpty()) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(duration.toSecondsPart())
                    .append(nanos)
                    .append(" s");
        }
        return words.toString();
    }

    private static void append(StringBuilder words, long amount, String unit) {
        if (amount > 0) {
            words.append(words.isEmpty() ? "" : " ").append(amount).append(unit);
        }
    }

    /** The text in UTC. */
    @Override
    public String toString() {
        return text(ZoneOffset.UTC);
    }
}
