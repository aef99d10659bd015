package dev.helpline.testkit;

import dev.helpline.spi.Audience;
import dev.helpline.spi.Policy;
import dev.helpline.spi.Step;
import dev.helpline.spi.StepAction;
import dev.helpline.ticket.StepKey;
import dev.helpline.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A good policy written by hand: while a customer waits for an answer, the owner is told after one hour, the lead after
 * two, and after three the ticket goes to the database team.
 */
record Reminders() implements Policy {

    @Override
    public Optional<Step> next(Ticket ticket) {
        return ticket.category().isFinished()
                ? Optional.empty()
                : ticket.conversation().oldestUnanswered().flatMap(asked -> step(ticket, asked));
    }

    private static Optional<Step> step(Ticket ticket, Instant asked) {
        for (int hour = 1; hour <= 3; hour++) {
            StepKey key = new StepKey("unanswered", asked, hour);
            if (!ticket.hasTaken(key)) {
                Instant due = asked.plus(Duration.ofHours(hour));
                Instant cause = ticket.prioritySince();
                return Optional.of(new Step(key, due.isBefore(cause) ? cause : due, action(hour), hour + " h"));
            }
        }
        return Optional.empty();
    }

    private static StepAction action(int hour) {
        return switch (hour) {
            case 1 -> new StepAction.Tell(Audience.OWNER);
            case 2 -> new StepAction.Tell(Audience.LEAD);
            default -> new StepAction.MoveTo("database");
        };
    }
}
