package dev.helpline.ticket;

/** What a status means to the clocks, whatever the host calls it. */
public enum Category {
    /** Nobody has touched it. */
    NEW,
    /** Somebody is expected to work on it. */
    OPEN,
    /** The next word is the customer's. */
    WAITING_ON_CUSTOMER,
    /** Something else is waited for: a supplier, a release, a date. */
    ON_HOLD,
    /** Answered; the customer may still say otherwise. */
    RESOLVED,
    /** Over. */
    CLOSED;

    /**
     * Whether the problem counts as dealt with.
     *
     * @return true for {@link #RESOLVED} and {@link #CLOSED}
     */
    public boolean isFinished() {
        return this == RESOLVED || this == CLOSED;
    }
}
