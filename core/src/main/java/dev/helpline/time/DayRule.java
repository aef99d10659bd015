package dev.helpline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Which dates of a year a holiday falls on. Prints as it is written. */
sealed interface DayRule {

    /** How a weekday is counted, in words. */
    List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "last");

    /** The dates of one year, in order. */
    void datesIn(int year, Consumer<LocalDate> found);

    /** A span of dates in one place of history. */
    record Dates(LocalDate first, LocalDate last) implements DayRule {

        @Override
        public void datesIn(int year, Consumer<LocalDate> found) {
            if (first.getYear() <= year && year <= last.getYear()) {
                LocalDate from = first.getYear() < year ? LocalDate.of(year, 1, 1) : first;
                LocalDate to = last.getYear() > year ? LocalDate.of(year, 12, 31) : last;
                for (LocalDate date = from; !date.isAfter(to); date = date.plusDays(1)) {
                    found.accept(date);
                }
            }
        }

        @Override
        public String toString() {
            return first.equals(last) ? first.toString() : first + ".." + last;
        }
    }

    /** The same day every year; 29 February only in leap years. */
    record Yearly(MonthDay day) implements DayRule {

        @Override
        public void datesIn(int year, Consumer<LocalDate> found) {
            if (day.isValidYear(year)) {
                found.accept(day.atYear(year));
            }
        }

        @Override
        public String toString() {
            return day.toString().substring(2);
        }
    }

    /** A weekday counted within a month: 1 to 5, or -1 for the last. A month without a fifth has none. */
    record Counted(int ordinal, DayOfWeek weekday, Month month) implements DayRule {

        @Override
        public void datesIn(int year, Consumer<LocalDate> found) {
            LocalDate date = LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday));
            if (date.getMonth() == month) {
                found.accept(date);
            }
        }

        @Override
        public String toString() {
            return ORDINALS.get(ordinal < 0 ? 5 : ordinal - 1) + " " + HolidayRule.name(weekday) + " of "
                    + month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        }
    }
}
