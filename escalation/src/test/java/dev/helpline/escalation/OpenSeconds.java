package dev.helpline.escalation;

import dev.helpline.time.BusinessHours;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Open time, by looking at one second after another. */
final class OpenSeconds {

    /** A question that has been asked before. */
    private record Away(Instant from, long seconds) {}

    private final BusinessHours hours;
    private final Map<Away, Instant> known = new HashMap<>();

    OpenSeconds(BusinessHours hours) {
        this.hours = hours;
    }

    boolean isOpen(Instant second) {
        return hours.isOpen(second);
    }

    /** The first instant after so many open seconds; of a negative number, the last one before so many. */
    Instant away(Instant from, long seconds) {
        return known.computeIfAbsent(
                new Away(from, seconds), away -> seconds < 0 ? back(from, -seconds) : on(from, seconds));
    }

    private Instant on(Instant from, long seconds) {
        Instant then = from;
        for (long left = seconds; left > 0; then = then.plusSeconds(1)) {
            left -= isOpen(then) ? 1 : 0;
        }
        return then;
    }

    private Instant back(Instant from, long seconds) {
        Instant then = from;
        for (long left = seconds; left > 0; left -= isOpen(then) ? 1 : 0) {
            then = then.minusSeconds(1);
        }
        return then;
    }
}
