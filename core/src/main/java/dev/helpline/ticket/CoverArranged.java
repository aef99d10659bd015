package dev.helpline.ticket;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody was named to stand in for the owner, perhaps later.
 *
 * @param at when
 * @param by who
 * @param cover who, from when until when, and why
 */
public record CoverArranged(Instant at, Actor by, Cover cover) implements Event {

    @Override
    public Ticket appliedTo(Ticket before) {
        return before.edit(at)
                .arrangements(before.arrangements().cover(Optional.of(cover)))
                .done();
    }
}
