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

    @Override
    public Ticket appliedTo(Ticket before) {
        return before.edit(at).assignee(to).done();
    }
}
