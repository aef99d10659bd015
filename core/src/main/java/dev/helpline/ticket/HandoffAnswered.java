package dev.helpline.ticket;

import java.time.Instant;
import java.util.Optional;

/**
 * The one who was asked to take the ticket over answered. If they accepted, the change of hands follows as its own event.
 *
 * @param at when
 * @param by who
 * @param accepted whether they take it
 * @param reason why, at most 65,536 characters
 */
public record HandoffAnswered(Instant at, Actor by, boolean accepted, String reason) implements Event {

    /** Checks the reason. */
    public HandoffAnswered {
        Text.checked("the answer to a handoff", reason, Text.BODY);
    }

    @Override
    public Ticket appliedTo(Ticket before) {
        return before.edit(at).handoff(Optional.empty()).done();
    }
}
