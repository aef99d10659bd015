package dev.helpline.ticket;

import java.time.Instant;

/**
 * Somebody of the desk wrote down what the customer does not see. It answers nobody and stops no clock.
 *
 * @param at when
 * @param by who
 * @param text what they noted, at most 65,536 characters
 */
public record NoteAdded(Instant at, Actor by, String text) implements Event {

    /** Checks the text. */
    public NoteAdded {
        Text.checked("a note", text, Text.BODY);
    }

    @Override
    public Ticket appliedTo(Ticket before) {
        return before.edit(at).done();
    }
}
