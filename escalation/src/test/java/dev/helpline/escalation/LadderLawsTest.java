package dev.helpline.escalation;

import static dev.helpline.spi.Audience.LEAD;
import static dev.helpline.spi.Audience.ON_DUTY;
import static dev.helpline.spi.Audience.OWNER;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;

import dev.helpline.spi.Policy;
import dev.helpline.testkit.WeeklyPolicyContract;
import dev.helpline.time.BusinessHours;

/** Both clocks around the clock, with every kind of step. */
class LadderLawsTest implements WeeklyPolicyContract {

    @Override
    public Policy policy() {
        return Ladder.counting(BusinessHours.always())
                .firstReply()
                .within(ofMinutes(30))
                .before(ofMinutes(10))
                .tell(ON_DUTY)
                .whenLate()
                .moveTo("database")
                .late(ofHours(1))
                .every(ofHours(2))
                .atMost(3)
                .tell(LEAD)
                .resolution()
                .within(ofHours(16))
                .at(75)
                .tell(OWNER)
                .whenLate()
                .moveTo("network");
    }
}
