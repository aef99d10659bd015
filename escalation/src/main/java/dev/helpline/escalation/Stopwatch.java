package dev.helpline.escalation;

import dev.helpline.time.BusinessHours;
import dev.helpline.time.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Business time inside running spans. It reads the same as a deadline says: an amount is reached at the earliest instant
 * at which that much has been spent.
 *
 * @param hours what counts
 * @param spans when it ran, oldest first; the last may end at {@link Instant#MAX}: it is running
 */
record Stopwatch(BusinessHours hours, List<Interval> spans) {

    /** What was spent by an instant. */
    Duration spentBy(Instant instant) {
        Duration spent = Duration.ZERO;
        for (Interval span : spans) {
            if (span.startInclusive().isBefore(instant)) {
                spent = spent.plus(hours.between(span.startInclusive(), earlier(span.endExclusive(), instant)));
            }
        }
        return spent;
    }

    /** When an amount is reached; empty if the watch stands still before it is. */
    Optional<Instant> reaches(Duration amount) {
        Duration left = amount;
        for (Interval span : spans) {
            if (isRunning(span)) {
                return Optional.of(hours.plus(span.startInclusive(), left));
            }
            Duration spent = hours.between(span.startInclusive(), span.endExclusive());
            if (spent.compareTo(left) >= 0) {
                return Optional.of(hours.plus(span.startInclusive(), left));
            }
            left = left.minus(spent);
        }
        return Optional.empty();
    }

    /** The first instant at or after {@code instant} at which the watch runs. */
    Optional<Instant> runsFrom(Instant instant) {
        return spans.stream()
                .filter(span -> span.endExclusive().isAfter(instant))
                .findFirst()
                .map(span -> span.startInclusive().isAfter(instant) ? span.startInclusive() : instant);
    }

    private static boolean isRunning(Interval span) {
        return span.endExclusive().equals(Instant.MAX);
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
