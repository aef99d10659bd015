package dev.helpline.time;

import java.time.Duration;
import java.time.Instant;

/**
 * When somebody is there. The one question a host answers is {@link #stretchAt}; every other answer is derived by
 * walking from stretch to stretch.
 *
 * <p>Implementations are immutable, thread-safe and pure: the same instant always gets the same answer. Durations are
 * elapsed open time to the nanosecond. No method loops for ever: a search that meets only closed time for
 * {@value #HORIZON_YEARS} years ends with a {@link NeverOpenException}.
 */
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
}
