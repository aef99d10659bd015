package dev.helpline.ticket;

import java.time.Instant;

/**
 * A goal's clock stopped, and how it came out was put on record.
 *
 * @param at when it was put on record, not before the clock stopped
 * @param verdict how it came out
 */
public record GoalJudged(Instant at, Verdict verdict) implements Event {

    @Override
    public Actor by() {
        return new Actor.Rule(verdict.goal());
    }

    @Override
    public Ticket appliedTo(Ticket before) {
        return before.edit(at).verdict(verdict).done();
    }
}
