package dev.helpline.examples.backtest;

import static dev.helpline.spi.Audience.LEAD;
import static dev.helpline.spi.Audience.ON_DUTY;
import static dev.helpline.spi.Audience.OWNER;
import static dev.helpline.ticket.Priority.CRITICAL;
import static dev.helpline.ticket.Priority.HIGH;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;

import dev.helpline.escalation.Ladder;
import dev.helpline.spi.Policy;
import dev.helpline.time.WeeklyHours;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What the bundled sample is tried with: an answer within two office hours, a solution within two office days. */
public final class EverydayPolicy implements Supplier<Policy> {

    /** What a command line needs to make one. */
    public EverydayPolicy() {}

    @Override
    public Policy get() {
        LocalDate[] holidays = Stream.of(
                        "2025-01-01",
                        "2025-04-18",
                        "2025-04-21",
                        "2025-05-01",
                        "2025-05-29",
                        "2025-06-09",
                        "2025-10-03",
                        "2025-12-25",
                        "2025-12-26")
                .map(LocalDate::parse)
                .toArray(LocalDate[]::new);
        WeeklyHours office =
                WeeklyHours.in("Europe/Berlin").weekdays("08:00-18:00").closedOn(holidays);
        return Ladder.counting(office)
                .firstReply()
                .within(ofHours(2))
                .within(CRITICAL, ofMinutes(30))
                .before(ofMinutes(10))
                .tell(ON_DUTY)
                .whenLate()
                .tell(LEAD)
                .resolution()
                .within(ofHours(20))
                .within(HIGH, ofHours(10))
                .within(CRITICAL, ofHours(5))
                .at(75)
                .tell(OWNER)
                .whenLate()
                .moveTo("platform")
                .late(ofHours(5))
                .every(ofHours(10))
                .atMost(3)
                .tell(LEAD);
    }
}
