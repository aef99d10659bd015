package dev.helpline.ticket;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody else works on the ticket now, or nobody does.
 *
 * @param at when
 * @param by who
 * @param from who did, if anybody
 * @param to who does now, if anybody
 */
public record AssigneeChanged(Instant at, Actor by, Optional<Agent> from, Optional<Agent> to) implements Event {

    /** Only what the desk gave of its own accord: taking a ticket, or taking it over, changes nobody's turn. */
    @Override
    public Optional<Deed> deed() {
        return by.role() == Role.SYSTEM ? Deed.of(to, Deed.Kind.ASSIGNMENT) : Optional.empty();
    }

    @Override
    public Ticket appliedTo(Ticket before) {
        return before.edit(at).assignee(to).done();
    }
}
