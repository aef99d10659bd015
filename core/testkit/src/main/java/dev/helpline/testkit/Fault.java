package dev.helpline.testkit;

/** What may go wrong in a {@link DeskSimulation}. */
public enum Fault {

    /** A node dies just before what it wants to store, claim or settle reaches the store. */
    CRASH_BEFORE_COMMIT,

    /** A node dies while it decides a ticket that is due, within the store's own transaction. */
    CRASH_IN_DECISION,

    /** A node dies just after the store or the channel has done what it asked for, before it hears of it. */
    CRASH_AFTER_COMMIT,

    /** A message does not arrive, and the channel says so. */
    DELIVERY_FAILS,

    /** A message arrives, but the channel says that it did not: it will arrive again. */
    DELIVERY_UNCONFIRMED,

    /**
     * A node stands still for minutes or hours between two things it does, and goes on as if nothing had been. What it
     * has claimed is claimed by others meanwhile, and what it delivers then comes late, again, and after what came later.
     */
    STALL
}
