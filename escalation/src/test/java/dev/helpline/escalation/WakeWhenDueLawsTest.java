package dev.helpline.escalation;

import static java.time.Duration.ofHours;

import dev.helpline.spi.Audience;
import dev.helpline.spi.Policy;
import dev.helpline.testkit.PausingPolicyContract;
import dev.helpline.testkit.WeeklyPolicyContract;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.StepKey;
import dev.helpline.ticket.Ticket;
import dev.helpline.time.BusinessHours;

/** Dates of holds, on stories in which people set, change and drop them. */
class WakeWhenDueLawsTest implements PausingPolicyContract, WeeklyPolicyContract {

    @Override
    public Policy policy() {
        return Ladders.wakeWhenDue()
                .or(Ladder.counting(BusinessHours.always())
                        .holdUntil()
                        .before(ofHours(3))
                        .tell(Audience.OWNER)
                        .late(ofHours(1))
                        .every(ofHours(1))
                        .atMost(3)
                        .moveToTier(2));
    }

    @Override
    public boolean isPaused(StepKey key, Ticket ticket) {
        return ticket.category() != Category.ON_HOLD
                || ticket.arrangements().hold().isEmpty();
    }
}
