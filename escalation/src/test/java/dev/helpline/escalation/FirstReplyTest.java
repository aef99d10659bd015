package dev.helpline.escalation;

import static dev.helpline.escalation.TicketLife.AGENT;
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
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.ticket.Priority;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FirstReplyTest {

    private final Ladder ladder = Ladder.counting(OFFICE)
            .firstReply()
            .within(Duration.ofMinutes(30))
            .whenLate()
            .tell(OWNER);

    private final TicketLife opened = TicketLife.opened(monday("10:00"));

    @Test
    void itStartsAtTheOpening() {
        assertThat(opened.due(ladder)).contains(monday("10:30"));
    }

    @Test
    void itCountsBusinessTimeOnly() {
        assertThat(TicketLife.opened(monday("16:45")).due(ladder)).contains(on(TUESDAY, "09:15"));
        assertThat(TicketLife.opened(on(FRIDAY, "23:00")).due(ladder))
                .contains(on(MONDAY, "09:30").plus(Duration.ofDays(7)));
    }

    @Test
    void aDueInstantThatLandsAtClosingTimeStaysAtClosingTime() {
        assertThat(TicketLife.opened(monday("16:30")).due(ladder)).contains(monday("17:00"));
    }

    @Test
    void aTicketThatAnAgentOpenedHasNoFirstReplyClock() {
        TicketLife life = TicketLife.opened(monday("10:00"), AGENT, NEW, Priority.NORMAL);
        assertThat(life.due(ladder)).isEmpty();
        assertThat(life.replied(monday("10:10")).verdicts(ladder)).isEmpty();
    }

    @Test
    void aNoteDoesNotStopIt() {
        assertThat(opened.noted(monday("10:05")).due(ladder)).contains(monday("10:30"));
    }

    @Test
    void aPublicReplyStopsIt() {
        assertThat(opened.replied(monday("10:05")).due(ladder)).isEmpty();
    }

    @Test
    void aStatusThatChangesWithoutAReplyDoesNotStopIt() {
        assertThat(opened.entered(OPEN, monday("10:05")).due(ladder)).contains(monday("10:30"));
        assertThat(opened.entered(RESOLVED, monday("10:05")).due(ladder)).contains(monday("10:30"));
    }

    @Test
    void itIsNeverPausedUnlessAsked() {
        TicketLife waiting = opened.entered(WAITING_ON_CUSTOMER, monday("10:05"));
        assertThat(waiting.due(ladder)).contains(monday("10:30"));
        assertThat(waiting.entered(ON_HOLD, monday("10:10")).due(ladder)).contains(monday("10:30"));
    }

    @Test
    void itPausesWhereAsked() {
        Ladder pausing = ladder.pausedWhile(ON_HOLD);
        TicketLife held = opened.entered(ON_HOLD, monday("10:10"));
        assertThat(held.due(pausing)).isEmpty();
        assertThat(held.entered(OPEN, monday("12:00")).due(pausing)).contains(monday("12:20"));
    }

    @Test
    void aTicketThatIsClosedUnansweredWantsNothingUntilItIsReopened() {
        TicketLife closed = opened.entered(CLOSED, monday("10:10"));
        assertThat(closed.due(ladder)).isEmpty();
        assertThat(closed.entered(OPEN, monday("12:00")).due(ladder)).contains(monday("12:20"));
    }
}
