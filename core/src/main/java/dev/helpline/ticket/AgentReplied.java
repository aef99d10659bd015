package dev.helpline.ticket;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody of the desk answered the customer, in public. A logged call counts.
 *
 * @param at when
 * @param by who
 * @param text what they said, at most 65,536 characters
 */
public record AgentReplied(Instant at, Actor by, String text) implements Event {

    /** Checks the text. */
    public AgentReplied {
        Text.checked("a reply", text, Text.BODY);
    }

    @Override
    public Optional<String> publicText() {
        return Optional.of(text);
    }

    @Override
    public Ticket appliedTo(Ticket before) {
        return before.edit(at).conversation(before.conversation().answered(at)).done();
    }
}
