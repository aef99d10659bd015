package dev.helpline.escalation;

import static dev.helpline.escalation.TicketLife.OFFICE;
import static dev.helpline.escalation.TicketLife.monday;
import static dev.helpline.escalation.TicketLife.on;
import static dev.helpline.spi.Audience.OWNER;
import static dev.helpline.ticket.Category.CLOSED;
import static dev.helpline.ticket.Category.OPEN;
import static dev.helpline.ticket.Category.RESOLVED;
import static dev.helpline.ticket.Category.WAITING_ON_CUSTOMER;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.ticket.Priority;
import dev.helpline.ticket.Verdict;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How goals come out when their clocks stop. */
class VerdictsTest {

    private final Ladder ladder = Ladder.counting(OFFICE)
            .firstReply()
            .within(Duration.ofMinutes(30))
            .resolution()
            .within(Duration.ofHours(4));

    private final TicketLife opened = TicketLife.opened(monday("10:00"));

    @Test
    void aRunningClockHasNoVerdict() {
        assertThat(opened.verdicts(ladder)).isEmpty();
        assertThat(opened.entered(WAITING_ON_CUSTOMER, monday("10:10")).verdicts(ladder))
                .isEmpty();
    }

    @Test
    void aClockThatStopsInTimeHasMetItsGoal() {
        Verdict verdict = opened.replied(monday("10:20")).verdicts(ladder).get(0);
        assertThat(verdict)
                .isEqualTo(new Verdict(
                        "first reply",
                        monday("10:00"),
                        Duration.ofMinutes(30),
                        Duration.ofMinutes(20),
                        monday("10:30"),
                        monday("10:20")));
        assertThat(verdict.met()).isTrue();
    }

    @Test
    void itIsLateFromTheDueInstantOn() {
        assertThat(opened.replied(monday("10:30").minusNanos(1)).verdicts(ladder))
                .allMatch(Verdict::met);
        assertThat(opened.replied(monday("10:30")).verdicts(ladder)).noneMatch(Verdict::met);
    }

    @Test
    void aBreachHappenedAtItsDueInstantWhetherOrNotAnythingTicked() {
        Verdict verdict = opened.replied(on(TUESDAY, "09:00")).verdicts(ladder).get(0);
        assertThat(verdict.due()).isEqualTo(monday("10:30"));
        assertThat(verdict.spent()).isEqualTo(Duration.ofHours(7));
        assertThat(verdict.met()).isFalse();
    }

    @Test
    void aBreachBeforeAPauseIsStillABreach() {
        TicketLife resolved = opened.replied(monday("10:10"))
                .judged(ladder, monday("10:10"))
                .entered(WAITING_ON_CUSTOMER, monday("15:00"))
                .entered(RESOLVED, on(TUESDAY, "16:00"));
        assertThat(resolved.verdicts(ladder)).singleElement().satisfies(verdict -> {
            assertThat(verdict.spent()).isEqualTo(Duration.ofHours(5));
            assertThat(verdict.due()).isEqualTo(monday("14:00"));
            assertThat(verdict.met()).isFalse();
        });
    }

    @Test
    void aGoalThatWasMetSaysWhenItWouldHaveBeenDue() {
        TicketLife resolved =
                opened.entered(WAITING_ON_CUSTOMER, monday("11:00")).entered(RESOLVED, monday("15:00"));
        assertThat(resolved.verdicts(ladder))
                .singleElement()
                .satisfies(verdict -> assertThat(verdict.due()).isEqualTo(on(TUESDAY, "10:00")));
    }

    @Test
    void aVerdictIsRecordedOncePerStop() {
        TicketLife resolved = opened.replied(monday("11:00"))
                .judged(ladder, monday("11:00"))
                .entered(RESOLVED, monday("11:00"))
                .judged(ladder, monday("11:00"));
        assertThat(resolved.ticket().verdicts()).extracting(Verdict::goal).containsExactly("first reply", "resolution");
        assertThat(resolved.verdicts(ladder)).isEmpty();
        assertThat(resolved.entered(CLOSED, monday("12:00")).verdicts(ladder)).isEmpty();
    }

    @Test
    void aTicketThatIsReopenedAndResolvedAgainHasASecondVerdict() {
        TicketLife again = opened.entered(RESOLVED, monday("11:00"))
                .judged(ladder, monday("11:00"))
                .entered(OPEN, monday("12:00"))
                .entered(RESOLVED, monday("16:00"));
        assertThat(again.verdicts(ladder)).singleElement().satisfies(verdict -> {
            assertThat(verdict.spent()).isEqualTo(Duration.ofHours(5));
            assertThat(verdict.stoppedAt()).isEqualTo(monday("16:00"));
            assertThat(verdict.met()).isFalse();
        });
        assertThat(again.ticket().verdicts()).singleElement().matches(Verdict::met);
    }

    @Test
    void aLaterPolicyDoesNotRewriteAVerdict() {
        Ladder stricter = Ladder.counting(OFFICE)
                .firstReply()
                .within(Duration.ofMinutes(1))
                .whenLate()
                .tell(OWNER);
        TicketLife judged = opened.replied(monday("10:20")).judged(ladder, monday("10:20"));
        assertThat(judged.verdicts(stricter)).isEmpty();
        assertThat(judged.judged(stricter, monday("11:00")).ticket().verdicts())
                .singleElement()
                .matches(Verdict::met);
    }

    @Test
    void aLaterPriorityDoesNotRewriteAVerdict() {
        Ladder byPriority = ladder.within(Priority.CRITICAL, Duration.ofMinutes(10));
        TicketLife judged = opened.entered(RESOLVED, monday("11:00"))
                .judged(byPriority, monday("11:00"))
                .prioritized(Priority.CRITICAL, monday("11:30"));
        assertThat(judged.verdicts(byPriority)).isEmpty();
    }

    @Test
    void aPriorityThatComesBackDoesNotHaveItsGoalJudgedAgain() {
        Ladder normalOnly = Ladder.counting(OFFICE).resolution().within(Priority.NORMAL, Duration.ofHours(4));
        TicketLife judged = opened.entered(RESOLVED, monday("11:00"))
                .judged(normalOnly, monday("11:00"))
                .prioritized(Priority.CRITICAL, monday("11:30"))
                .judged(normalOnly, monday("11:30"))
                .prioritized(Priority.NORMAL, monday("12:00"))
                .judged(normalOnly, monday("12:00"));
        assertThat(judged.ticket().verdicts()).hasSize(1);
    }

    @Test
    void aTicketThatIsClosedAndAnsweredAtOneInstantHasOneVerdict() {
        TicketLife judged = opened.entered(CLOSED, monday("11:00"))
                .judged(ladder, monday("11:00"))
                .replied(monday("11:00"))
                .judged(ladder, monday("11:00"));
        assertThat(judged.ticket().verdicts()).extracting(Verdict::goal).containsExactly("first reply", "resolution");
    }
}
