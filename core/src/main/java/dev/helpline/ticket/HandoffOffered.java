package dev.helpline.ticket;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody was asked to take the ticket over. Nothing changes hands until they answer.
 *
 * @param by who asks
 * @param handoff what is offered to whom, since when and why
 */
public record HandoffOffered(Actor by, Handoff handoff) implements Event {

    @Override
    public Instant at() {
        return handoff.offeredAt();
    }

    @Override
    public Ticket appliedTo(Ticket before) {
        return before.edit(at()).handoff(Optional.of(handoff)).done();
    }
}
