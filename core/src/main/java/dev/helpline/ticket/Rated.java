package dev.helpline.ticket;

import java.time.Instant;
import java.util.Optional;

/**
 * The customer said how satisfied they are.
 *
 * @param at when
 * @param by who
 * @param stars 1 for not at all, 5 for entirely
 * @param text what they added, at most 65,536 characters
 */
public record Rated(Instant at, Actor by, int stars, Optional<String> text) implements Event {

    /** Checks stars and text. */
    public Rated {
        if (stars < 1 || stars > 5) {
            throw new IllegalArgumentException("a rating of " + stars + " is not known; allowed: 1 to 5");
        }
        text.ifPresent(words -> Text.checked("what is added to a rating", words, Text.BODY));
    }

    @Override
    public Ticket appliedTo(Ticket before) {
        return before.edit(at).matter(before.matter().rated(stars)).done();
    }
}
