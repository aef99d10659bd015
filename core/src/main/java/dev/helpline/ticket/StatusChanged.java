package dev.helpline.ticket;

import java.time.Instant;
import java.util.Optional;

/**
 * The ticket went from one state to another. Closing ends an offer to take it over.
 *
 * @param at when
 * @param by who
 * @param from the state it left
 * @param to the state it is in now
 */
public record StatusChanged(Instant at, Actor by, Status from, Status to) implements Event {

    @Override
    public Ticket appliedTo(Ticket before) {
        boolean closing = to.category() == Category.CLOSED;
        return before.edit(at)
                .status(to)
                .handoff(closing ? Optional.empty() : before.handoff())
                .done();
    }
}
