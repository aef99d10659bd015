package dev.helpline.time;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What weekly hours consist of. Later parts win: the week, then holidays, then hours set for a date, then breaks.
 * Outside the horizon everything is closed. Its hash is kept, since it is the key of what is compiled from it.
 */
final class Timetable {

    static final LocalDate FIRST = LocalDate.of(WeeklyHours.FIRST_YEAR, 1, 1);
    static final LocalDate LAST = LocalDate.of(WeeklyHours.LAST_YEAR, 12, 31);

    private final ZoneId zone;
    private final SortedMap<LocalDate, Week> weeks;
    private final Holidays holidays;
    private final SortedMap<LocalDate, DayPlan> dates;
    private final SortedMap<LocalDate, DayPlan> breaks;
    private final int hash;

    /**
     * A timetable of its parts.
     *
     * @param weeks the pattern by the date it begins on; the first begins at {@link #FIRST}
     * @param dates the hours set for single dates; a closed plan is an explicit closing
     * @param breaks what is taken away on single dates
     */
    Timetable(
            ZoneId zone,
            SortedMap<LocalDate, Week> weeks,
            Holidays holidays,
            SortedMap<LocalDate, DayPlan> dates,
            SortedMap<LocalDate, DayPlan> breaks) {
        this.zone = zone;
        this.weeks = copy(weeks);
        this.holidays = holidays;
        this.dates = copy(dates);
        this.breaks = copy(breaks);
        this.hash = Objects.hash(zone, weeks, holidays, dates, breaks);
        checkOpens();
    }

    static Timetable of(ZoneId zone, Week week) {
        return new Timetable(
                zone, new TreeMap<>(Map.of(FIRST, week)), Holidays.none(), new TreeMap<>(), new TreeMap<>());
    }

    ZoneId zone() {
        return zone;
    }

    SortedMap<LocalDate, Week> weeks() {
        return weeks;
    }

    Holidays holidays() {
        return holidays;
    }

    SortedMap<LocalDate, DayPlan> dates() {
        return dates;
    }

    SortedMap<LocalDate, DayPlan> breaks() {
        return breaks;
    }

    DayPlan planOn(LocalDate date) {
        return plansBetween(date, date)[0];
    }

    /** The plans of a span of dates, both ends included: each layer is laid over the one before. */
    DayPlan[] plansBetween(LocalDate first, LocalDate last) {
        long origin = first.toEpochDay();
        DayPlan[] plans = new DayPlan[(int) (last.toEpochDay() - origin) + 1];
        Arrays.fill(plans, DayPlan.CLOSED);
        if (last.isBefore(FIRST) || first.isAfter(LAST)) {
            return plans;
        }
        LocalDate from = first.isBefore(FIRST) ? FIRST : first;
        LocalDate to = last.isAfter(LAST) ? LAST : last;
        fill(plans, origin, from.toEpochDay(), to.toEpochDay());
        holidays.datesIn(from, to, date -> plans[(int) (date.toEpochDay() - origin)] = DayPlan.CLOSED);
        LocalDate after = to.plusDays(1);
        dates.subMap(from, after).forEach((date, plan) -> plans[(int) (date.toEpochDay() - origin)] = plan);
        breaks.subMap(from, after).forEach((date, pause) -> {
            int day = (int) (date.toEpochDay() - origin);
            plans[day] = plans[day].minus(pause);
        });
        return plans;
    }

    private void fill(DayPlan[] plans, long origin, long from, long to) {
        for (Map.Entry<LocalDate, Week> phase : weeks.entrySet()) {
            for (long day = Math.max(from, phase.getKey().toEpochDay()); day <= to; day++) {
                plans[(int) (day - origin)] = phase.getValue().onEpochDay(day);
            }
        }
    }

    Timetable withLastWeek(UnaryOperator<Week> change) {
        SortedMap<LocalDate, Week> changed = new TreeMap<>(weeks);
        changed.compute(weeks.lastKey(), (from, week) -> change.apply(week));
        return new Timetable(zone, changed, holidays, dates, breaks);
    }

    Timetable withHolidays(Holidays more) {
        return new Timetable(zone, weeks, holidays.with(more), dates, breaks);
    }

