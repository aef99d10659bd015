package dev.helpline.time;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Set;

/** Hours that lack their first opening: hours that never open cannot exist. Immutable and thread-safe. */
public final class UnopenedHours {

    private final ZoneId zone;

    UnopenedHours(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * Opens from Monday to Friday.
     *
     * @param spans one or more, such as {@code 09:00-17:00}
     * @return the hours
     * @throws IllegalArgumentException if there is no span, or one is malformed, empty or overlaps another
     */
    public WeeklyHours weekdays(String... spans) {
        return open(Week.WEEKDAYS, spans);
    }

    /**
     * Opens on all seven days.
     *
     * @param spans one or more, such as {@code 09:00-17:00}
     * @return the hours
     * @throws IllegalArgumentException if there is no span, or one is malformed, empty or overlaps another
     */
    public WeeklyHours everyDay(String... spans) {
        return open(Week.EVERY_DAY, spans);
    }

    /**
     * Opens on one day of the week.
     *
     * @param day which day
     * @param spans one or more, such as {@code 09:00-17:00}
     * @return the hours
     * @throws IllegalArgumentException if there is no span, or one is malformed, empty or overlaps another
     */
    public WeeklyHours on(DayOfWeek day, String... spans) {
        return open(Set.of(day), spans);
    }

    private WeeklyHours open(Set<DayOfWeek> days, String... spans) {
        return week(WeeklyHours.opened(Week.CLOSED, days, spans));
    }

    WeeklyHours week(Week week) {
        return new WeeklyHours(Timetable.of(zone, week));
    }

    /** The call that made it. */
    @Override
    public String toString() {
        return "WeeklyHours.in(\"" + zone + "\")";
    }
}
