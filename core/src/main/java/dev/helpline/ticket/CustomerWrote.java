package dev.helpline.ticket;

import java.time.Instant;

/**
 * The customer wrote, by whatever channel.
 *
 * @param at when
 * @param by the customer
 * @param text what they said, at most 65,536 characters
 */
public record CustomerWrote(Instant at, Actor by, String text) implements Event {

    /** Checks the text. */
    public CustomerWrote {
        Text.checked("a message", text, Text.BODY);
    }

    @Override
    public Ticket appliedTo(Ticket before) {
        return before.edit(at).conversation(before.conversation().asked(at)).done();
    }
}
