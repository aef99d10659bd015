package dev.helpline.escalation;

import java.time.Duration;

/** The moment of a step, seen from its goal. It prints as the calls that made it. */
sealed interface Timing {

    /** How often it comes. */
    default int times() {
        return 1;
    }

    /**
     * How much has been spent then.
     *
     * @param target how long the goal may take; nothing for a clock that runs up to a fixed instant, and the answer then
     *     is the time since that instant
     * @param turn which time, from 0
     */
    Duration spent(Duration target, int turn);

    /** What has come about, after the goal's name. */
    String words(Measure measure, int turn);

    /** Before the goal is late. */
    record Before(Duration early) implements Timing {
        @Override
        public Duration spent(Duration target, int turn) {
            return target.minus(early);
        }

        @Override
        public String words(Measure measure, int turn) {
            return "is due in " + Words.of(early);
        }

        @Override
        public String toString() {
            return ".before(" + early + ")";
        }
    }

    /** Timing part of the target is spent. */
    record Part(int percent) implements Timing {
        @Override
        public Duration spent(Duration target, int turn) {
            return target.multipliedBy(percent).dividedBy(100);
        }

        @Override
        public String words(Measure measure, int turn) {
            return "has spent " + percent + " % of its time";
        }

        @Override
        public String toString() {
            return ".at(" + percent + ")";
        }
    }

    /** Timing the goal is late, or some time after. */
    record Late(Duration by) implements Timing {
        @Override
        public Duration spent(Duration target, int turn) {
            return target.plus(by);
        }

        @Override
        public String words(Measure measure, int turn) {
            return by.isZero() ? measure.late() : measure.late() + " by " + Words.of(by);
        }

        @Override
        public String toString() {
            return by.isZero() ? ".whenLate()" : ".late(" + by + ")";
        }
    }

    /** Some time after the goal is late, and again. */
    record Again(Duration by, Duration interval, int times) implements Timing {
        @Override
        public Duration spent(Duration target, int turn) {
            return target.plus(late(turn));
        }

        @Override
        public String words(Measure measure, int turn) {
            return measure.late() + " by " + Words.of(late(turn));
        }

        private Duration late(int turn) {
            return by.plus(interval.multipliedBy(turn));
        }

        @Override
        public String toString() {
            return ".late(" + by + ").every(" + interval + ").atMost(" + times + ")";
        }
    }
}
