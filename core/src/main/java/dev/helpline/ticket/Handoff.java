package dev.helpline.ticket;

import java.time.Instant;

/**
 * An offer of a ticket to somebody, waiting for their answer.
 *
 * @param part what is offered
 * @param from who offers
 * @param to who is asked
 * @param offeredAt since when
 * @param reason why, in the words of whoever offers
 */
public record Handoff(Part part, Agent from, Agent to, Instant offeredAt, String reason) {

    /** Checks the reason, and that nobody hands a ticket to themselves. */
    public Handoff {
        Text.checked("the reason of a handoff", reason, Text.BODY);
        if (from.is(to)) {
            throw new IllegalArgumentException(from + " cannot hand a ticket to themselves");
        }
    }

    /** Which part in a ticket changes hands. */
    public enum Part {
        /** Answerable to the customer. */
        OWNER,
        /** Working on it now. */
        ASSIGNEE
    }
}
