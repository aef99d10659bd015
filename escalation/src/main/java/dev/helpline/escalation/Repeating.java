package dev.helpline.escalation;

import dev.helpline.spi.Audience;
import dev.helpline.spi.StepAction;
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
     * @param times how often in all, 1 to {@value #MAX_TIMES}
     * @return a sentence that wants an action
     */
    public Limited atMost(int times) {
        if (times < 1 || times > MAX_TIMES) {
            throw new IllegalArgumentException(
                    "a step at most " + times + " times cannot be; allowed: 1 to " + MAX_TIMES);
        }
        return new Limited(times);
    }

    /** A moment that comes a known number of times. Immutable. */
    public final class Limited {

        private final int times;

        private Limited(int times) {
            this.times = times;
        }

        /**
         * Tells somebody, each time.
         *
         * @param audience whom
         * @return a longer ladder
         */
        public Ladder tell(Audience audience) {
            String call = ".late(" + by + ").every(" + interval + ").atMost(" + times + ").tell(" + audience + ")";
            Ladder longer = ladder;
            for (int i = 0; i < times; i++) {
                Duration late = by.plus(interval.multipliedBy(i));
                Rung rung = new Rung(
                        target -> target.plus(late), "is late by " + Words.of(late), new StepAction.Tell(audience));
                longer = longer.with(rung, i == 0 ? call : "");
            }
            return longer;
        }
    }
}
