package dev.helpline.escalation;

import static dev.helpline.escalation.TicketLife.CUSTOMER;
import static dev.helpline.escalation.TicketLife.OFFICE;
import static dev.helpline.escalation.TicketLife.monday;
import static dev.helpline.escalation.TicketLife.on;
import static dev.helpline.spi.Audience.LEAD;
import static dev.helpline.spi.Audience.OWNER;
import static dev.helpline.ticket.Category.NEW;
import static dev.helpline.ticket.Category.OPEN;
import static dev.helpline.ticket.Category.WAITING_ON_CUSTOMER;
import static dev.helpline.ticket.Priority.CRITICAL;
import static dev.helpline.ticket.Priority.HIGH;
import static dev.helpline.ticket.Priority.LOW;
import static dev.helpline.ticket.Priority.NORMAL;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.spi.Step;
import dev.helpline.spi.StepAction;
import dev.helpline.ticket.Priority;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PriorityTargetTest {

    private final Ladder ladder = Ladder.counting(OFFICE)
            .resolution()
            .within(Duration.ofHours(6))
            .within(HIGH, Duration.ofHours(3))
            .within(CRITICAL, Duration.ofHours(1))
            .at(50)
            .tell(OWNER)
            .whenLate()
            .tell(LEAD);

    private final TicketLife opened = TicketLife.opened(monday("10:00"));

    @Test
    void eachPriorityHasItsTargetAndOthersHaveTheGeneralOne() {
        assertThat(openedAs(CRITICAL).dues(ladder, monday("17:00"))).containsExactly(monday("10:30"), monday("11:00"));
        assertThat(openedAs(HIGH).dues(ladder, monday("17:00"))).containsExactly(monday("11:30"), monday("13:00"));
        assertThat(openedAs(LOW).dues(ladder, monday("17:00"))).containsExactly(monday("13:00"), monday("16:00"));
    }

    @Test
    void withoutAGeneralTargetOtherPrioritiesHaveNoGoal() {
        Ladder critical = Ladder.counting(OFFICE)
                .resolution()
                .within(CRITICAL, Duration.ofHours(1))
                .whenLate()
                .tell(LEAD);
        assertThat(opened.due(critical)).isEmpty();
        assertThat(opened.prioritized(CRITICAL, monday("10:30")).due(critical)).contains(monday("11:00"));
    }

    @Test
    void aChangeKeepsTheTimeSpent() {
        assertThat(opened.prioritized(HIGH, monday("11:00")).dues(ladder, monday("17:00")))
                .containsExactly(monday("11:30"), monday("13:00"));
    }

    @Test
    void aChangeDropsThePendingStepsOfTheOldTarget() {
        TicketLife relaxed = openedAs(CRITICAL).prioritized(LOW, monday("10:20"));
        assertThat(relaxed.dues(ladder, monday("17:00"))).containsExactly(monday("13:00"), monday("16:00"));
    }

    @Test
    void whatTheNewTargetHasSpentAlreadyIsDueAtTheChangeAndNotBefore() {
        TicketLife raised = opened.prioritized(CRITICAL, monday("12:00"));
        assertThat(raised.dues(ladder, monday("12:00"))).containsExactly(monday("12:00"), monday("12:00"));
        assertThat(raised.steps(ladder, monday("12:00")))
                .extracting(Step::action)
                .containsExactly(new StepAction.Tell(OWNER), new StepAction.Tell(LEAD));
    }

    @Test
    void whatTheNewTargetHasSpentAlreadyIsNotDueWhileTheClockStandsStill() {
        TicketLife raised = opened.entered(WAITING_ON_CUSTOMER, monday("12:00")).prioritized(CRITICAL, monday("12:30"));
        assertThat(raised.due(ladder)).isEmpty();
        assertThat(raised.entered(OPEN, on(TUESDAY, "09:10")).dues(ladder, on(TUESDAY, "17:00")))
                .containsExactly(on(TUESDAY, "09:10"), on(TUESDAY, "09:10"));
    }

    @Test
    void aPauseAndAChangeAtOneInstantLeaveNothingDueWhileTheClockStandsStill() {
        TicketLife raised = opened.entered(WAITING_ON_CUSTOMER, monday("11:00")).prioritized(CRITICAL, monday("11:00"));
        assertThat(raised.due(ladder)).isEmpty();
        assertThat(raised.entered(OPEN, monday("14:00")).due(ladder)).contains(monday("14:00"));
    }

    @Test
    void aChangeToAndFroTakesEachStepOnce() {
        TicketLife twice = openedAs(CRITICAL)
                .passed(ladder, monday("10:40"))
                .prioritized(HIGH, monday("10:40"))
                .prioritized(CRITICAL, monday("10:50"));
        assertThat(twice.dues(ladder, monday("17:00"))).containsExactly(monday("11:00"));
    }

    @Test
    void aChangeBetweenPrioritiesOfOneTargetChangesNothing() {
        TicketLife changed = opened.passed(ladder, monday("14:00")).prioritized(LOW, monday("14:00"));
        assertThat(opened.prioritized(NORMAL, monday("12:00")).due(ladder)).contains(monday("13:00"));
        assertThat(changed.dues(ladder, monday("17:00"))).containsExactly(monday("16:00"));
    }

    private static TicketLife openedAs(Priority priority) {
        return TicketLife.opened(monday("10:00"), CUSTOMER, NEW, priority);
    }
}
