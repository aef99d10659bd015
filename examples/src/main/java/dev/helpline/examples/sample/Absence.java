package dev.helpline.examples.sample;

import java.time.LocalDate;

/** Days on which somebody does not work: holidays, an illness, parental leave. */
record Absence(LocalDate startInclusive, LocalDate endExclusive) {

    /** Whole days of the sample's year, written as {@code MM-dd}. */
    static Absence of(String firstDay, String lastDay) {
        return new Absence(day(firstDay), day(lastDay).plusDays(1));
    }

    boolean covers(LocalDate date) {
        return !date.isBefore(startInclusive) && date.isBefore(endExclusive);
    }

    private static LocalDate day(String monthAndDay) {
        return LocalDate.parse(DeskYear.YEAR + "-" + monthAndDay);
    }
}
