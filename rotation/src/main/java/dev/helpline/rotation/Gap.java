package dev.helpline.rotation;

import dev.helpline.time.Interval;

/**
 * Seats of a shift that nobody takes, for one cause. A gap is a fact about a plan and never an error.
 *
 * @param span the shift
 * @param seats how many seats stay empty for this cause, 1 or more
 * @param cause why
 */
public record Gap(Interval span, int seats, Cause cause) {

    /** Checks that at least one seat is empty. */
    public Gap {
        if (seats < 1) {
            throw new IllegalArgumentException("a gap has 1 empty seat or more; " + span + " has " + seats);
        }
    }

    /** Why a seat stays empty. */
    public enum Cause {
        /** Enough people take turns, but everybody without a seat in this shift is away. */
        EVERYBODY_AWAY,
        /** Fewer people take turns than there are seats. */
        TOO_FEW_PEOPLE
    }
}
