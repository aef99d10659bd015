package dev.helpline.escalation;

import static dev.helpline.spi.Audience.LEAD;
import static dev.helpline.spi.Audience.OWNER;
import static java.time.Duration.ofHours;

import dev.helpline.spi.Policy;
import dev.helpline.testkit.WeeklyPolicyContract;
import dev.helpline.ticket.Priority;
import dev.helpline.time.BusinessHours;
import dev.helpline.time.WeeklyHours;

/** Two ladders side by side, one of them for urgent tickets, in hours that pass midnight. */
class TwoLaddersLawsTest implements WeeklyPolicyContract {

    @Override
    public Policy policy() {
        Policy everyday = Ladder.counting(WeeklyHours.in("UTC").weekdays("22:00-06:00+1"))
                .resolution()
                .within(ofHours(10))
                .neverPaused()
                .whenLate()
                .tell(OWNER);
        Policy urgent = Ladder.counting(BusinessHours.always())
                .resolution()
                .within(Priority.HIGH, ofHours(8))
                .within(Priority.CRITICAL, ofHours(4))
                .at(50)
                .tell(OWNER)
                .whenLate()
                .tell(LEAD);
        return urgent.or(everyday);
    }
}
