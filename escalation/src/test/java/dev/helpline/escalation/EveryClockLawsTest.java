package dev.helpline.escalation;

import static dev.helpline.spi.Audience.ASSIGNEE;
import static dev.helpline.spi.Audience.LEAD;
import static dev.helpline.spi.Audience.ON_DUTY;
import static dev.helpline.spi.Audience.OWNER;
import static dev.helpline.spi.Audience.TEAM;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;

import dev.helpline.spi.Policy;
import dev.helpline.testkit.PausingPolicyContract;
import dev.helpline.ticket.Action;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Guard;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.StepKey;
import dev.helpline.ticket.Ticket;
import dev.helpline.time.BusinessHours;
import dev.helpline.time.WeeklyHours;
import java.util.Set;

/** Every clock and every action side by side, on two calendars, with the ready policies. */
class EveryClockLawsTest implements PausingPolicyContract {

    private static final BusinessHours OFFICE = WeeklyHours.in("Europe/Berlin").weekdays("09:00-12:30", "13:30-17:00");
    private static final Set<String> PAUSING = Set.of("resolution", "update", "stay");

    @Override
    public Policy policy() {
        Guard calm =
                Guard.that("it is not critical", ticket -> !ticket.priority().equals(Priority.CRITICAL));
        Ladder talk = Ladder.counting(OFFICE)
                .firstReply()
                .within(ofMinutes(30))
                .within(Priority.CRITICAL, ofMinutes(15))
                .before(ofMinutes(5))
                .tell(ON_DUTY)
                .whenLate()
                .moveToTier(2)
                .nextReply()
                .within(ofHours(2))
                .whenLate()
                .tell(TEAM)
                .update()
                .within(ofHours(8))
                .whenLate()
                .onlyIf(calm)
                .tell(OWNER)
                .resolution()
                .within(ofHours(16))
                .at(75)
                .raiseTo(Priority.HIGH)
                .late(ofHours(1))
                .every(ofHours(2))
                .atMost(3)
                .tell(LEAD);
        Ladder hands = Ladder.counting(BusinessHours.always())
                .named("hands")
                .unowned()
                .within(ofHours(1))
                .whenLate()
                .handToLead()
                .unassigned()
                .within(ofHours(2))
                .whenLate()
                .assign(ON_DUTY)
                .handoff()
                .within(ofHours(4))
                .whenLate()
                .timeOutOffer()
                .atTeam("front line")
                .within(ofHours(10))
                .whenLate()
                .moveTo("database")
                .atTier()
                .within(ofHours(30))
                .whenLate()
                .addTheme("slow")
                .holdUntil()
                .before(ofHours(1))
                .tell(ASSIGNEE)
                .promise()
                .before(ofHours(1))
                .tell(ASSIGNEE)
                .customerAnswer()
                .within(ofHours(48))
                .whenLate()
                .tell(OWNER)
                .confirmation()
                .within(ofHours(72))
                .whenLate()
                .act(Action.CLOSE);
        return talk.or(hands)
                .or(Ladders.handUpsetCustomersToTheLead())
                .or(Ladders.escalateWhenReopenedTwice(2))
                .or(Ladders.watchBouncing())
                .or(Ladders.giveBackFromCover())
                .or(Ladders.wakeWhenDue())
                .or(Ladders.noticeSilence(OFFICE, ofHours(12)));
    }

    @Override
    public boolean isPaused(StepKey key, Ticket ticket) {
        return ticket.category() == Category.WAITING_ON_CUSTOMER
                && PAUSING.stream().anyMatch(key.rule()::startsWith);
    }
}
