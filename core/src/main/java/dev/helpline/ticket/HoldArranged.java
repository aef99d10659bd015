package dev.helpline.ticket;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody said until when a ticket is on hold. It is forgotten as soon as the ticket is on hold no longer.
 *
 * @param by who
 * @param hold until when, and why
 */
public record HoldArranged(Actor by, Hold hold) implements Event {

    @Override
    public Instant at() {
        return hold.since();
    }

    /** The date alone: what it waits for may be nothing for customers. */
    @Override
    public Optional<String> publicText() {
        return Optional.of("this waits until " + hold.until() + "; we look at it again then");
    }

    @Override
    public Ticket appliedTo(Ticket before) {
        return before.edit(at())
                .arrangements(before.arrangements().hold(Optional.of(hold)))
                .done();
    }
}
