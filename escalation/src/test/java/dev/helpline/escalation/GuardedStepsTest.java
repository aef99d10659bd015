package dev.helpline.escalation;

import static dev.helpline.escalation.TicketLife.ADA;
import static dev.helpline.escalation.TicketLife.monday;
import static dev.helpline.spi.Audience.LEAD;
import static dev.helpline.spi.Audience.OWNER;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.helpline.Course;
import dev.helpline.spi.CatchUp;
import dev.helpline.spi.Policy;
import dev.helpline.ticket.Guard;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.StepTaken;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Teams;
import dev.helpline.time.BusinessHours;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Guards are asked when a step is due; what is noticed late is caught up with as its rule says. */
class GuardedStepsTest {

    private static final Guard UNOWNED =
            Guard.that("nobody owns it", ticket -> ticket.owner().isEmpty());
    private static final Teams TEAMS = Teams.of(Team.of("front line", 1), Team.of("database", 2));

    private final TicketLife opened = TicketLife.opened(monday("10:00"));

    private static Ladder resolution() {
        return Ladder.counting(BusinessHours.always()).resolution().within(ofHours(1));
    }

    private List<Optional<String>> passedOver(Policy policy, Instant now) {
        return Course.following(policy, TEAMS).until(opened.ticket(), now).taken().stream()
                .map(taken -> taken.passedOver().map(Course.PassedOver::reason))
                .toList();
    }

    @Test
    void aStepWhoseGuardSaysNoIsPutOnRecordAsPassedOverWithTheReason() {
        Ladder ladder = resolution().whenLate().onlyIf(UNOWNED).tell(LEAD);
        TicketLife owned = opened.ownedBy(ADA, monday("10:30"));
        var events =
                Course.watching(ladder).until(owned.ticket(), monday("12:00")).events();
        assertThat(events)
                .singleElement()
                .isInstanceOfSatisfying(
                        StepTaken.class,
                        taken -> assertThat(taken.passedOver()).contains("nobody owns it: this must hold first"));
        assertThat(owned.ticket().after(events))
                .satisfies(ticket -> assertThat(ladder.next(ticket)).isEmpty());
    }

    @Test
    void aGuardIsAskedWhenTheStepIsDueAndNotBefore() {
        Ladder ladder = resolution().whenLate().onlyIf(UNOWNED).tell(LEAD);
        assertThat(opened.ownedBy(ADA, monday("10:30")).due(ladder)).contains(monday("11:00"));
        assertThat(opened.passed(ladder, monday("12:00"))
                        .ownedBy(ADA, monday("12:30"))
                        .ticket()
                        .stepsTaken())
                .hasSize(1);
        assertThat(passedOver(ladder, monday("12:00"))).containsExactly(Optional.empty());
    }

    /** A level that asks for the priority that the level before it has set: both are taken, each as of its own instant. */
    @Test
    void aGuardSeesWhatEarlierStepsHaveDone() {
        Guard normal = Guard.that("it is normal", ticket -> ticket.priority().equals(Priority.NORMAL));
        Guard high = Guard.that("it is high", ticket -> ticket.priority().equals(Priority.HIGH));
        Ladder ladder = Ladder.counting(BusinessHours.always())
                .unowned()
                .within(ofHours(2))
                .before(ofHours(1))
                .onlyIf(normal)
                .raiseTo(Priority.HIGH)
                .before(ofMinutes(30))
                .onlyIf(high)
                .raiseTo(Priority.CRITICAL);
        Course.Passage passage = Course.following(ladder, TEAMS).until(opened.ticket(), monday("12:00"));
        assertThat(passage.after().priority()).isEqualTo(Priority.CRITICAL);
        assertThat(passage.taken()).allMatch(taken -> taken.passedOver().isEmpty());
    }

    @Test
    void aStepHasOneGuard() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> resolution().whenLate().onlyIf(UNOWNED).onlyIf(UNOWNED))
                .withMessage("a step only if nobody owns it cannot ask 'nobody owns it', too;"
                        + " allowed: one guard that asks both");
    }

    @Test
    void stepsThatActAllFireInDueOrderHoweverLateTheyAreNoticed() {
        Ladder ladder =
                resolution().late(ofHours(1)).every(ofHours(1)).atMost(3).raiseTo(Priority.HIGH);
        assertThat(passedOver(ladder, monday("20:00")))
                .containsExactly(Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void ofStepsThatDoOneThingOnlyTheNewestActsWhereTheRuleSaysSo() {
        Ladder ladder = resolution()
                .late(ofHours(1))
                .every(ofHours(1))
                .atMost(3)
                .catchingUp(CatchUp.LATEST)
                .run("page the vendor");
        Course course = Course.following(ladder, TEAMS).doing(Set.of("page the vendor"));
        List<Optional<String>> late = course.until(opened.ticket(), monday("20:00")).taken().stream()
                .map(taken -> taken.passedOver().map(Course.PassedOver::reason))
                .toList();
        assertThat(late)
                .containsExactly(
                        Optional.of("the newest only: resolution within 1 h is late by 2 h has come due since"),
                        Optional.of("the newest only: resolution within 1 h is late by 3 h has come due since"),
                        Optional.empty());
    }

    @Test
    void aStepThatIsNoticedLaterThanItsRuleAllowsIsPassedOverAndPutOnRecord() {
        Ladder ladder = resolution()
                .whenLate()
                .catchingUp(CatchUp.within(ofMinutes(30)))
                .tell(OWNER);
        assertThat(passedOver(ladder, monday("11:30"))).containsExactly(Optional.empty());
        assertThat(passedOver(ladder, monday("11:31")))
                .containsExactly(Optional.of("noticed PT31M late; it is caught up with within PT30M"));
    }
}
