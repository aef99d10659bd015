package dev.helpline.ticket;

import java.time.Instant;

/**
 * The ticket went from one state to another.
 *
 * @param at when
 * @param by who
 * @param from the state it left
 * @param to the state it is in now
 */
public record StatusChanged(Instant at, Actor by, Status from, Status to) implements Event {

    @Override
    public Ticket appliedTo(Ticket before) {
        return before.edit(at).status(to).done();
    }
}
