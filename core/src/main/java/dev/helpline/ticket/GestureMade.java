package dev.helpline.ticket;

import java.time.Instant;
import java.util.Optional;

/**
 * The customer was given something.
 *
 * @param at when
 * @param by who
 * @param gesture what
 */
public record GestureMade(Instant at, Actor by, Gesture gesture) implements Event {

    @Override
    public Optional<Deed> deed() {
        return Deed.of(by.asAgent(), Deed.Kind.GESTURE);
    }

    @Override
    public Optional<String> publicText() {
        return Optional.of("you receive a " + gesture);
    }

    @Override
    public Ticket appliedTo(Ticket before) {
        return before.edit(at).matter(before.matter().with(gesture)).done();
    }
}
