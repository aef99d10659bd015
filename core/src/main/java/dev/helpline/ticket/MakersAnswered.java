package dev.helpline.ticket;

import java.time.Instant;

/**
 * The people who make the product answered.
 *
 * @param at when
 * @param by who
 * @param what the name of the request
 * @param text their answer, at most 65,536 characters
 */
public record MakersAnswered(Instant at, Actor by, String what, String text) implements Event {

    /** Checks the text. */
    public MakersAnswered {
        Text.checked("an answer to a request", text, Text.BODY);
    }

    @Override
    public Ticket appliedTo(Ticket before) {
        return before.edit(at)
                .arrangements(before.arrangements().answered(what))
                .done();
    }
}
