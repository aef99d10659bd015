package dev.helpline.examples.sample;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;

/** How busy a team is: what comes in, against who is there. Mondays, releases and absences make everybody wait. */
final class Pressure {

    private static final double ORDINARY_LOAD = 19;
    private static final double LEAST = 0.6;
    private static final double MOST = 2.8;
    private static final double SATURDAY = 1.3;

    private Pressure() {}

    /** A span that takes that long on an ordinary day, as it is on this day. */
    static Duration on(Team team, LocalDate date, Duration ordinary) {
        return scaled(ordinary, factor(team, date));
    }

    static Duration scaled(Duration span, double factor) {
        return Duration.ofSeconds((long) (span.toSeconds() * factor));
    }

    private static double factor(Team team, LocalDate date) {
        if (date.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return SATURDAY;
        }
        double load = (Rhythm.expected(date) + Rhythm.expected(date.minusDays(1))) / 2 / ORDINARY_LOAD;
        double cover = (double) Staff.on(team, date).size() / Staff.of(team).size();
        return Math.min(MOST, Math.max(LEAST, load / Math.max(cover, 1 / MOST)));
    }
}
