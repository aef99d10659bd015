package dev.helpline.jdbc;

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
 * Tells the owner again and again since the opening, and then no more.
 *
 * @param every how long after the opening, or the reminder before
 * @param times how often
 */
record Nagging(Duration every, int times) implements Policy {

    @Override
    public Optional<Step> next(Ticket ticket) {
        for (int time = 0; time < times; time++) {
            StepKey key = new StepKey("nag", ticket.openedAt(), time);
            if (!ticket.hasTaken(key)) {
                Instant due = ticket.openedAt().plus(every.multipliedBy(time + 1L));
                return Optional.of(new Step(key, due, new StepAction.Tell(Audience.OWNER), "reminder " + time));
            }
        }
        return Optional.empty();
    }
}
