package dev.helpline.time;

import java.time.Instant;
import java.time.LocalDate;

/** Weekly hours read straight off the timetable, one civil day at a time: right by inspection, and slow. */
final class DayWalk implements BusinessHours {

    private final Timetable timetable;
    private final WallClock clock;

    DayWalk(Timetable timetable) {
        this.timetable = timetable;
        this.clock = new WallClock(timetable.zone().getRules());
    }

    /** A stretch no longer than the civil day that contains {@code instant}, save outside the horizon. */
    @Override
    public Stretch stretchAt(Instant instant) {
        Instant first = clock.first(Timetable.FIRST, 0);
        if (instant.isBefore(first)) {
            return new Stretch(false, Instant.MIN, first);
        }
        Instant last = clock.first(Timetable.LAST, LocalSpan.DAY);
        if (!instant.isBefore(last)) {
            return new Stretch(false, last, Instant.MAX);
        }
        LocalDate date = clock.dateOf(instant);
        Instant closedSince = clock.first(date, 0);
        for (LocalSpan span : timetable.planOn(date).spans()) {
            Instant open = clock.first(date, span.start());
            Instant close = clock.first(date, span.end());
            if (instant.isBefore(open)) {
                return new Stretch(false, closedSince, open);
            }
            if (instant.isBefore(close)) {
                return new Stretch(true, open, close);
            }
            closedSince = close;
        }
        return new Stretch(false, closedSince, clock.first(date, LocalSpan.DAY));
    }

    @Override
    public String toString() {
        return timetable.toString();
    }
}
