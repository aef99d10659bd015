package dev.helpline.escalation;

import static dev.helpline.escalation.TicketLife.AGENT;
import static dev.helpline.escalation.TicketLife.CUSTOMER;
import static dev.helpline.escalation.TicketLife.OFFICE;
import static dev.helpline.escalation.TicketLife.monday;
import static dev.helpline.escalation.TicketLife.on;
import static dev.helpline.spi.Audience.OWNER;
import static dev.helpline.ticket.Category.CLOSED;
import static dev.helpline.ticket.Category.NEW;
import static dev.helpline.ticket.Category.ON_HOLD;
import static dev.helpline.ticket.Category.OPEN;
import static dev.helpline.ticket.Category.RESOLVED;
import static dev.helpline.ticket.Category.WAITING_ON_CUSTOMER;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.ticket.Priority;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Four hours from opening to resolved, and every way in which a clock can stand still on the way. */
class ResolutionTest {

    private final Ladder ladder = Ladder.counting(OFFICE)
            .resolution()
            .within(Duration.ofHours(4))
            .whenLate()
            .tell(OWNER);

    private final TicketLife opened = TicketLife.opened(monday("10:00"));

    @Test
    void itStartsAtTheOpeningWhoeverOpened() {
        assertThat(opened.due(ladder)).contains(monday("14:00"));
        assertThat(TicketLife.opened(monday("10:00"), AGENT, NEW, Priority.NORMAL)
                        .due(ladder))
                .contains(monday("14:00"));
    }

    @Test
    void repliesDoNotTouchIt() {
        assertThat(opened.replied(monday("10:10")).due(ladder)).contains(monday("14:00"));
    }

    @Test
    void resolvingStopsItAndSoDoesClosing() {
        assertThat(opened.entered(RESOLVED, monday("11:00")).due(ladder)).isEmpty();
        assertThat(opened.entered(CLOSED, monday("11:00")).due(ladder)).isEmpty();
    }

    @Test
    void aPausedClockHasNoDueInstant() {
        assertThat(opened.entered(WAITING_ON_CUSTOMER, monday("11:00")).due(ladder))
                .isEmpty();
    }

    @Test
    void itGoesOnAfterAPauseWhereItStopped() {
        TicketLife resumed =
                opened.entered(WAITING_ON_CUSTOMER, monday("11:00")).entered(OPEN, on(TUESDAY, "09:30"));
        assertThat(resumed.due(ladder)).contains(on(TUESDAY, "12:30"));
    }

    @Test
    void itWaitsForTheCustomerOnlyByDefault() {
        assertThat(opened.entered(ON_HOLD, monday("11:00")).due(ladder)).contains(monday("14:00"));
    }

    @Test
    void anotherPauseTakesThePlaceOfTheDefault() {
        Ladder held = ladder.pausedWhile(ON_HOLD);
        assertThat(opened.entered(ON_HOLD, monday("11:00")).due(held)).isEmpty();
        assertThat(opened.entered(WAITING_ON_CUSTOMER, monday("11:00")).due(held))
                .contains(monday("14:00"));
    }

    @Test
    void neverPausedRunsOnWhileWaiting() {
        assertThat(opened.entered(WAITING_ON_CUSTOMER, monday("11:00")).due(ladder.neverPaused()))
                .contains(monday("14:00"));
    }

    @Test
    void createdPausedItStartsWhenItIsResumed() {
        TicketLife created = TicketLife.opened(monday("10:00"), CUSTOMER, WAITING_ON_CUSTOMER, Priority.NORMAL);
        assertThat(created.due(ladder)).isEmpty();
        assertThat(created.entered(OPEN, monday("12:00")).due(ladder)).contains(monday("16:00"));
    }

    @Test
    void stillPausedItIsNeverDueHoweverLateSomebodyLooks() {
        TicketLife waiting = opened.entered(WAITING_ON_CUSTOMER, monday("13:59"));
        assertThat(waiting.steps(ladder, on(WEDNESDAY, "17:00"))).isEmpty();
    }

