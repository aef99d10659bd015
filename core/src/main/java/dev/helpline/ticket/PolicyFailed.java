package dev.helpline.ticket;

import java.time.Instant;

/**
 * The desk's policy could not be asked about the ticket. It is asked again after a while, or as soon as anything else
 * happens; once it is parked, only then.
 *
 * @param at when
 * @param attempt how often it has failed in a row, from 1
 * @param parked whether nobody asks again of their own accord
 * @param reason what it said, at most 65,536 characters
 */
public record PolicyFailed(Instant at, int attempt, boolean parked, String reason) implements Event {

    /** Checks attempt and reason. */
    public PolicyFailed {
        Text.checked("the reason of a failed policy", reason, Text.BODY);
        if (attempt < 1) {
            throw new IllegalArgumentException("a policy fails at attempt 1 or later, not at " + attempt);
        }
    }

    @Override
    public Actor by() {
        return new Actor.Rule("policy");
    }

    @Override
    public Ticket appliedTo(Ticket before) {
        return before.edit(at).policyFailures(attempt).done();
    }
}
