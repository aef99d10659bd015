package dev.helpline.ticket;

import java.time.Instant;

/**
 * Somebody said what the problem is not about after all.
 *
 * @param at when
 * @param by who
 * @param theme what it is not about
 */
public record ThemeRemoved(Instant at, Actor by, Theme theme) implements Event {

    @Override
    public Ticket appliedTo(Ticket before) {
        return before.edit(at).matter(before.matter().without(theme)).done();
    }
}
