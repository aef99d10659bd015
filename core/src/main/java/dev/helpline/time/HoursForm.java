package dev.helpline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/**
 * Hours as maps, lists and strings, for writing them in any text format.
 *
 * <pre>{@code
 * {"zone": "Europe/Berlin",
 *  "week": {"MONDAY": ["09:00-12:30", "13:30-17:00"]},
 *  "changes": {"2027-01-01": {"MONDAY": ["08:00-16:00"]}},
 *  "holidays": ["12-25: Christmas Day", "third Monday of January"],
 *  "dates": {"2026-12-24": ["09:00-12:00"], "2026-12-31": []},
 *  "breaks": {"2026-05-04": ["12:00-13:00"]}}
 * }</pre>
 *
 * <p>Only {@code zone} and {@code week} must be there. A date without hours is an explicit closing. Hours that never
 * close are the string {@code always}. A week that is read may also say {@code weekdays} (Monday to Friday) and {@code
 * everyDay}. Joined hours are {@code {"and": [.., ..]}}, {@code {"or": [.., ..]}} or
 * {@code {"minus": [.., ..]}}. Reading back what was written gives equal hours.
 */
public final class HoursForm {

    static final String ALWAYS = "always";

    private HoursForm() {}

    /**
     * The form of some hours.
     *
     * @param hours weekly hours, {@link BusinessHours#always()} or such hours joined
     * @return a string or a map of strings, lists and maps; the caller may change it
     * @throws IllegalArgumentException if a host's own implementation takes part, whose content nobody knows
     */
    public static Object of(BusinessHours hours) {
        if (hours instanceof WeeklyHours weekly) {
            return weekly(weekly.timetable());
        }
        if (hours instanceof JoinedHours joined) {
            return joined(joined.join(), joined.left(), joined.right());
        }
        if (hours instanceof WalkedJoin joined) {
            return joined(joined.join(), joined.left(), joined.right());
        }
        if (hours == Always.HOURS) {
            return ALWAYS;
        }
        throw new IllegalArgumentException(
                hours + " cannot be written; weekly hours, always() and these joined by and, or, minus can");
    }

    /**
     * Hours from their form.
     *
     * @param form what {@link #of} gives; lists and maps of any kind
     * @return the hours
     * @throws IllegalArgumentException naming the place of what cannot be read, and what is allowed there
     */
    public static BusinessHours read(Object form) {
        return new HoursReader().read(form, "hours");
    }

    private static Map<String, Object> joined(Join join, BusinessHours left, BusinessHours right) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put(join.name().toLowerCase(Locale.ROOT), new ArrayList<>(List.of(of(left), of(right))));
        return form;
    }

    private static Map<String, Object> weekly(Timetable timetable) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("zone", timetable.zone().getId());
        Map<String, Object> changes = new LinkedHashMap<>();
        timetable.weeks().forEach((from, week) -> {
            if (from.equals(Timetable.FIRST)) {
                form.put("week", week(week));
            } else {
                changes.put(from.toString(), week(week));
            }
        });
        putAny(form, "changes", changes);
        if (!timetable.holidays().lines().isEmpty()) {
            form.put("holidays", new ArrayList<>(timetable.holidays().lines()));
        }
        putAny(form, "dates", dates(timetable.dates()));
        putAny(form, "breaks", dates(timetable.breaks()));
        return form;
    }

    private static void putAny(Map<String, Object> form, String field, Map<String, Object> values) {
        if (!values.isEmpty()) {
            form.put(field, values);
        }
    }

    private static Map<String, Object> week(Week week) {
        Map<String, Object> form = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (!week.on(day).isClosed()) {
                form.put(day.name(), spans(week.on(day)));
            }
        }
        return form;
    }

    private static Map<String, Object> dates(SortedMap<LocalDate, DayPlan> plans) {
        Map<String, Object> form = new LinkedHashMap<>();
        plans.forEach((date, plan) -> form.put(date.toString(), spans(plan)));
        return form;
    }

    private static List<String> spans(DayPlan plan) {
        List<String> spans = new ArrayList<>();
        plan.spans().forEach(span -> spans.add(span.toString()));
        return spans;
    }
}
