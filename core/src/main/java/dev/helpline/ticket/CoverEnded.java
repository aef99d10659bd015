package dev.helpline.ticket;

import java.time.Instant;
import java.util.Optional;

/**
 * Whoever stood in for the owner gave the ticket back before time.
 *
 * @param at when
 * @param by who
 * @param reason why, at most 65,536 characters
 */
public record CoverEnded(Instant at, Actor by, String reason) implements Event {

    /** Checks the reason. */
    public CoverEnded {
        Text.checked("the reason of giving a ticket back", reason, Text.BODY);
    }

    @Override
    public Ticket appliedTo(Ticket before) {
        return before.edit(at)
                .arrangements(before.arrangements().cover(Optional.empty()))
                .done();
    }
}
