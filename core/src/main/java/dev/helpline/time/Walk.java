package dev.helpline.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** The derived questions of {@link BusinessHours}, answered by stepping from stretch to stretch. */
final class Walk {

    private static final Duration HORIZON = Duration.ofDays(365L * BusinessHours.HORIZON_YEARS);

    private static final Instant MILLENNIUM = Instant.parse("2000-01-01T00:00:00Z");

    private Walk() {}

    static Instant nextOpen(BusinessHours hours, Instant start) {
        Instant horizon = capped(start, HORIZON);
        Instant at = start;
        do {
            Stretch stretch = hours.stretchAt(at);
            if (stretch.open()) {
                return at;
            }
            at = stretch.endExclusive();
        } while (at.isBefore(horizon));
        throw new NeverOpenException(hours, start, horizon);
    }

    static Instant on(BusinessHours hours, Instant start, Duration amount) {
        Duration left = amount;
        Instant at = start;
        while (!left.isZero()) {
            at = nextOpen(hours, at);
            Instant close = hours.stretchAt(at).endExclusive();
            Duration open = Duration.between(at, close);
            if (open.compareTo(left) >= 0) {
                return at.plus(left);
            }
            left = left.minus(open);
            at = close;
        }
        return at;
    }

    static Instant back(BusinessHours hours, Instant start, Duration amount) {
        Duration left = amount;
        Instant at = start;
        Instant horizon = capped(at, HORIZON.negated());
        while (!left.isZero()) {
            if (!at.isAfter(horizon)) {
                throw new NeverOpenException(hours, start, horizon);
            }
            Stretch stretch = hours.stretchAt(at.minusNanos(1));
            if (stretch.open()) {
                Duration open = Duration.between(stretch.startInclusive(), at);
                if (open.compareTo(left) >= 0) {
                    return at.minus(left);
                }
                left = left.minus(open);
                horizon = capped(stretch.startInclusive(), HORIZON.negated());
            }
            at = stretch.startInclusive();
        }
        return at;
    }

    /** Where an open instant's hours close, or nothing if they do not within the horizon. */
    static Optional<Instant> closeOf(BusinessHours hours, Instant open) {
        Instant horizon = capped(open, HORIZON);
        Instant at = open;
        while (at.isBefore(horizon)) {
            Stretch stretch = hours.stretchAt(at);
            if (!stretch.open()) {
                return Optional.of(at);
            }
            at = stretch.endExclusive();
        }
        return Optional.empty();
    }

    /** The open intervals inside a span, cut at its ends, found one at a time. */
    static Stream<Interval> intervals(BusinessHours hours, Interval span) {
        return Stream.iterate(
                        next(hours, span.startInclusive(), span.endExclusive()),
                        Optional::isPresent,
                        last -> last.flatMap(it -> next(hours, it.endExclusive(), span.endExclusive())))
                .flatMap(Optional::stream);
    }

    private static Optional<Interval> next(BusinessHours hours, Instant from, Instant end) {
        Instant at = from;
        Instant opened = end;
        boolean open = false;
        while (at.isBefore(end)) {
            Stretch stretch = hours.stretchAt(at);
            if (stretch.open() && !open) {
                opened = at;
                open = true;
            }
            if (!stretch.open() && open) {
                return Optional.of(new Interval(opened, at));
            }
            at = stretch.endExclusive();
        }
        return open ? Optional.of(new Interval(opened, end)) : Optional.empty();
    }

    /** Whether anything opens within the horizon after, or before, the turn of the millennium. */
    static boolean everOpens(BusinessHours hours) {
        return opensWithin(hours, MILLENNIUM) || opensWithin(hours, MILLENNIUM.minus(HORIZON));
    }

    private static boolean opensWithin(BusinessHours hours, Instant start) {
        Instant horizon = start.plus(HORIZON);
        for (Instant at = start; at.isBefore(horizon); ) {
            Stretch stretch = hours.stretchAt(at);
            if (stretch.open()) {
                return true;
            }
            at = stretch.endExclusive();
        }
        return false;
    }

    static Duration between(BusinessHours hours, Instant start, Instant end) {
        Duration total = Duration.ZERO;
        for (Instant at = start; at.isBefore(end); ) {
            Stretch stretch = hours.stretchAt(at);
            Instant until = stretch.endExclusive().isBefore(end) ? stretch.endExclusive() : end;
            if (stretch.open()) {
                total = total.plus(Duration.between(at, until));
            }
            at = until;
        }
        return total;
    }

    private static Instant capped(Instant instant, Duration amount) {
        if (amount.isNegative()) {
            Instant earliest = Instant.MIN.plus(amount.negated());
            return instant.isBefore(earliest) ? Instant.MIN : instant.plus(amount);
        }
        Instant latest = Instant.MAX.minus(amount);
        return instant.isAfter(latest) ? Instant.MAX : instant.plus(amount);
    }
}
