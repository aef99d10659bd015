package dev.helpline.ticket;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody of the desk gave the customer their word.
 *
 * @param by who
 * @param promise what, and by when
 */
public record PromiseMade(Actor by, Promise promise) implements Event {

    @Override
    public Instant at() {
        return promise.madeAt();
    }

    @Override
    public Optional<String> publicText() {
        return Optional.of("you have our word: " + promise.what() + ", by " + promise.due());
    }

    @Override
    public Ticket appliedTo(Ticket before) {
        return before.edit(at())
                .arrangements(before.arrangements().with(promise))
                .done();
    }
}
