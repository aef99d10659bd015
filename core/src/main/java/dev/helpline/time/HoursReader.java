package dev.helpline.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads {@link HoursForm}, and says where in the form something is wrong. */
final class HoursReader {

    private static final int DEEPEST = 100;
    private static final List<String> FIELDS = List.of("zone", "week", "changes", "holidays", "dates", "breaks");
    private static final List<String> JOINS = List.of("and", "or", "minus");
    private static final List<String> DAYS =
            Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name).toList();

    private int depth;

    BusinessHours read(@Nullable Object form, String path) {
        if (form instanceof String text && text.equals(HoursForm.ALWAYS)) {
            return BusinessHours.always();
        }
        Map<String, @Nullable Object> fields = fields(form, path);
        if (fields.size() == 1 && JOINS.containsAll(fields.keySet())) {
            String join = fields.keySet().iterator().next();
            return joined(Join.valueOf(join.toUpperCase(Locale.ROOT)), fields.get(join), path + "." + join);
        }
        checkKnown(fields, FIELDS, path);
        return weekly(fields, path);
    }

    private BusinessHours joined(Join join, @Nullable Object form, String path) {
        if (!(form instanceof List<?> parts) || parts.size() != 2) {
            throw new IllegalArgumentException(path + " must be a list of two hours");
        }
        if (++depth > DEEPEST) {
            throw new IllegalArgumentException(path + " is nested too deeply; " + DEEPEST + " levels are allowed");
        }
        BusinessHours left = read(parts.get(0), path + "[0]");
        BusinessHours right = read(parts.get(1), path + "[1]");
        depth--;
        return at(path, () -> join.of(left, right));
    }

    private static WeeklyHours weekly(Map<String, @Nullable Object> fields, String path) {
        String zone = text(fields.get("zone"), path + ".zone");
        WeeklyHours first = week(zone, fields.get("week"), path + ".week");
        WeeklyHours opened = onDates(first, fields.get("changes"), path + ".changes", (hours, date, form, place) -> {
            WeeklyHours next = week(zone, form, place);
            return hours.until(date).then(next);
        });
        String[] lines = texts(fields.getOrDefault("holidays", List.of()), path + ".holidays");
        WeeklyHours open = at(path + ".holidays", () -> opened.except(Holidays.of(lines)));
        WeeklyHours special = onDates(open, fields.get("dates"), path + ".dates", (hours, date, form, place) -> {
            String[] spans = texts(form, place);
            return spans.length == 0 ? hours.closedOn(date) : hours.on(date, spans);
        });
        return onDates(
                special,
                fields.get("breaks"),
                path + ".breaks",
                (hours, date, form, place) -> hours.breakOn(date, texts(form, place)));
    }

    /** What is said about one date. */
    private interface DateForm {
        WeeklyHours add(WeeklyHours hours, LocalDate date, @Nullable Object form, String path);
    }

    private static WeeklyHours onDates(WeeklyHours start, @Nullable Object form, String path, DateForm said) {
        WeeklyHours hours = start;
        for (Map.Entry<LocalDate, @Nullable Object> date : byDate(form, path).entrySet()) {
            WeeklyHours before = hours;
            String place = path + "." + date.getKey();
            hours = at(place, () -> said.add(before, date.getKey(), date.getValue(), place));
        }
        return hours;
    }

    private static WeeklyHours week(String zone, @Nullable Object form, String path) {
        Map<String, @Nullable Object> days = fields(form, path);
        checkKnown(days, DAYS, path);
        Week week = Week.CLOSED;
        for (Map.Entry<String, @Nullable Object> day : days.entrySet()) {
            String place = path + "." + day.getKey();
            String[] spans = texts(day.getValue(), place);
            Week before = week;
            week = at(place, () -> before.open(Set.of(DayOfWeek.valueOf(day.getKey())), spans));
        }
        Week whole = week;
        return at(path, () -> WeeklyHours.in(zone).week(whole));
    }

    private static Map<String, @Nullable Object> fields(@Nullable Object form, String path) {
        if (!(form instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException(
                    path + " must be an object" + (path.contains(".") ? "" : " or \"always\"") + ", not " + form);
        }
        Map<String, @Nullable Object> fields = new TreeMap<>();
        map.forEach((field, value) -> fields.put(String.valueOf(field), value));
        return fields;
    }

    private static void checkKnown(Map<String, @Nullable Object> fields, List<String> allowed, String path) {
        for (String field : fields.keySet()) {
            if (!allowed.contains(field)) {
                throw new IllegalArgumentException(path + "." + field + " is not known; allowed: " + allowed
                        + (allowed.equals(FIELDS) ? ", or one of " + JOINS + " alone" : ""));
            }
        }
    }

    private static SortedMap<LocalDate, @Nullable Object> byDate(@Nullable Object form, String path) {
        SortedMap<LocalDate, @Nullable Object> dates = new TreeMap<>();
        if (form != null) {
            fields(form, path).forEach((date, value) -> dates.put(date(date, path), value));
        }
        return dates;
    }

    private static LocalDate date(String text, String path) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException(path + "." + text + " is no date; write it like 2026-12-24", wrong);
        }
    }

    private static String text(@Nullable Object form, String path) {
        if (!(form instanceof String text)) {
            throw new IllegalArgumentException(path + " must be a string, not " + form);
        }
        return text;
    }

    private static String[] texts(@Nullable Object form, String path) {
        if (!(form instanceof List<?> list)) {
            throw new IllegalArgumentException(path + " must be a list of strings, not " + form);
        }
        List<String> texts = new ArrayList<>();
        for (Object item : list) {
            texts.add(text(item, path + "[" + texts.size() + "]"));
        }
        return texts.toArray(String[]::new);
    }

    private static <T> T at(String path, Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException wrong) {
            String sentence = String.valueOf(wrong.getMessage());
            throw sentence.startsWith(path) ? wrong : new IllegalArgumentException(path + ": " + sentence, wrong);
        }
    }
}
