package dev.helpline.ticket;

import java.time.Instant;

/**
 * The ticket was found to have to do with another.
 *
 * @param at when
 * @param by who
 * @param link what, and which
 */
public record Linked(Instant at, Actor by, Link link) implements Event {

    @Override
    public Ticket appliedTo(Ticket before) {
        return before.edit(at).matter(before.matter().with(link)).done();
    }
}
