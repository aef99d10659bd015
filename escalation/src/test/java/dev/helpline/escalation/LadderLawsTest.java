package dev.helpline.escalation;

import static dev.helpline.spi.Audience.LEAD;
import static dev.helpline.spi.Audience.ON_DUTY;
import static dev.helpline.spi.Audience.OWNER;
import static dev.helpline.ticket.Category.ON_HOLD;
import static dev.helpline.ticket.Category.WAITING_ON_CUSTOMER;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;

import dev.helpline.spi.Policy;
import dev.helpline.testkit.PolicyContract;
import dev.helpline.testkit.WeeklyPolicyContract;
import dev.helpline.ticket.Priority;
import dev.helpline.time.BusinessHours;
import dev.helpline.time.WeeklyHours;
import java.time.LocalDate;
import net.jqwik.api.Group;

@SuppressWarnings("ClassCanBeStatic") // jqwik wants its groups to be inner classes
class LadderLawsTest {

    /** Both clocks around the clock, with every kind of step. */
    @Group
    class AroundTheClock implements WeeklyPolicyContract {
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

    /** Office hours in New York, whose clocks change, with targets by priority and a clock that stands still on hold. */
    @Group
    class WeeklyHoursInNewYork implements PolicyContract {
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

    /** Two ladders side by side, one of them for urgent tickets only, in hours that pass midnight. */
    @Group
    class TwoLaddersSideBySide implements WeeklyPolicyContract {
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
}
