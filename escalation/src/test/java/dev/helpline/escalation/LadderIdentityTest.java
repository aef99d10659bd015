package dev.helpline.escalation;

import static dev.helpline.spi.Audience.LEAD;
import static dev.helpline.spi.Audience.OWNER;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.helpline.Course;
import dev.helpline.spi.Policy;
import dev.helpline.spi.Step;
import dev.helpline.ticket.Ticket;
import dev.helpline.time.BusinessHours;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What makes a step the same step when a policy is edited, or joined with another. */
class LadderIdentityTest {

    private final TicketLife opened = TicketLife.opened(TicketLife.monday("09:00"));
    private final Instant later = opened.ticket().openedAt().plus(ofHours(24));

    @Test
    void aStepPutBetweenTwoOthersLeavesThemWhatTheyWere() {
        Ladder before = Ladder.counting(BusinessHours.always())
                .firstReply()
                .within(ofHours(2))
                .whenLate()
                .tell(OWNER);
        Ladder after = Ladder.counting(BusinessHours.always())
                .firstReply()
                .within(ofHours(2))
                .before(ofMinutes(10))
                .tell(OWNER)
                .whenLate()
                .tell(OWNER);
        Ticket ticket = Course.watching(before).until(opened.ticket(), later).after();
        assertThat(after.next(ticket)).map(Step::why).contains("first reply within 2 h is due in 10 min");
        Ticket told = Course.watching(after).until(ticket, later).after();
        assertThat(told.stepsTaken()).hasSize(2);
    }

    @Test
    void twoStepsAtOneMomentAreTwoSteps() {
        Ladder ladder = Ladder.counting(BusinessHours.always())
                .firstReply()
                .within(ofHours(2))
                .whenLate()
                .tell(OWNER)
                .whenLate()
                .tell(LEAD);
        assertThat(Course.watching(ladder).until(opened.ticket(), later).taken())
                .hasSize(2);
    }

    @Test
    void namedLaddersOnOneClockTakeStepsOfTheirOwn() {
        Policy both = Ladder.counting(BusinessHours.always())
                .named("customer promise")
                .firstReply()
                .within(ofHours(2))
                .whenLate()
                .tell(OWNER)
                .or(Ladder.counting(BusinessHours.always())
                        .named("team agreement")
                        .firstReply()
                        .within(ofHours(2))
                        .whenLate()
                        .tell(LEAD));
        assertThat(Course.watching(both).until(opened.ticket(), later).taken())
                .extracting(taken -> taken.step().why())
                .containsExactly(
                        "customer promise: first reply within 2 h is late",
                        "team agreement: first reply within 2 h is late");
    }

    @Test
    void aLadderHasAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ladder.counting(BusinessHours.always()).named(" "))
                .withMessage("a ladder cannot be named ' '; allowed: 1 to 100 characters");
    }
}
