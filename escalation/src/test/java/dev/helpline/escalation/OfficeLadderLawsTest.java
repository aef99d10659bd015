package dev.helpline.escalation;

import static dev.helpline.spi.Audience.LEAD;
import static dev.helpline.spi.Audience.OWNER;
import static dev.helpline.ticket.Category.ON_HOLD;
import static dev.helpline.ticket.Category.WAITING_ON_CUSTOMER;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;

import dev.helpline.spi.Policy;
import dev.helpline.testkit.PolicyContract;
import dev.helpline.ticket.Priority;
import dev.helpline.time.WeeklyHours;
import java.time.LocalDate;

/** Office hours in New York, whose clocks change; targets by priority; a clock that also stands still on hold. */
class OfficeLadderLawsTest implements PolicyContract {

    @Override
    public Policy policy() {
        return Ladder.counting(WeeklyHours.in("America/New_York")
                        .weekdays("09:00-12:30", "13:30-17:00")
                        .closedOn(LocalDate.of(2026, 7, 3)))
                .firstReply()
                .within(ofHours(4))
                .within(Priority.CRITICAL, ofMinutes(15))
                .before(ofMinutes(5))
                .tell(OWNER)
                .whenLate()
                .tell(LEAD)
                .resolution()
                .within(Priority.HIGH, ofHours(8))
                .within(Priority.NORMAL, ofHours(24))
                .pausedWhile(WAITING_ON_CUSTOMER, ON_HOLD)
                .at(50)
                .tell(OWNER)
                .whenLate()
                .moveTo("database")
                .late(ofMinutes(1))
                .tell(LEAD);
    }
}
