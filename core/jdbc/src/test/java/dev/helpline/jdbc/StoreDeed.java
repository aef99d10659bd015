package dev.helpline.jdbc;

import dev.helpline.testkit.Attempt;

/**
 * One thing that is done to a store.
 *
 * @param kind what
 * @param which the ticket or the delivery, counted round
 * @param attempt what somebody tries on the ticket, and how long after the deed before
 * @param pause minutes until the ticket is due again, or a delivery tried again; 0 for never, or at once
 * @param messages how many are sent
 */
record StoreDeed(Kind kind, int which, Attempt attempt, int pause, int messages) {

    /** The simplest first. */
    enum Kind {
        OPEN,
        ACT,
        ACT_ON_A_STALE_VERSION,
        SEND_MORE,
        FIRE,
        FIRE_ONE,
        FIRE_AND_FAIL,
        ASK_AGAIN,
        CLAIM,
        SETTLE,
        TRY_AGAIN
    }

    /** One line of a story. */
    @Override
    public String toString() {
        return "\n  " + kind + " #" + which + " (" + attempt + ", pause " + pause + " min, " + messages + " messages)";
    }
}
