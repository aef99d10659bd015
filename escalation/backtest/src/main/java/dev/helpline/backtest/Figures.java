package dev.helpline.backtest;

import java.time.Duration;
import java.util.Locale;

/** How figures are written, the same in every country. */
final class Figures {

    private Figures() {}

    static String words(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    static String share(long part, long whole) {
        return whole == 0 ? "none" : words("%.1f %%", 100.0 * part / whole);
    }

    static String span(Duration duration) {
        String minutes = duration.toMinutesPart() + " min";
        if (duration.toHours() == 0) {
            return minutes;
        }
        return duration.toHours() + " h" + (duration.toMinutesPart() == 0 ? "" : " " + minutes);
    }

    /** How much earlier or later something is; nothing if by less than a minute. */
    static String shift(Duration later) {
        return later.abs().toMinutes() == 0 ? "" : span(later.abs()) + (later.isNegative() ? " earlier" : " later");
    }

    /** The beginning of a sentence on rows of a log. */
    static String rowsWere(long rows) {
        return rows == 1 ? "1 row was" : words("%,d rows were", rows);
    }

    /** A constant's name as a word in a sentence. */
    static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A constant's name as a word of its own. */
    static String capitalized(String name) {
        return name.charAt(0) + lowerCase(name).substring(1);
    }
}
