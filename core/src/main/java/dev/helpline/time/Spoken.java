package dev.helpline.time;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Durations and instants as people say them, in English. */
public final class Spoken {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE uuuu-MM-dd HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter EXACT =
            DateTimeFormatter.ofPattern("EEE uuuu-MM-dd HH:mm:ss", Locale.ENGLISH);

    private Spoken() {}

    /**
     * A duration in hours, minutes and seconds, as in {@code 1 h 30 min}. Business time has no days.
     *
     * @param duration not negative
     * @return {@code 0 s} for nothing
     */
    public static String duration(Duration duration) {
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

    /**
     * An instant to the minute, as in {@code Mon 2026-03-02 09:00}; to the second where it is no whole minute.
     *
     * @param instant any instant
     * @param zone whose wall clock is shown
     * @return the day of the week, the date and the time
     */
    public static String instant(Instant instant, ZoneId zone) {
        return (instant.getEpochSecond() % 60 == 0 ? MOMENT : EXACT).format(instant.atZone(zone));
    }

    private static void append(StringBuilder words, long amount, String unit) {
        if (amount > 0) {
            words.append(words.isEmpty() ? "" : " ").append(amount).append(unit);
        }
    }
}
