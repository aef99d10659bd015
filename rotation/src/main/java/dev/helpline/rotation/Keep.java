package dev.helpline.rotation;

import dev.helpline.time.Interval;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * One shift that somebody serves, as limits see it. Seconds of the epoch, and of the wall clock.
 *
 * @param duty the number of the duty, −1 if it is not planned any more
 * @param start when the shift begins, by its handoffs
 * @param end when it ends
 * @param wallStart when it begins by the wall clock
 * @param wallFrom when anybody is first needed in it, by the wall clock
 * @param wallUntil when somebody was last needed
 * @param holiday the number of the holiday shift of the duty, or {@link Horizon#NO_HOLIDAY}
 * @param needed when somebody is needed, in order; the whole shift for a duty around the clock
 */
record Keep(
        int duty,
        long start,
        long end,
        long wallStart,
        long wallFrom,
        long wallUntil,
        int holiday,
        List<Interval> needed) {

    static Keep of(int duty, Interval shift, Cadence cadence, ZoneId wall, int holiday) {
        return of(duty, shift, cadence.active(shift).toList(), wall, holiday);
    }

    static Keep of(int duty, Interval shift, List<Interval> needed, ZoneId wall, int holiday) {
        return new Keep(
                duty,
                shift.startInclusive().getEpochSecond(),
                shift.endExclusive().getEpochSecond(),
                Horizon.wall(shift.startInclusive(), wall),
                Horizon.wall(needed.get(0).startInclusive(), wall),
                Horizon.wall(needed.get(needed.size() - 1).endExclusive(), wall),
                holiday,
                needed);
    }

    /** Whether somebody would be needed in both at one time. */
    boolean meets(Keep other) {
        if (start >= other.end || other.start >= end) {
            return false;
        }
        for (Interval each : other.needed) {
            if (needs(each.startInclusive(), each.endExclusive())) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody is needed in any part of a span. */
    boolean needs(Instant startInclusive, Instant endExclusive) {
        int low = 0;
        int high = needed.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (needed.get(middle).endExclusive().isAfter(startInclusive)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < needed.size() && needed.get(low).startInclusive().isBefore(endExclusive);
    }

    /** Whether another shift is the next one of the same duty. */
    boolean joins(Keep next) {
        return duty == next.duty && end == next.start;
    }
}
