package dev.helpline.rotation;

import dev.helpline.ticket.Team;
import dev.helpline.time.BusinessHours;
import dev.helpline.time.Interval;
import dev.helpline.time.WallClock;
import dev.helpline.time.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How often a duty changes hands by the wall clock of a zone, and during which hours anybody is needed. The one question
 * is {@link #shiftAt}; everything else is a walk from shift to shift.
 *
 * <p>A handoff that the clocks skip takes place at the instant of their change; one that they repeat takes place the
 * first time. A shift that a clock change leaves no time for does not exist. The week of a clock change is therefore
 * longer or shorter than 168 hours, and is one week all the same. Months are counted from the anchor, so one anchored on
 * the 31st changes hands on the last day of shorter months and returns to the 31st.
 *
 * <p>Immutable, thread-safe and pure; never asks the JVM for its zone.
 *
 * @param length how many units a shift lasts, from 1 to {@value #MAX_LENGTH}
 * @param unit what is counted
 * @param anchor the local time of one handoff; the others follow before and after it
 * @param zone the zone whose wall clock is read
 * @param hours when somebody is needed; a shift without any such time is passed over, so turns advance on active shifts
 *     alone, and shifts of two duties are in each other's way only when somebody is needed in both at once. Empty means
 *     around the clock, and then the shifts partition time
 */
public record Cadence(int length, Unit unit, LocalDateTime anchor, ZoneId zone, Optional<BusinessHours> hours) {

    /** The most units a shift may last. */
    public static final int MAX_LENGTH = 1_000;

    /** What the length of a shift is counted in, by the wall clock. */
    public enum Unit {
        /** Hours of the wall clock: from 1 to 3 in a night that goes forward there is one. */
        HOURS(ChronoUnit.HOURS),
        /** Civil days. */
        DAYS(ChronoUnit.DAYS),
        /** Civil weeks. */
        WEEKS(ChronoUnit.WEEKS),
        /** Calendar months. */
        MONTHS(ChronoUnit.MONTHS);

        private final ChronoUnit chrono;

        Unit(ChronoUnit chrono) {
            this.chrono = chrono;
        }
    }

    /** Checks the length. */
    public Cadence {
        if (length < 1 || length > MAX_LENGTH) {
            throw new IllegalArgumentException("a duty cannot change hands every " + length + " " + unit + "; 1 to "
                    + MAX_LENGTH + " are allowed");
        }
    }

    /**
     * The same handoffs, for a duty at which somebody is needed only during these hours.
     *
     * @param hours when somebody is needed, in their own zone: a window of a site that follows the sun, an office's week
     * @return a new cadence
     */
    public Cadence during(BusinessHours hours) {
        return new Cadence(length, unit, anchor, zone, Optional.of(hours));
    }

    /**
     * The same handoffs, for a duty at which somebody is needed on these days of the week only, from midnight to
     * midnight in the cadence's zone.
     *
     * @param first a day
     * @param more other days
     * @return a new cadence
     */
    public Cadence on(DayOfWeek first, DayOfWeek... more) {
        WeeklyHours days = WeeklyHours.in(zone).on(first, "00:00-24:00");
        for (DayOfWeek day : more) {
            days = days.on(day, "00:00-24:00");
        }
        return during(days);
    }

    /**
     * The shift that contains an instant, or the next one if that instant lies in a shift in which nobody is needed.
     *
     * @param at any instant within the years that {@link java.time.LocalDate} can express; with hours, those years they
     *     know
     * @return a half-open shift, never empty, from handoff to handoff; it ends after {@code at}
     * @throws java.time.DateTimeException if a handoff lies beyond those years
     */
    public Interval shiftAt(Instant at) {
        Interval shift = handoffsAround(at);
        if (hours.isPresent() && !hours.get().nextOpen(shift.startInclusive()).isBefore(shift.endExclusive())) {
            return handoffsAround(hours.get().nextOpen(shift.startInclusive()));
        }
        return shift;
    }

    /**
     * The parts of a shift in which somebody is needed.
     *
     * @param shift a shift of this cadence
     * @return in order; the whole shift for a cadence around the clock
     */
    public Stream<Interval> active(Interval shift) {
        return hours.map(open -> open.intervals(shift)).orElse(Stream.of(shift));
    }

    /**
     * One seat of work for a team, changing hands at this cadence.
     *
     * @param team whose duty it is; the duty is called like the team
     * @return a duty with one seat
     */
    public Duty covering(Team team) {
        return Duty.of(team, this);
    }

    private Interval handoffsAround(Instant at) {
        WallClock clock = WallClock.of(zone);
        LocalDateTime local = at.atZone(zone).toLocalDateTime();
        long step = Math.floorDiv(unit.chrono.between(anchor, local), length);
        while (handoff(clock, step).isAfter(at)) {
            step--;
        }
        Instant end = handoff(clock, step + 1);
        while (!end.isAfter(at)) {
            step++;
            end = handoff(clock, step + 1);
        }
        return new Interval(handoff(clock, step), end);
    }

    private Instant handoff(WallClock clock, long step) {
        return clock.first(anchor.plus(step * length, unit.chrono));
    }

    /** The call that makes it. */
    @Override
    public String toString() {
        return "Rotation." + call() + hours.map(open -> ".during(" + open + ")").orElse("");
    }

    private String call() {
        if (length == 1 && unit == Unit.WEEKS) {
            return "weekly(" + anchor.getDayOfWeek() + ", " + anchor.toLocalTime() + ", " + zone + ")";
        }
        if (length == 1 && unit == Unit.DAYS) {
            return "daily(" + anchor.toLocalTime() + ", " + zone + ")";
        }
        return "every(" + length + ", " + unit + ", " + anchor + ", " + zone + ")";
    }
}
