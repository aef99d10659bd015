package dev.helpline.ticket;

import java.time.Instant;

/**
 * A promise cannot be kept, or was not.
 *
 * @param at when
 * @param by who
 * @param what the words of the promise
 * @param reason why, at most 65,536 characters
 */
public record PromiseBroken(Instant at, Actor by, String what, String reason) implements Event {

    /** Checks the reason. */
    public PromiseBroken {
        Text.checked("the reason of a broken promise", reason, Text.BODY);
    }

    @Override
    public Ticket appliedTo(Ticket before) {
        return before.edit(at)
                .arrangements(before.arrangements().settled(what, at, false))
                .done();
    }
}
