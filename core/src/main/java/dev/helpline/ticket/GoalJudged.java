package dev.helpline.ticket;

import java.time.Instant;

/**
 * A goal's clock stopped, and how it came out was put on record.
 *
 * @param verdict how it came out
 */
public record GoalJudged(Verdict verdict) implements Event {

    @Override
    public Instant at() {
        return verdict.stoppedAt();
    }

    @Override
    public Actor by() {
        return new Actor.Rule(verdict.goal());
    }

    @Override
    public Ticket appliedTo(Ticket before) {
        return before.edit().verdict(verdict).done();
    }
}
