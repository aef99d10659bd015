package dev.helpline.time;

import dev.helpline.form.Part;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads {@link HoursForm}, and says where in the form something is wrong. */
final class HoursReader {

    private static final int DEEPEST = 100;
    private static final List<String> FIELDS = List.of("zone", "week", "changes", "holidays", "dates", "breaks");
    private static final List<String> JOINS = List.of("and", "or", "minus");
    private static final Map<String, Set<DayOfWeek>> DAYS = days();

    private int depth;

    private static Map<String, Set<DayOfWeek>> days() {
        Map<String, Set<DayOfWeek>> days = new LinkedHashMap<>();
        Arrays.stream(DayOfWeek.values()).forEach(day -> days.put(day.name(), Set.of(day)));
        days.put("weekdays", Week.WEEKDAYS);
        days.put("everyDay", Week.EVERY_DAY);
        return days;
    }

    BusinessHours read(@Nullable Object form, String path) {
        return read(new Part(path, form));
    }

    private BusinessHours read(Part hours) {
        if (hours.value() instanceof String text && text.equals(HoursForm.ALWAYS)) {
            return BusinessHours.always();
        }
        if (!(hours.value() instanceof Map<?, ?> fields)) {
            throw hours.wrong(" must be an object or \"always\", not " + hours.value());
        }
        if (fields.size() == 1 && JOINS.stream().anyMatch(fields::containsKey)) {
            return joined(hours.entries().values().iterator().next());
        }
        return weekly(hours);
    }

    private BusinessHours joined(Part join) {
        if (!(join.value() instanceof List<?> parts) || parts.size() != 2) {
            throw join.wrong(" must be a list of two hours");
        }
        if (++depth > DEEPEST) {
            throw join.wrong(" is nested too deeply; " + DEEPEST + " levels are allowed");
        }
        BusinessHours left = read(join.items().get(0));
        BusinessHours right = read(join.items().get(1));
        depth--;
        String name = join.path().substring(join.path().lastIndexOf('.') + 1);
        return join.make(() -> Join.valueOf(name.toUpperCase(Locale.ROOT)).of(left, right));
    }

    private static WeeklyHours weekly(Part hours) {
        Map<String, Part> fields = hours.fields(FIELDS);
        String zone = hours.field("zone", fields).text();
        WeeklyHours first = week(zone, hours.field("week", fields));
        WeeklyHours opened = onDates(first, hours.field("changes", fields), (before, date, form) -> {
            WeeklyHours next = week(zone, form);
            return before.until(date).then(next);
        });
        Part holidays = hours.field("holidays", fields);
        String[] lines = holidays.isAbsent() ? new String[0] : texts(holidays);
        WeeklyHours open = holidays.make(() -> opened.except(Holidays.of(lines)));
        WeeklyHours special = onDates(open, hours.field("dates", fields), (before, date, form) -> {
            String[] spans = texts(form);
            return spans.length == 0 ? before.closedOn(date) : before.on(date, spans);
        });
        return onDates(
                special, hours.field("breaks", fields), (before, date, form) -> before.breakOn(date, texts(form)));
    }

    /** What is said about one date. */
    private interface DateForm {
        WeeklyHours add(WeeklyHours hours, LocalDate date, Part form);
    }

    private static WeeklyHours onDates(WeeklyHours start, Part form, DateForm said) {
        WeeklyHours hours = start;
        for (Map.Entry<LocalDate, Part> date : byDate(form).entrySet()) {
            WeeklyHours before = hours;
            hours = date.getValue().make(() -> said.add(before, date.getKey(), date.getValue()));
        }
        return hours;
    }

    private static WeeklyHours week(String zone, Part form) {
        Week week = Week.CLOSED;
        for (Map.Entry<String, Part> day : form.fields(DAYS.keySet()).entrySet()) {
            String[] spans = texts(day.getValue());
            Week before = week;
            Set<DayOfWeek> days = DAYS.getOrDefault(day.getKey(), Set.of());
            week = day.getValue().make(() -> before.open(days, spans));
        }
        Week whole = week;
        return form.make(() -> WeeklyHours.in(zone).week(whole));
    }

    private static SortedMap<LocalDate, Part> byDate(Part form) {
        SortedMap<LocalDate, Part> dates = new TreeMap<>();
        if (!form.isAbsent()) {
            form.entries().forEach((date, content) -> dates.put(date(date, content), content));
        }
        return dates;
    }

    private static LocalDate date(String text, Part content) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            throw content.wrong(" is no date; write it like 2026-12-24");
        }
    }

    private static String[] texts(Part form) {
        if (!(form.value() instanceof List)) {
            throw form.wrong(" must be a list of strings, not " + form.value());
        }
        return form.items().stream().map(Part::text).toArray(String[]::new);
    }
}
