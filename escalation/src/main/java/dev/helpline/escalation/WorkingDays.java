package dev.helpline.escalation;

import dev.helpline.time.BusinessHours;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * How long a goal may take, in whole working days: up to the same clock time so many working days after the clock started,
 * or up to closing time on that day. A working day is a civil date with any open time.
 *
 * <p>It is an amount of business time that depends on the start: what is open between the start and that moment. From then
 * on it is an amount like any other: pauses put it off by as much business time as they took, and steps lie before, at and
 * after it. A clock that starts while nobody is there counts from the next opening.
 *
 * <pre>{@code
 * Ladder.counting(office).resolution().within(WorkingDays.of(5, berlin)).whenLate().tell(LEAD);
 * }</pre>
 *
 * @param days how many days after the day of the start, 1 to {@value #MOST}; 0 if it is up to closing time
 * @param zone whose civil dates and clock are meant
 * @param toClosing whether it is up to the last closing of that day
 */
public record WorkingDays(int days, ZoneId zone, boolean toClosing) {

    /** The most days that can be told. */
    public static final int MOST = 3_650;

    /** Checks the number of days. */
    public WorkingDays {
        int least = toClosing ? 0 : 1;
        if (days < least || days > MOST) {
            throw new IllegalArgumentException(days + " working days cannot be a goal; allowed: " + least + " to "
                    + MOST + (toClosing ? "" : ", or until closing on the same day"));
        }
    }

    /**
     * Up to the same clock time on a later working day, or to its closing time if that is earlier.
     *
     * @param days how many working days later, 1 to {@value #MOST}
     * @param zone whose civil dates and clock are meant
     * @return the days
     */
    public static WorkingDays of(int days, ZoneId zone) {
        return new WorkingDays(days, zone, false);
    }

    /**
     * Up to closing time on the same or a later working day.
     *
     * @param days how many working days later, 0 to {@value #MOST}
     * @param zone whose civil dates are meant
     * @return the days
     */
    public static WorkingDays untilClosing(int days, ZoneId zone) {
        return new WorkingDays(days, zone, true);
    }

    /** The business time they are for a clock that started at an instant; more than zero. */
    Duration from(Instant start, BusinessHours hours) {
        Instant first = hours.nextOpen(start);
        Instant end = toClosing ? hours.endOfDay(first, days, zone) : hours.plusDays(first, days, zone);
        return hours.between(first, end);
    }

    /** As a file says it: {@code 5 working days until closing in Europe/Berlin}. */
    String words() {
        return days + (days == 1 ? " working day" : " working days") + (toClosing ? " until closing" : "") + " in "
                + zone;
    }

    /** The call that makes it. */
    @Override
    public String toString() {
        return "WorkingDays." + (toClosing ? "untilClosing" : "of") + "(" + days + ", " + zone + ")";
    }
}
