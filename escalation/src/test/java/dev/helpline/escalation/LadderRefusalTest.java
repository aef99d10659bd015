package dev.helpline.escalation;

import static dev.helpline.spi.Audience.OWNER;
import static java.time.Duration.ZERO;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.helpline.ticket.Category;
import dev.helpline.ticket.Priority;
import dev.helpline.time.BusinessHours;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a ladder does not take, and the sentence it says then. */
class LadderRefusalTest {

    private final Ladder ladder =
            Ladder.counting(BusinessHours.always()).firstReply().within(ofMinutes(30));

    @Test
    void aTargetIsMoreThanZero() {
        refused(
                () -> ladder.resolution().within(ZERO),
                "resolution within PT0S cannot be met; allowed: more than zero");
        refused(() -> ladder.resolution().within(ofHours(-1)), "resolution within PT-1H cannot be met");
        refused(() -> ladder.resolution().within(Priority.LOW, ZERO), "resolution within PT0S cannot be met");
        refused(() -> ladder.within(Priority.LOW, ZERO), "first reply within PT0S cannot be met");
    }

    @Test
    void aStepBeforeIsLessThanTheTarget() {
        refused(
                () -> ladder.before(ofMinutes(30)),
                "a step 30 min before first reply cannot be; allowed: more than nothing, less than 30 min");
        refused(() -> ladder.before(ofMinutes(31)), "a step 31 min before first reply cannot be");
        refused(() -> ladder.before(ZERO), "a step PT0S before first reply cannot be");
        refused(() -> ladder.before(ofMinutes(-1)), "a step -1 min before first reply cannot be");
    }

    @Test
    void aStepBeforeIsLessThanTheShortestTargetOfAnyPriority() {
        Ladder critical = ladder.within(Priority.CRITICAL, ofMinutes(10));
        refused(() -> critical.before(ofMinutes(10)), "less than 10 min");
    }

    @Test
    void aTargetIsLongerThanEveryStepBeforeIt() {
        Ladder warned = ladder.before(ofMinutes(10)).tell(OWNER);
        refused(
                () -> warned.within(Priority.CRITICAL, ofMinutes(10)),
                "first reply within PT10M for priority critical leaves no room for the step when it is due in 10 min;"
                        + " allowed: a longer target");
    }

    @Test
    void aPartOfTheTargetIsBetweenOneAndNinetyNinePerCent() {
        String sentence = "% of first reply cannot be; allowed: 1 to 99, or whenLate()";
        refused(() -> ladder.at(0), "a step at 0 " + sentence);
        refused(() -> ladder.at(100), "a step at 100 " + sentence);
        refused(() -> ladder.at(-5), "a step at -5 " + sentence);
    }

    @Test
    void aStepAfterIsMoreThanZeroAfter() {
        String sentence =
                " after first reply is late cannot be; allowed: more than zero, at most 87600 h, or whenLate()";
        refused(() -> ladder.late(ZERO), "a step PT0S" + sentence);
        refused(() -> ladder.late(ofMinutes(-1)), "a step PT-1M" + sentence);
    }

    @Test
    void aRepeatHasAnInterval() {
        refused(() -> ladder.late(ofHours(1)).every(ZERO), "a step every PT0S cannot be; allowed: more than zero");
        refused(() -> ladder.late(ofHours(1)).every(ofHours(-1)), "a step every PT-1H cannot be");
    }

    @Test
    void aRepeatHasALimit() {
        Repeating hourly = ladder.late(ofHours(1)).every(ofHours(1));
        refused(() -> hourly.atMost(0), "a step at most 0 times cannot be; allowed: 1 to 100");
        refused(() -> hourly.atMost(101), "a step at most 101 times cannot be; allowed: 1 to 100");
    }

    @Test
    void aClockHasOneGoal() {
        refused(
                ladder::firstReply,
                "Ladder.counting(BusinessHours.always()).firstReply().within(PT30M) measures first reply already;"
                        + " a second goal on it needs a ladder of its own, joined by or()");
        refused(() -> ladder.resolution().within(ofHours(1)).firstReply(), "measures first reply already");
        refused(() -> ladder.resolution().within(ofHours(1)).resolution(), "measures resolution already");
    }

