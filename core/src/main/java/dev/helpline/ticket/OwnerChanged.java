package dev.helpline.ticket;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody else is answerable to the customer now. Whoever stood in for the owner before no longer does.
 *
 * @param at when
 * @param by who
 * @param from who was, if anybody
 * @param to who is now
 * @param reason why
 */
public record OwnerChanged(Instant at, Actor by, Optional<Agent> from, Agent to, String reason) implements Event {

    /** Checks the reason. */
    public OwnerChanged {
        Text.checked("the reason of a change of owner", reason, Text.BODY);
    }

    @Override
    public Ticket appliedTo(Ticket before) {
        return before.edit(at).owner(Optional.of(to)).done();
    }
}
