package dev.helpline.ticket;

import java.time.Instant;
import java.util.Optional;

/**
 * A lead answered whether a gesture may be made. If so, the gesture follows as its own event.
 *
 * @param at when
 * @param by who
 * @param approved whether it may
 * @param reason why, at most 65,536 characters
 */
public record GestureAnswered(Instant at, Actor by, boolean approved, String reason) implements Event {

    /** Checks the reason. */
    public GestureAnswered {
        Text.checked("the answer to a gesture", reason, Text.BODY);
    }

    @Override
    public Ticket appliedTo(Ticket before) {
        return before.edit(at)
                .arrangements(before.arrangements().proposal(Optional.empty()))
                .done();
    }
}
