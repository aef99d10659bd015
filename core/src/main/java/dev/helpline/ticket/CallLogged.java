package dev.helpline.ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody of the desk spoke with the customer. It counts as a public reply.
 *
 * @param at when
 * @param by who
 * @param lasted how long they spoke, not negative
 * @param text what was said, at most 65,536 characters
 */
public record CallLogged(Instant at, Actor by, Duration lasted, String text) implements Event {

    /** Checks length and text. */
    public CallLogged {
        Text.checked("a call", text, Text.BODY);
        if (lasted.isNegative()) {
            throw new IllegalArgumentException("a call cannot last " + lasted + "; allowed: zero or more");
        }
    }

    @Override
    public Optional<String> publicText() {
        return Optional.of("spoke with you: " + text);
    }

    @Override
    public Ticket appliedTo(Ticket before) {
        return before.edit(at).conversation(before.conversation().answered(at)).done();
    }
}
