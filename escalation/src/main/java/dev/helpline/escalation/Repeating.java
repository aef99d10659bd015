package dev.helpline.escalation;

import java.time.Duration;

/** A ladder with a moment that comes again and again, and wants to know how often. Immutable. */
public final class Repeating {

    /** The most times a moment may come. */
    public static final int MAX_TIMES = 100;

    private final Ladder ladder;
    private final Duration by;
    private final Duration interval;

    Repeating(Ladder ladder, Duration by, Duration interval) {
        this.ladder = ladder;
        this.by = by;
        this.interval = interval;
    }

    /**
     * Sets a limit.
     *
     * @param times how often in all, 1 to {@value #MAX_TIMES}; the last time lies at most 3,650 days of 24 hours of
     *     business time after the goal is late
     * @return a sentence that wants an action
     */
    public Moment atMost(int times) {
        if (times < 1 || times > MAX_TIMES) {
            throw new IllegalArgumentException(
                    "a step at most " + times + " times cannot be; allowed: 1 to " + MAX_TIMES);
        }
        Duration last = by.plus(interval.multipliedBy(times - 1L));
        if (!Amount.isAllowed(last)) {
            throw new IllegalArgumentException("a step every " + interval + ", " + times + " times, ends "
                    + Words.of(last) + " after the goal is late; allowed: " + Amount.ALLOWED);
        }
        return new Moment(ladder, new Timing.Again(by, interval, times));
    }
}