    @Test
    void fromOnePauseIntoAnotherItStaysPaused() {
        Ladder both = ladder.pausedWhile(WAITING_ON_CUSTOMER, ON_HOLD);
        TicketLife held = opened.entered(WAITING_ON_CUSTOMER, monday("11:00")).entered(ON_HOLD, monday("12:00"));
        assertThat(held.due(both)).isEmpty();
        assertThat(held.entered(OPEN, monday("13:00")).due(both)).contains(monday("16:00"));
    }

    @Test
    void pausedThenClosedItSpentOnlyWhatCameBefore() {
        TicketLife closed = opened.entered(WAITING_ON_CUSTOMER, monday("11:00")).entered(CLOSED, monday("16:00"));
        assertThat(closed.due(ladder)).isEmpty();
        assertThat(closed.verdicts(ladder)).singleElement().satisfies(verdict -> {
            assertThat(verdict.spent()).isEqualTo(Duration.ofHours(1));
            assertThat(verdict.met()).isTrue();
        });
    }

    @Test
    void closedThenReopenedItGoesOnWhereItStopped() {
        TicketLife reopened = opened.entered(RESOLVED, monday("11:00"))
                .entered(CLOSED, monday("12:00"))
                .entered(OPEN, on(WEDNESDAY, "10:00"));
        assertThat(reopened.due(ladder)).contains(on(WEDNESDAY, "13:00"));
    }

    @Test
    void reopenedLateItIsLateAtTheInstantItWasAndSaysSoOnce() {
        TicketLife reopened = opened.passed(ladder, monday("15:00"))
                .entered(RESOLVED, monday("15:00"))
                .entered(OPEN, monday("16:00"));
        assertThat(opened.dues(ladder, monday("15:00"))).containsExactly(monday("14:00"));
        assertThat(reopened.due(ladder)).isEmpty();
    }

    @Test
    void pausedAgainAfterABreachDoesNotUndoTheBreach() {
        TicketLife paused = opened.entered(WAITING_ON_CUSTOMER, monday("14:30"));
        assertThat(paused.due(ladder)).contains(monday("14:00"));
        assertThat(paused.passed(ladder, monday("14:30")).due(ladder)).isEmpty();
    }

    @Test
    void pausedAtExactlyTheDueInstantItIsLate() {
        assertThat(opened.entered(WAITING_ON_CUSTOMER, monday("14:00")).due(ladder))
                .contains(monday("14:00"));
        assertThat(opened.entered(WAITING_ON_CUSTOMER, monday("13:59")).due(ladder))
                .isEmpty();
    }

    @Test
    void aPolicyThatChangesDuringAPauseKeepsTheTimeSpent() {
        Ladder longer = Ladder.counting(OFFICE)
                .resolution()
                .within(Duration.ofHours(6))
                .whenLate()
                .tell(OWNER);
        TicketLife paused = opened.entered(WAITING_ON_CUSTOMER, monday("11:00"));
        assertThat(paused.due(longer)).isEmpty();
        assertThat(paused.entered(OPEN, monday("12:00")).due(ladder)).contains(monday("15:00"));
        assertThat(paused.entered(OPEN, monday("12:00")).due(longer)).contains(monday("17:00"));
    }

    @Test
    void aPauseInClosedTimeCostsNothing() {
        TicketLife resumed =
                opened.entered(WAITING_ON_CUSTOMER, monday("18:00")).entered(OPEN, on(TUESDAY, "08:00"));
        Ladder twoDays = Ladder.counting(OFFICE)
                .resolution()
                .within(Duration.ofHours(8))
                .whenLate()
                .tell(OWNER);
        assertThat(resumed.due(twoDays)).contains(on(TUESDAY, "10:00"));
    }
}
