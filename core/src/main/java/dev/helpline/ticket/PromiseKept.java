package dev.helpline.ticket;

import java.time.Instant;

/**
 * A promise was kept, perhaps late.
 *
 * @param at when
 * @param by who
 * @param what the words of the promise
 */
public record PromiseKept(Instant at, Actor by, String what) implements Event {

    @Override
    public Ticket appliedTo(Ticket before) {
        return before.edit(at)
                .arrangements(before.arrangements().settled(what, at, true))
                .done();
    }
}
