package dev.helpline.ticket;

import java.time.Instant;
import java.util.Optional;

/**
 * The ticket went to another team. Whoever worked on it there no longer does, and an offer of that work is off;
 * its owner stays its owner.
 *
 * @param at when
 * @param by who
 * @param from the team it left, if it was with one
 * @param to the team it is with now
 * @param reason why, in the words of whoever did it
 */
public record TeamChanged(Instant at, Actor by, Optional<Team> from, Team to, String reason) implements Event {

    /** Checks the reason. */
    public TeamChanged {
        Text.checked("the reason of a move", reason, Text.BODY);
    }

    @Override
    public Ticket appliedTo(Ticket before) {
        return before.edit(at)
                .team(to)
                .assignee(Optional.empty())
                .handoff(before.handoff().filter(offer -> offer.part() == Handoff.Part.OWNER))
                .done();
    }
}
