package dev.helpline.escalation;

import static dev.helpline.spi.Audience.LEAD;
import static dev.helpline.spi.Audience.OWNER;
import static java.time.Duration.ofHours;

import dev.helpline.spi.Policy;
import dev.helpline.testkit.PausingPolicyContract;
import dev.helpline.testkit.WeeklyPolicyContract;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.StepKey;
import dev.helpline.ticket.Ticket;
import java.time.ZoneId;

/** Goals of whole working days keep the laws, on clocks that start anew too. */
class WorkingDaysLawsTest implements PausingPolicyContract, WeeklyPolicyContract {

    private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");

    @Override
    public Policy policy() {
        return Ladder.counting(TicketLife.OFFICE)
                .resolution()
                .within(WorkingDays.of(2, KOLKATA))
                .within(Priority.HIGH, WorkingDays.untilClosing(0, KOLKATA))
                .within(Priority.CRITICAL, ofHours(1))
                .at(50)
                .tell(OWNER)
                .whenLate()
                .moveToTier(2)
                .late(ofHours(1))
                .every(ofHours(1))
                .atMost(3)
                .tell(LEAD)
                .nextReply()
                .within(WorkingDays.of(1, KOLKATA))
                .before(ofHours(7))
                .tell(OWNER);
    }

    @Override
    public boolean isPaused(StepKey key, Ticket ticket) {
        return ticket.category() == Category.WAITING_ON_CUSTOMER && key.rule().startsWith("resolution");
    }
}
