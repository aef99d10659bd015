package dev.helpline.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one line of a holiday calendar as {@link HolidayRule} prints it. */
final class HolidayLine {

    private static final Pattern DATES = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:\\.\\.(\\d{4}-\\d{2}-\\d{2}))?");
    private static final Pattern YEARLY = Pattern.compile("\\d{2}-\\d{2}");
    private static final Pattern COUNTED = Pattern.compile("(\\w+) (\\w+) (?:of|in) (\\w+)");
    private static final Pattern YEARS = Pattern.compile("(since|until) (\\d{1,4})");
    private static final Pattern MOVE = Pattern.compile("(\\w+) on (\\w+)");

    private HolidayLine() {}

    static HolidayRule parse(String line) {
        int colon = line.indexOf(':');
        String name = colon < 0 ? "" : line.substring(colon + 1).strip();
        String[] parts = (colon < 0 ? line : line.substring(0, colon)).split(",", -1);
        try {
            HolidayRule rule = HolidayRule.of(days(parts[0].strip()), name);
            for (int i = 1; i < parts.length; i++) {
                rule = option(rule, parts[i].strip());
            }
            return rule;
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw new IllegalArgumentException(
                    "\"" + line + "\" is not a holiday (" + wrong.getMessage()
                            + "); write 2026-12-25, 2026-12-24..2026-12-31, 12-25 or third Monday of January, then if"
                            + " need be \", since 2021\", \", until 2030\", \", Sunday on Monday\", and \": Name\"",
                    wrong);
        }
    }

    private static DayRule days(String text) {
        Matcher dates = DATES.matcher(text);
        if (dates.matches()) {
            LocalDate first = LocalDate.parse(dates.group(1));
            return range(first, dates.group(2) == null ? first : LocalDate.parse(dates.group(2)));
        }
        if (YEARLY.matcher(text).matches()) {
            return new DayRule.Yearly(MonthDay.parse("--" + text));
        }
        Matcher counted = COUNTED.matcher(text);
        if (!counted.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" names no day");
        }
        int ordinal = DayRule.ORDINALS.indexOf(counted.group(1).toLowerCase(Locale.ROOT));
        if (ordinal < 0) {
            throw new IllegalArgumentException(
                    "\"" + counted.group(1) + "\" is none of " + String.join(", ", DayRule.ORDINALS));
        }
        return new DayRule.Counted(
                ordinal == 5 ? -1 : ordinal + 1, weekday(counted.group(2)), Month.valueOf(upper(counted.group(3))));
    }

    static DayRule range(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the last date " + last + " lies before the first, " + first);
        }
        return new DayRule.Dates(first, last);
    }

    private static HolidayRule option(HolidayRule rule, String text) {
        Matcher years = YEARS.matcher(text);
        if (years.matches()) {
            int year = Integer.parseInt(years.group(2));
            return years.group(1).equals("since")
                    ? rule.within(year, HolidayRule.LAST_YEAR)
                    : rule.within(HolidayRule.FIRST_YEAR, year);
        }
        Matcher move = MOVE.matcher(text);
        if (move.matches()) {
            return rule.moved(weekday(move.group(1)), weekday(move.group(2)));
        }
        throw new IllegalArgumentException("\"" + text + "\" is no condition");
    }

    private static DayOfWeek weekday(String name) {
        return DayOfWeek.valueOf(upper(name));
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
