package dev.helpline.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When somebody is there. The one question a host answers is {@link #stretchAt}; every other answer is derived by
 * walking from stretch to stretch.
 *
 * <p>Implementations are immutable, thread-safe and pure: the same instant always gets the same answer. Durations are
 * elapsed open time to the nanosecond. No method loops for ever: a search that meets only closed time for
 * {@value #HORIZON_YEARS} years ends with a {@link NeverOpenException}.
 */
@FunctionalInterface
public interface BusinessHours {

    /** How far a search looks for open time before it gives up, in years of 365 days. */
    int HORIZON_YEARS = 100;

    /**
     * The stretch that contains an instant. It tells the truth about every instant inside it, and need not be as long
     * as it could be.
     *
     * @param instant any instant
     * @return a stretch whose start is at or before {@code instant} and whose end is after it
     */
    Stretch stretchAt(Instant instant);

    /**
     * Hours that never close: 24 hours a day, 7 days a week.
     *
     * @return hours under which business time is elapsed time
     */
    static BusinessHours always() {
        return Always.HOURS;
    }

    /**
     * Whether somebody is there.
     *
     * @param instant any instant
     * @return true from an opening up to, but not at, the closing
     */
    default boolean isOpen(Instant instant) {
        return stretchAt(instant).open();
    }

    /**
     * The first open instant at or after {@code instant}.
     *
     * @param instant where to begin
     * @return {@code instant} itself when it is open
     * @throws NeverOpenException if nothing opens within the horizon
     */
    default Instant nextOpen(Instant instant) {
        return Walk.nextOpen(this, instant);
    }

    /**
     * The instant that is reached after {@code amount} of open time. Going on, it is the earliest instant with exactly
     * {@code amount} of open time since {@code start}, so a deadline that lands on closing time stays at closing time;
     * going back (a negative amount) it is the latest. Adding nothing changes nothing.
     *
     * @param start where to begin, open or not
     * @param amount how much open time, of any sign
     * @return an instant {@code t} with {@code between(start, t)} equal to {@code amount}
     * @throws NeverOpenException if the hours stay closed for the horizon before the amount is reached
     */
    default Instant plus(Instant start, Duration amount) {
        return amount.isNegative() ? Walk.back(this, start, amount.negated()) : Walk.on(this, start, amount);
    }

    /**
     * The open time from one instant to another, signed: negative when {@code end} lies before {@code start}.
     *
     * @param start where to begin
     * @param end where to stop
     * @return open time, so that {@code between(a, b) + between(b, c)} is {@code between(a, c)} in any order
     */
    default Duration between(Instant start, Instant end) {
        return end.isBefore(start) ? Walk.between(this, end, start).negated() : Walk.between(this, start, end);
    }

    /**
     * The first closing after {@code instant}: the end of the opening it lies in, or of the next one.
     *
     * @param instant where to begin
     * @return the first closed instant after an open one at or after {@code instant}; nothing if it stays open for the
     *     horizon
     * @throws NeverOpenException if nothing opens within the horizon
     */
    default Optional<Instant> nextClose(Instant instant) {
        return Walk.closeOf(this, nextOpen(instant));
    }

    /**
     * The other reading of {@link #plus}: a deadline that lands on closing time moves on to the next opening, and adding
     * nothing in closed time does too.
     *
     * @param start where to begin, open or not
     * @param amount how much open time, of any sign
     * @return the first open instant at or after {@code plus(start, amount)}
     * @throws NeverOpenException if the hours stay closed for the horizon before the answer is reached
     */
    default Instant nextOpenAfter(Instant start, Duration amount) {
        return nextOpen(plus(start, amount));
    }

    /**
     * The open intervals inside a span, cut at its ends, found one at a time as the stream is read.
     *
     * @param span where to look
     * @return in order, none touching the next; empty if the span is closed throughout
     */
    default Stream<Interval> intervals(Interval span) {
        return Walk.intervals(this, span);
    }

    /**
     * Whether a civil date is a business day, which is one with any open time.
     *
     * @param date which date
     * @param zone whose civil dates are meant
     * @return false for a date that a clock change skips
     */
    default boolean opensOn(LocalDate date, ZoneId zone) {
        return new BusinessDays(this, zone).opensOn(date);
    }

    /**
     * The same clock time a number of business days away. The day of {@code start} is not counted, whether open or not.
     * A clock time that a clock change skips on the day reached is read as {@code java.time} reads it, later by as much
     * as the clock was put forward; one that occurs twice is the first.
     *
     * @param start where to begin, open or not
     * @param days how many business days, negative to go back, 10,000 at most; 0 gives {@code start} itself
     * @param zone whose civil dates and clock are meant
     * @return an instant on a business day, unless {@code days} is 0; not necessarily an open one
     * @throws IllegalArgumentException if there are too many days
     * @throws NeverOpenException if the hours stay closed for the horizon before the day is reached
     */
    default Instant plusDays(Instant start, int days, ZoneId zone) {
        return new BusinessDays(this, zone).plus(start, days);
    }

    /**
     * The last closing of the n-th business day after the day of {@code start}.
     *
     * @param start where to begin, open or not
     * @param days how many business days after the day of {@code start}, 0 to 10,000; 0 is that day itself or, if it is
     *     no business day, the next one
     * @param zone whose civil dates are meant
     * @return when the day's last opening closes, at the latest the midnight that ends it
     * @throws IllegalArgumentException if there are too many days or fewer than none
     * @throws NeverOpenException if the hours stay closed for the horizon before the day is reached
     */
    default Instant endOfDay(Instant start, int days, ZoneId zone) {
        return new BusinessDays(this, zone).end(start, days);
    }

    /**
     * Open when both are.
     *
     * @param other other hours, of any zone
     * @return new hours
     * @throws IllegalArgumentException if they would never open
     */
    default BusinessHours and(BusinessHours other) {
        return Join.AND.of(this, other);
    }

    /**
     * Open when either is: teams on several continents follow the sun.
     *
     * @param other other hours, of any zone
     * @return new hours
     */
    default BusinessHours or(BusinessHours other) {
        return Join.OR.of(this, other);
    }

    /**
     * Open when these are and the others are not.
     *
     * @param other other hours, of any zone
     * @return new hours
     * @throws IllegalArgumentException if they would never open
     */
    default BusinessHours minus(BusinessHours other) {
        return Join.MINUS.of(this, other);
    }

    /**
     * Why so much open time lies between two instants.
     *
     * @param start where counting begins
     * @param end where it ends; a span that runs backwards is explained forwards
     * @return the intervals that {@link #between} counted
     */
    default Explanation explain(Instant start, Instant end) {
        Instant from = start.isBefore(end) ? start : end;
        Instant to = start.isBefore(end) ? end : start;
        return new Explanation(
                from,
                to,
                from.equals(to) ? List.of() : intervals(new Interval(from, to)).toList());
    }

    /**
     * Why something is due when it is.
     *
     * @param start where counting begins
     * @param amount how much open time, of any sign
     * @return the intervals that {@link #plus} counted
     * @throws NeverOpenException if the hours stay closed for the horizon before the amount is reached
     */
    default Explanation explain(Instant start, Duration amount) {
        return explain(start, plus(start, amount));
    }

    /**
     * A name for the content of these hours, to store beside what was computed from them. It changes when the content
     * does. It does not change with the JDK's time-zone data, which has a version of its own:
     * {@link WeeklyHours#zoneDataVersion}.
     *
     * @return 32 hexadecimal digits of the SHA-256 of {@link Object#toString}; hours of a host's own therefore print
     *     their content, or override this
     */
    default String version() {
        return ContentHash.of(toString());
    }
}