    Timetable withDate(LocalDate date, DayPlan plan) {
        return new Timetable(zone, weeks, holidays, changed(dates, date, plan), breaks);
    }

    Timetable withBreak(LocalDate date, DayPlan pause) {
        return new Timetable(zone, weeks, holidays, dates, changed(breaks, date, pause));
    }

    /** This up to a date, another from then on; what either says about single dates is joined. */
    Timetable until(LocalDate end, Timetable next) {
        checkWithin(end);
        if (!zone.equals(next.zone)) {
            throw new IllegalArgumentException("hours in " + zone + " cannot change on " + end + " to hours in "
                    + next.zone + "; one schedule keeps one zone, use or, and, minus across zones");
        }
        if (!end.isAfter(weeks.lastKey())) {
            throw new IllegalArgumentException(
                    "the week that begins on " + weeks.lastKey() + " cannot change on " + end + "; name a later date");
        }
        SortedMap<LocalDate, Week> changed = new TreeMap<>(weeks);
        next.weeks.forEach((from, week) -> changed.put(from.isBefore(end) ? end : from, week));
        Timetable joined = new Timetable(zone, changed, holidays.with(next.holidays), dates, breaks);
        for (Map.Entry<LocalDate, DayPlan> date : next.dates.entrySet()) {
            joined = joined.withDate(date.getKey(), date.getValue());
        }
        for (Map.Entry<LocalDate, DayPlan> pause : next.breaks.entrySet()) {
            joined = joined.withBreak(pause.getKey(), pause.getValue());
        }
        return joined;
    }

    private static SortedMap<LocalDate, DayPlan> changed(
            SortedMap<LocalDate, DayPlan> plans, LocalDate date, DayPlan plan) {
        checkWithin(date);
        DayPlan before = plans.get(date);
        if (before != null && before.isClosed() != plan.isClosed()) {
            throw new IllegalArgumentException(date + " cannot be closed and also open "
                    + (before.isClosed() ? plan : before) + "; keep one of the two");
        }
        SortedMap<LocalDate, DayPlan> changed = new TreeMap<>(plans);
        changed.put(date, before == null ? plan : before.and(date, plan));
        return changed;
    }

    private static void checkWithin(LocalDate date) {
        if (date.isBefore(FIRST) || date.isAfter(LAST)) {
            throw new IllegalArgumentException(
                    "nothing can be said about " + date + "; weekly hours know " + FIRST + " to " + LAST);
        }
    }

    /** Nearly always ends on the first date with an opening in its week. */
    private void checkOpens() {
        LocalDate recent = LocalDate.of(2000, 1, 1);
        if (!opens(recent, LAST) && !opens(FIRST, recent)) {
            throw new IllegalArgumentException(
                    this + " never opens from " + FIRST + " to " + LAST + "; hours need at least one opening");
        }
    }

    private boolean opens(LocalDate first, LocalDate last) {
        for (LocalDate from = first; !from.isAfter(last); from = from.plusDays(30)) {
            for (DayPlan plan : plansBetween(from, from.plusDays(29))) {
                if (!plan.isClosed()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static <T> SortedMap<LocalDate, T> copy(SortedMap<LocalDate, T> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Timetable that && hash == that.hash && saysWhat(that));
    }

    private boolean saysWhat(Timetable that) {
        return zone.equals(that.zone)
                && weeks.equals(that.weeks)
                && holidays.equals(that.holidays)
                && dates.equals(that.dates)
                && breaks.equals(that.breaks);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** The calls that make hours of this content. */
    @Override
    public String toString() {
        String start = "WeeklyHours.in(\"" + zone + "\")";
        StringBuilder calls = new StringBuilder();
        weeks.forEach((from, week) ->
                calls.append(from.equals(FIRST) ? start + week : ".until(" + from + ").then(" + start + week + ")"));
        if (!holidays.lines().isEmpty()) {
            calls.append(".except(").append(holidays).append(")");
        }
        dates.forEach((date, plan) -> calls.append(plan.isClosed() ? ".closedOn(" : ".on(")
                .append(date)
                .append(plan.isClosed() ? ")" : ", " + plan + ")"));
        breaks.forEach((date, plan) ->
                calls.append(".breakOn(").append(date).append(", ").append(plan).append(")"));
        return calls.toString();
    }
}
