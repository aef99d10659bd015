package dev.helpline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * One line of a holiday calendar.
 *
 * @param name what people call it, or empty
 * @param days which dates it falls on
 * @param firstYear the first year it is kept in
 * @param lastYear the last year it is kept in
 * @param moves where it is kept instead when it falls on a weekday: on the nearest such day
 */
record HolidayRule(String name, DayRule days, int firstYear, int lastYear, SortedMap<DayOfWeek, DayOfWeek> moves) {

    static final int FIRST_YEAR = 1;
    static final int LAST_YEAR = 9999;

    HolidayRule {
        moves = Collections.unmodifiableSortedMap(new TreeMap<>(moves));
        if (firstYear > lastYear) {
            throw new IllegalArgumentException(
                    "the holiday " + days + " cannot begin in " + firstYear + " and end before, in " + lastYear);
        }
    }

    static HolidayRule of(DayRule days, String name) {
        return new HolidayRule(name, days, FIRST_YEAR, LAST_YEAR, new TreeMap<>());
    }

    HolidayRule named(String newName) {
        return new HolidayRule(newName, days, firstYear, lastYear, moves);
    }

    HolidayRule within(int first, int last) {
        return new HolidayRule(name, days, Math.max(first, firstYear), Math.min(last, lastYear), moves);
    }

    HolidayRule moved(DayOfWeek from, DayOfWeek to) {
        SortedMap<DayOfWeek, DayOfWeek> more = new TreeMap<>(moves);
        more.put(from, to);
        return new HolidayRule(name, days, firstYear, lastYear, more);
    }

    /** The dates it is kept on between two dates, both included. */
    void datesIn(LocalDate first, LocalDate last, Consumer<LocalDate> found) {
        if (days instanceof DayRule.Dates dates
                && (dates.first().isAfter(last.plusDays(3)) || dates.last().isBefore(first.minusDays(3)))) {
            return;
        }
        int from = Math.max(firstYear, first.minusDays(3).getYear());
        int to = Math.min(lastYear, last.plusDays(3).getYear());
        for (int year = from; year <= to; year++) {
            days.datesIn(year, date -> {
                LocalDate kept = kept(date);
                if (!kept.isBefore(first) && !kept.isAfter(last)) {
                    found.accept(kept);
                }
            });
        }
    }

    private LocalDate kept(LocalDate date) {
        DayOfWeek instead = moves.isEmpty() ? null : moves.get(date.getDayOfWeek());
        if (instead == null) {
            return date;
        }
        int days = instead.getValue() - date.getDayOfWeek().getValue();
        return date.plusDays(days > 3 ? days - 7 : days < -3 ? days + 7 : days);
    }

    static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** As it is written. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(days.toString());
        if (firstYear > FIRST_YEAR) {
            line.append(", since ").append(firstYear);
        }
        if (lastYear < LAST_YEAR) {
            line.append(", until ").append(lastYear);
        }
        for (Map.Entry<DayOfWeek, DayOfWeek> move : moves.entrySet()) {
            line.append(", ").append(name(move.getKey())).append(" on ").append(name(move.getValue()));
        }
        return name.isEmpty() ? line.toString() : line + ": " + name;
    }
}
