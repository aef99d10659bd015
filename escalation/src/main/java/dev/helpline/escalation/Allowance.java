package dev.helpline.escalation;

import dev.helpline.time.BusinessHours;
import java.time.Duration;
import java.time.Instant;

/** How long a goal may take. It prints as the argument of the call that says so. */
sealed interface Allowance {

    /** As business time, for a clock that started at an instant. */
    Duration from(Instant start, BusinessHours hours);

    /** The least that any ticket has; the longest that can be told where that depends on when its clock starts. */
    Duration least();

    String words();

    /** An amount of business time. */
    record Time(Duration amount) implements Allowance {
        @Override
        public Duration from(Instant start, BusinessHours hours) {
            return amount;
        }

        @Override
        public Duration least() {
            return amount;
        }

        @Override
        public String words() {
            return Words.of(amount);
        }

        @Override
        public String toString() {
            return amount.toString();
        }
    }

    /** As much business time as some days have. */
    record Days(WorkingDays days) implements Allowance {
        @Override
        public Duration from(Instant start, BusinessHours hours) {
            return days.from(start, hours);
        }

        @Override
        public Duration least() {
            return Amount.LONGEST;
        }

        @Override
        public String words() {
            return days.words();
        }

        @Override
        public String toString() {
            return days.toString();
        }
    }
}
