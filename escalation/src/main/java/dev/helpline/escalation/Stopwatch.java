package dev.helpline.escalation;

import dev.helpline.time.BusinessHours;
import dev.helpline.time.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Business time inside running spans. It reads the same as a deadline says: an amount is reached at the earliest instant
 * at which that much has been spent. What the finished spans took is counted once.
 */
final class Stopwatch {

    private static final Duration ENDLESS = Duration.ofSeconds(Long.MAX_VALUE);

    private final BusinessHours hours;
    private final List<Lap> laps;

    /**
     * One span in which it ran.
     *
     * @param span when
     * @param before what was spent before
     * @param after what was spent by its end; the longest of all durations while it is running
     */
    private record Lap(Interval span, Duration before, Duration after) {}

    /**
     * A watch.
     *
     * @param hours what counts
     * @param spans when it ran, oldest first; the last may end at {@link Instant#MAX}: it is running
     */
    Stopwatch(BusinessHours hours, List<Interval> spans) {
        this.hours = hours;
        this.laps = new ArrayList<>(spans.size());
        Duration spent = Duration.ZERO;
        for (Interval span : spans) {
            Duration after =
                    isRunning(span) ? ENDLESS : spent.plus(hours.between(span.startInclusive(), span.endExclusive()));
            laps.add(new Lap(span, spent, after));
            spent = after;
        }
    }

    /** What was spent in all; of a watch that has stopped. */
    Duration spent() {
        return laps.isEmpty() ? Duration.ZERO : laps.get(laps.size() - 1).after();
    }

    /** When an amount is reached; empty if the watch stands still before it is. */
    Optional<Instant> reaches(Duration amount) {
        for (Lap lap : laps) {
            if (lap.after().compareTo(amount) >= 0) {
                return Optional.of(hours.plus(lap.span().startInclusive(), amount.minus(lap.before())));
            }
        }
        return Optional.empty();
    }

    /** The first instant at or after {@code instant} at which the watch runs. */
    Optional<Instant> runsFrom(Instant instant) {
        for (Lap lap : laps) {
            if (lap.span().endExclusive().isAfter(instant)) {
                Instant start = lap.span().startInclusive();
                return Optional.of(start.isAfter(instant) ? start : instant);
            }
        }
        return Optional.empty();
    }

    private static boolean isRunning(Interval span) {
        return span.endExclusive().equals(Instant.MAX);
    }
}
