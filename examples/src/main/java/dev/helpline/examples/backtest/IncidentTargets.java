package dev.helpline.examples.backtest;

import static dev.helpline.spi.Audience.LEAD;
import static dev.helpline.spi.Audience.OWNER;
import static dev.helpline.ticket.Priority.CRITICAL;
import static dev.helpline.ticket.Priority.HIGH;
import static java.time.Duration.ofHours;

import dev.helpline.escalation.Ladder;
import dev.helpline.spi.Policy;
import dev.helpline.time.BusinessHours;
import java.util.function.Supplier;

/** Round-the-clock targets by priority, waiting for the customer included: a critical incident in 4 hours, a high one in 8. */
public final class IncidentTargets implements Supplier<Policy> {

    /** What a command line needs to make one. */
    public IncidentTargets() {}

    @Override
    public Policy get() {
        return Ladder.counting(BusinessHours.always())
                .resolution()
                .within(CRITICAL, ofHours(4))
                .within(HIGH, ofHours(8))
                .neverPaused()
                .at(75)
                .tell(OWNER)
                .whenLate()
                .tell(LEAD);
    }
}
