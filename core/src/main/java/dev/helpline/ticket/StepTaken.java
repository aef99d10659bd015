package dev.helpline.ticket;

import java.time.Instant;
import java.util.Optional;

/**
 * A policy did what it wanted done at a due instant, or passed it over. What it changed follows as events of their own.
 *
 * @param at when it was due
 * @param firedAt when it was noticed, not before {@code at}
 * @param key which step; it is taken once
 * @param what the step in words
 * @param passedOver why it was not done, at most 65,536 characters; empty if it was
 */
public record StepTaken(Instant at, Instant firedAt, StepKey key, String what, Optional<String> passedOver)
        implements Event {

    /** Checks that it did not fire before it was due. */
    public StepTaken {
        Text.checked("a step", what, Text.BODY);
        passedOver.ifPresent(reason -> Text.checked("why a step is passed over", reason, Text.BODY));
        if (firedAt.isBefore(at)) {
            throw new IllegalArgumentException("step '" + what + "' of " + key.rule() + " cannot fire at " + firedAt
                    + ", before it is due at " + at);
        }
    }

    /**
     * A step that was done.
     *
     * @param at when it was due
     * @param firedAt when it was noticed, not before {@code at}
     * @param key which step; it is taken once
     * @param what the step in words
     */
    public StepTaken(Instant at, Instant firedAt, StepKey key, String what) {
        this(at, firedAt, key, what, Optional.empty());
    }

    @Override
    public Actor by() {
        return new Actor.Rule(key.rule());
    }

    @Override
    public Ticket appliedTo(Ticket before) {
        return before.edit(at).stepTaken(key).done();
    }
}
