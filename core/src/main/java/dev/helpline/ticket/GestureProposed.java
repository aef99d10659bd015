package dev.helpline.ticket;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody wants to give the customer something and asks a lead. Nothing is given until they answer.
 *
 * @param by who
 * @param proposal what
 */
public record GestureProposed(Actor by, Proposal proposal) implements Event {

    @Override
    public Instant at() {
        return proposal.since();
    }

    @Override
    public Ticket appliedTo(Ticket before) {
        return before.edit(at())
                .arrangements(before.arrangements().proposal(Optional.of(proposal)))
                .done();
    }
}
