package dev.helpline.backtest;

import dev.helpline.escalation.Ladder;
import dev.helpline.spi.Audience;
import dev.helpline.spi.Policy;
import dev.helpline.spi.Step;
import dev.helpline.spi.StepAction;
import dev.helpline.ticket.StepKey;
import dev.helpline.ticket.Ticket;
import dev.helpline.time.BusinessHours;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Classes to be named on a command line, most of them in vain. */
final class Policies {

    private Policies() {}

    public static final class Hourly implements Supplier<Policy> {
        @Override
        public Policy get() {
            return Ladder.counting(BusinessHours.always())
                    .resolution()
                    .within(Duration.ofHours(1))
                    .whenLate()
                    .tell(Audience.LEAD);
        }
    }

    public static final class Idle implements Supplier<Policy> {
        @Override
        public Policy get() {
            return Policy.none();
        }
    }

    public static final class Words implements Supplier<String> {
        @Override
        public String get() {
            return "policy";
        }
    }

    public static final class Secret implements Supplier<Policy> {
        private Secret() {}

        @Override
        public Policy get() {
            return Policy.none();
        }
    }

    public static final class Broken implements Supplier<Policy> {
        public Broken() {
            throw new IllegalStateException("no hours");
        }

        @Override
        public Policy get() {
            return Policy.none();
        }
    }

    /** Wants the same step again and again. */
    public static final class Endless implements Supplier<Policy>, Policy {
        @Override
        public Policy get() {
            return this;
        }

        @Override
        public Optional<Step> next(Ticket ticket) {
            StepKey key = new StepKey("endless", ticket.openedAt(), 0);
            return Optional.of(new Step(key, ticket.openedAt(), new StepAction.Tell(Audience.LEAD), "again"));
        }

        @Override
        public String toString() {
            return "endless";
        }
    }
}
