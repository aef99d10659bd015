package dev.helpline.escalation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Durations and lists as people say them. */
final class Words {

    private Words() {}

    /** Hours, minutes and seconds, as in {@code 1 h 30 min}; business time has no days. Parts of a second in ISO-8601. */
    static String of(Duration duration) {
        if (duration.isZero() || duration.toNanosPart() != 0) {
            return duration.toString();
        }
        List<String> parts = new ArrayList<>();
        add(parts, duration.toHours(), "h");
        add(parts, duration.toMinutesPart(), "min");
        add(parts, duration.toSecondsPart(), "s");
        return String.join(" ", parts);
    }

    /** One after the other with commas between. */
    static String list(Collection<?> things) {
        return things.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private static void add(List<String> parts, long amount, String unit) {
        if (amount != 0) {
            parts.add(amount + " " + unit);
        }
    }
}
