package dev.helpline.time;

import java.time.LocalDate;

/** A change of the weekly pattern that lacks the next one. Immutable and thread-safe. */
public final class HoursChange {

    private final Timetable before;
    private final LocalDate date;

    HoursChange(Timetable before, LocalDate date) {
        this.before = before;
        this.date = date;
    }

    /**
     * Goes on with the weekly pattern of other hours. What either says about single dates (holidays, hours set,
     * closings, breaks) is joined and counts throughout.
     *
     * @param next hours of the same zone
     * @return new hours
     * @throws IllegalArgumentException if the zone differs, the date is not after the last change before it, or the
     *     two contradict each other about a date
     */
    public WeeklyHours then(WeeklyHours next) {
        return new WeeklyHours(before.until(date, next.timetable()));
    }

    /** The call that made it. */
    @Override
    public String toString() {
        return before + ".until(" + date + ")";
    }
}