    @Test
    void aPriorityHasOneTarget() {
        Ladder high = ladder.within(Priority.HIGH, ofMinutes(20));
        refused(
                () -> high.within(Priority.HIGH, ofMinutes(10)),
                "first reply has a target for priority high already; one each is allowed");
    }

    @Test
    void aMoveNamesATeam() {
        refused(() -> ladder.whenLate().moveTo(" "), "a move to a team without a name cannot be; allowed: the name");
    }

    @Test
    void aPauseNamesACategory() {
        refused(
                ladder::pausedWhile,
                "first reply paused while nothing cannot be; allowed: at least one category, or neverPaused()");
    }

    @Test
    void anAmountOfTimeHasABound() {
        Duration endless = Duration.ofSeconds(Long.MAX_VALUE);
        refused(() -> ladder.resolution().within(endless), "allowed: more than zero, at most 87600 h");
        refused(() -> ladder.late(endless), "allowed: more than zero, at most 87600 h");
        refused(() -> ladder.late(ofHours(1)).every(endless), "allowed: more than zero, at most 87600 h");
    }

    @Test
    void aRepeatEndsWithinTheLongestTimeThatCanBeTold() {
        Repeating yearly = ladder.late(ofHours(1)).every(Duration.ofDays(365));
        refused(
                () -> yearly.atMost(11),
                "11 times, ends 87601 h after the goal is late; allowed: more than zero, at most");
    }

    @Test
    void movesComeToAnEnd() {
        Ladder there = Ladder.counting(BusinessHours.always())
                .atTeam("front")
                .within(ofHours(1))
                .whenLate()
                .moveTo("database")
                .atTeam("database")
                .within(ofHours(1));
        refused(
                () -> there.whenLate().moveTo("front"),
                "moves a ticket round and round, front to database to front; allowed: moves that come to an end");
        assertThat(there.whenLate().moveTo("network")).isNotNull();
    }

    @Test
    void aTicketThatIsMovedFromAnywhereIsMovedToOneTeam() {
        Ladder anywhere = Ladder.counting(BusinessHours.always())
                .unassigned()
                .within(ofHours(1))
                .whenLate()
                .moveTo("database");
        refused(() -> anywhere.late(ofHours(1)).moveTo("network"), "moves a ticket round and round");
    }

    @Test
    void aFixedInstantHasNoTargetNoPauseAndNoParts() {
        Ladder promise = Ladder.counting(BusinessHours.always()).promise();
        String sentence = "cannot be: it runs up to a fixed instant; allowed: before(), whenLate(), late()";
        refused(() -> promise.at(50), "promise at 50 % " + sentence);
        refused(() -> promise.within(Priority.HIGH, ofHours(1)), "promise within PT1H " + sentence);
        refused(() -> promise.pausedWhile(Category.ON_HOLD), "promise paused " + sentence);
    }

    @Test
    void aClockRunsInSomeCategory() {
        Ladder hold = Ladder.counting(BusinessHours.always()).hold().within(ofHours(1));
        refused(
                () -> hold.pausedWhile(Category.ON_HOLD),
                "hold paused while ON_HOLD would never run; allowed: fewer categories, or neverPaused()");
    }

    @Test
    void theNameOfARuleHasABound() {
        Beginning named = Ladder.counting(BusinessHours.always()).named("n".repeat(100));
        refused(
                () -> named.atTeam("t".repeat(90)).within(ofHours(1)).whenLate().tell(OWNER),
                "a rule's name has 219 characters; at most 200 are allowed");
    }

    @Test
    void aPlaceHasANameOrANumber() {
        Beginning beginning = Ladder.counting(BusinessHours.always());
        refused(() -> beginning.atTeam(" "), "a stay at a team without a name cannot be measured; allowed: the name");
        refused(() -> beginning.atTier(0), "a stay on tier 0 cannot be measured; tiers start at 1");
        refused(() -> ladder.whenLate().moveToTier(0), "a move to tier 0 cannot be; tiers start at 1");
        refused(() -> ladder.whenLate().run(" "), "an action of the host's own without a name cannot be");
    }

    private static void refused(ThrowingCallable attempt, String sentence) {
        assertThatThrownBy(attempt).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(sentence);
    }
}
