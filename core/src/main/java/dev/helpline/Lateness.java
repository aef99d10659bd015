package dev.helpline;

import dev.helpline.spi.CatchUp;
import dev.helpline.spi.Policy;
import dev.helpline.spi.Step;
import dev.helpline.ticket.StepTaken;
import dev.helpline.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Why a step that was noticed late is not done any more, where its policy chose so. */
final class Lateness {

    private Lateness() {}

    static Optional<String> objection(Policy policy, Ticket ticket, Step step, Instant now) {
        return switch (step.catchUp().kind()) {
            case EACH -> Optional.empty();
            case LATEST -> step.action().isReminder() ? Optional.empty() : later(policy, ticket, step, now);
            case WITHIN -> tooLate(step, now);
        };
    }

    private static Optional<String> tooLate(Step step, Instant now) {
        Duration late = Duration.between(step.due(), now);
        return late.compareTo(step.catchUp().atMost()) <= 0
                ? Optional.empty()
                : Optional.of("noticed " + late + " late; it is caught up with within "
                        + step.catchUp().atMost());
    }

    /** Whether a later step that has come due, too, does the same. */
    private static Optional<String> later(Policy policy, Ticket ticket, Step step, Instant now) {
        Ticket ahead = ticket;
        Step passed = step;
        for (int i = 0; i < Course.MAX_STEPS; i++) {
            Instant at = ahead.updatedAt();
            ahead = new StepTaken(at, at, passed.key(), passed.why()).appliedTo(ahead);
            Optional<Step> next = policy.next(ahead);
            if (next.isEmpty() || next.get().due().isAfter(now)) {
                return Optional.empty();
            }
            passed = next.get();
            if (passed.action().equals(step.action()) && passed.catchUp().kind() == CatchUp.Kind.LATEST) {
                return Optional.of("the newest only: " + passed.why() + " has come due since");
            }
        }
        return Optional.empty();
    }
}
