package dev.helpline.ticket;

import java.time.Instant;

/**
 * Somebody said what the problem is about.
 *
 * @param at when
 * @param by who
 * @param theme one of the things it is about
 */
public record ThemeAdded(Instant at, Actor by, Theme theme) implements Event {

    @Override
    public Ticket appliedTo(Ticket before) {
        return before.edit(at).matter(before.matter().with(theme)).done();
    }
}
