package dev.helpline.time;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What weekly hours consist of. Later parts win: the week, then hours set for a date, then breaks.
 *
 * @param zone whose wall clock the hours are read on
 * @param weeks the pattern by the date it begins on; the first begins at {@link LocalDate#MIN}
 * @param dates the hours set for single dates; a closed plan is an explicit closing
 * @param breaks what is taken away on single dates
 */
record Timetable(
        ZoneId zone,
        SortedMap<LocalDate, Week> weeks,
        SortedMap<LocalDate, DayPlan> dates,
        SortedMap<LocalDate, DayPlan> breaks) {

    Timetable {
        weeks = copy(weeks);
        dates = copy(dates);
        breaks = copy(breaks);
    }

    static Timetable of(ZoneId zone, Week week) {
        return new Timetable(zone, new TreeMap<>(Map.of(LocalDate.MIN, week)), new TreeMap<>(), new TreeMap<>());
    }

    DayPlan planOn(LocalDate date) {
        DayPlan plan = dates.get(date);
        if (plan == null) {
            plan = weekOn(date).on(date.getDayOfWeek());
        }
        DayPlan pause = breaks.get(date);
        return pause == null ? plan : plan.minus(pause);
    }

    private Week weekOn(LocalDate date) {
        if (weeks.size() > 1) {
            SortedMap<LocalDate, Week> begun = weeks.headMap(date.plusDays(1));
            return weeks.getOrDefault(begun.lastKey(), Week.CLOSED);
        }
        return weeks.getOrDefault(LocalDate.MIN, Week.CLOSED);
    }

    Timetable withLastWeek(UnaryOperator<Week> change) {
        SortedMap<LocalDate, Week> changed = new TreeMap<>(weeks);
        changed.compute(weeks.lastKey(), (from, week) -> change.apply(week));
        return new Timetable(zone, changed, dates, breaks);
    }

    Timetable withDate(LocalDate date, DayPlan plan) {
        DayPlan before = dates.get(date);
        if (before != null && before.isClosed() != plan.isClosed()) {
            throw new IllegalArgumentException(date + " cannot be closed and also open "
                    + (before.isClosed() ? plan : before) + "; keep one of the two");
        }
        return new Timetable(zone, weeks, changed(dates, date, plan), breaks);
    }

    Timetable withBreak(LocalDate date, DayPlan pause) {
        return new Timetable(zone, weeks, dates, changed(breaks, date, pause));
    }

    /** The calls that make hours of this content. */
    @Override
    public String toString() {
        StringBuilder calls = new StringBuilder("WeeklyHours.in(\"" + zone + "\")");
        weeks.values().forEach(calls::append);
        dates.forEach((date, plan) -> calls.append(plan.isClosed() ? ".closedOn(" : ".on(")
                .append(date)
                .append(plan.isClosed() ? ")" : ", " + plan + ")"));
        breaks.forEach((date, plan) ->
                calls.append(".breakOn(").append(date).append(", ").append(plan).append(")"));
        return calls.toString();
    }

    private static SortedMap<LocalDate, DayPlan> changed(
            SortedMap<LocalDate, DayPlan> plans, LocalDate date, DayPlan plan) {
        SortedMap<LocalDate, DayPlan> changed = new TreeMap<>(plans);
        changed.put(date, changed.getOrDefault(date, DayPlan.CLOSED).and(date, plan));
        return changed;
    }

    private static <T> SortedMap<LocalDate, T> copy(SortedMap<LocalDate, T> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }
}
