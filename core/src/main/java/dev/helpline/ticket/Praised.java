package dev.helpline.ticket;

import java.time.Instant;
import java.util.Set;

/**
 * The customer praised somebody.
 *
 * @param at when
 * @param by who
 * @param whom who had the ticket: its owner and whoever worked on it
 * @param text in their words, at most 65,536 characters
 */
public record Praised(Instant at, Actor by, Set<Agent> whom, String text) implements Event {

    /** Checks the text and takes a copy. */
    public Praised {
        whom = Set.copyOf(whom);
        Text.checked("praise", text, Text.BODY);
    }

    @Override
    public Ticket appliedTo(Ticket before) {
        return before.edit(at).done();
    }
}
