package dev.helpline.ticket;

import java.time.Instant;

/**
 * The ticket became more or less pressing. Time already spent stays spent.
 *
 * @param at when
 * @param by who
 * @param from what it was
 * @param to what it is now
 */
public record PriorityChanged(Instant at, Actor by, Priority from, Priority to) implements Event {

    @Override
    public Ticket appliedTo(Ticket before) {
        return before.edit(at).priority(to).done();
    }
}
