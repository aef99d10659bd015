package dev.helpline.ticket;

import java.time.Instant;

/**
 * Somebody who stands in for an owner who is away. The owner stays the owner and has the ticket back when the span ends;
 * nothing needs to happen then.
 *
 * @param owner who is away
 * @param by who stands in, another person
 * @param startInclusive from when on
 * @param endExclusive until when, after {@code startInclusive}
 * @param reason why, at most 65,536 characters
 */
public record Cover(Agent owner, Agent by, Instant startInclusive, Instant endExclusive, String reason) {

    /** Checks that the span is not empty, and that nobody stands in for themselves. */
    public Cover {
        Text.checked("the reason of an absence", reason, Text.BODY);
        if (!endExclusive.isAfter(startInclusive)) {
            throw new IllegalArgumentException("a cover from " + startInclusive + " cannot end at " + endExclusive
                    + "; allowed: any later instant");
        }
        if (owner.is(by)) {
            throw new IllegalArgumentException(owner + " cannot stand in for themselves");
        }
    }

    /**
     * Whether somebody stands in at an instant.
     *
     * @param at any instant
     * @return true within the half-open span
     */
    public boolean holdsAt(Instant at) {
        return !at.isBefore(startInclusive) && at.isBefore(endExclusive);
    }
}
