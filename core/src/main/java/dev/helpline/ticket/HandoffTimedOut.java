package dev.helpline.ticket;

import java.time.Instant;
import java.util.Optional;

/**
 * Nobody answered an offer of the ticket; it stays where it is.
 *
 * @param at when
 * @param by who
 * @param reason why it was not waited for any longer, at most 65,536 characters
 */
public record HandoffTimedOut(Instant at, Actor by, String reason) implements Event {

    /** Checks the reason. */
    public HandoffTimedOut {
        Text.checked("the reason of a time-out", reason, Text.BODY);
    }

    @Override
    public Ticket appliedTo(Ticket before) {
        return before.edit(at).handoff(Optional.empty()).done();
    }
}
