package dev.helpline.escalation;

import java.time.Duration;

/** A ladder with a moment after a goal is late, which may come again. Immutable. */
public final class LateMoment extends Moment {

    private final Ladder ladder;
    private final Duration by;

    LateMoment(Ladder ladder, Duration by) {
        super(ladder, new Timing.Late(by));
        this.ladder = ladder;
        this.by = by;
    }

    /**
     * Lets the moment come again.
     *
     * @param interval how much business time between, more than zero, at most 3,650 days of 24 hours
     * @return a sentence that wants a limit
     */
    public Repeating every(Duration interval) {
        if (!Amount.isAllowed(interval)) {
            throw new IllegalArgumentException("a step every " + interval + " cannot be; allowed: " + Amount.ALLOWED);
        }
        return new Repeating(ladder, by, interval);
    }
}
