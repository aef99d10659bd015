package dev.helpline.rotation;

import dev.helpline.time.Interval;
import dev.helpline.time.WallClock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/**
 * A handoff once a week, on a day and at a time of the wall clock. A handoff that the clocks skip takes place at the
 * instant of their change; one that they repeat takes place the first time. The week of a clock change is therefore
 * longer or shorter than 168 hours, and is one week all the same.
 *
 * @param day the day of the handoff
 * @param time the local time of the handoff, to the nanosecond
 * @param zone the zone of both
 */
public record Weekly(DayOfWeek day, LocalTime time, ZoneId zone) implements Cadence {

    @Override
    public Interval shiftAt(Instant at) {
        LocalDate date = at.atZone(zone).toLocalDate().plusWeeks(1).with(TemporalAdjusters.previousOrSame(day));
        while (handoffOn(date).isAfter(at)) {
            date = date.minusWeeks(1);
        }
        return new Interval(handoffOn(date), handoffOn(date.plusWeeks(1)));
    }

    private Instant handoffOn(LocalDate date) {
        return WallClock.of(zone).first(date.atTime(time));
    }

    /** The call that makes it. */
    @Override
    public String toString() {
        return "Rotation.weekly(" + day + ", " + time + ", " + zone + ")";
    }
}
