package dev.helpline.rotation;

import dev.helpline.time.Interval;

/**
 * Seats of a shift that nobody takes, for one cause. A gap is a fact about a plan and never an error.
 *
 * @param duty the name of the duty
 * @param span the shift
 * @param seats how many seats stay empty for this cause, 1 or more
 * @param cause why
 */
public record Gap(String duty, Interval span, int seats, Cause cause) {

    /** Checks that at least one seat is empty. */
    public Gap {
        if (seats < 1) {
            throw new IllegalArgumentException("a gap has 1 empty seat or more; " + span + " has " + seats);
        }
    }

    /** Why a seat stays empty. */
    public enum Cause {
        /** Enough people take turns, but too few of them are there: the others are away. */
        EVERYBODY_AWAY,
        /** Fewer people take turns at this duty than it has seats. */
        TOO_FEW_PEOPLE,
        /** Enough people are there, but a limit or a turn at another duty keeps them from this one. */
        EVERYBODY_RESTING,
        /** Somebody who learns is there, but nobody experienced beside them. */
        NO_EXPERIENCED_PARTNER
    }
}
