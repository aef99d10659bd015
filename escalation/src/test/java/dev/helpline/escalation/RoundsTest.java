package dev.helpline.escalation;

import static dev.helpline.spi.Audience.OWNER;
import static dev.helpline.ticket.Priority.CRITICAL;
import static dev.helpline.ticket.Priority.HIGH;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.spi.Policy;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Guard;
import dev.helpline.ticket.Mood;
import dev.helpline.time.BusinessHours;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Policies that send a ticket to and fro are found, and those that only might are left alone. */
class RoundsTest {

    private static final Policy THERE = leaving("a", "b");
    private static final Policy BACK = leaving("b", "a");

    static Ladder leaving(String from, String to) {
        return Ladder.counting(BusinessHours.always())
                .named("leave " + from)
                .atTeam(from)
                .within(ofHours(8))
                .whenLate()
                .moveTo(to);
    }

    private static Ladder unassigned(String to) {
        return Ladder.counting(BusinessHours.always())
                .unassigned()
                .within(ofHours(1))
                .whenLate()
                .moveTo(to);
    }

    @Test
    void twoLaddersThatSendATicketToAndFro() {
        goesRound(THERE.or(BACK), "a to b to a");
        goesRound(BACK.or(THERE), "b to a to b");
        goesRound(THERE.or(leaving("b", "c")).or(leaving("c", "a")), "a to b to c to a");
        ends(THERE.or(leaving("b", "c")).or(leaving("a", "c")));
    }

    @Test
    void aMoveFromAnywhereLeadsBack() {
        goesRound(THERE.or(unassigned("a")), "a to b to a");
        ends(THERE.or(unassigned("b")));
    }

    @Test
    void whatHoldsForOtherTicketsEach() {
        ends(Condition.priority(HIGH)
                .limiting(THERE)
                .or(Condition.priority(CRITICAL).limiting(BACK)));
        ends(Condition.priority(HIGH)
                .limiting(THERE)
                .or(Condition.priority(HIGH).negate().limiting(BACK)));
        ends(THERE.butFor(HIGH, BACK));
        goesRound(Condition.priority(HIGH).limiting(THERE).or(BACK), "a to b to a");
        goesRound(
                Condition.priority(HIGH)
                        .negate()
                        .limiting(THERE)
                        .or(Condition.priority(CRITICAL).limiting(BACK)),
                "a to b to a");
        goesRound(THERE.butFor(HIGH, Policy.none()).or(BACK), "a to b to a");
        goesRound(Policy.none().butFor(HIGH, THERE.or(BACK)), "a to b to a");
    }

    @Test
    void targetsOfSomePrioritiesOnly() {
        Ladder high = Ladder.counting(BusinessHours.always())
                .atTeam("b")
                .within(HIGH, ofHours(1))
                .whenLate()
                .moveTo("a");
        goesRound(THERE.or(high), "a to b to a");
        ends(Condition.priority(CRITICAL).limiting(THERE).or(high));
        ends(Ladder.counting(BusinessHours.always())
                .atTeam("a")
                .within(CRITICAL, ofHours(1))
                .whenLate()
                .moveTo("b")
                .or(high));
    }

    @Test
    void placesAreTakenIntoAccount() {
        ends(THERE.or(Condition.team("c").limiting(unassigned("a"))));
        goesRound(THERE.or(Condition.team("b", "c").limiting(unassigned("a"))), "a to b to a");
        ends(THERE.or(Condition.team("b").negate().limiting(unassigned("a"))));
        goesRound(
                THERE.or(Condition.team("b")
                        .and(Condition.priority(HIGH))
                        .negate()
                        .limiting(unassigned("a"))),
                "a to b to a");
    }

    @Test
    void whatMayBeOtherwiseTheNextTime() {
        ends(THERE.or(Condition.mood(Mood.UPSET).limiting(BACK)));
        ends(THERE.or(Condition.theme("login").negate().limiting(BACK)));
        ends(THERE.or(Condition.category(Category.NEW).limiting(BACK)));
        ends(THERE.or(Condition.tier(2).limiting(BACK)));
        ends(THERE.or(BACK.when("it rains", ticket -> true)));
        ends(THERE.or(BACK.during(LocalDate.EPOCH, LocalDate.EPOCH.plusDays(1), ZoneOffset.UTC)));
        ends(THERE.or(Ladder.counting(BusinessHours.always())
                .atTeam("b")
                .within(ofHours(1))
                .whenLate()
                .onlyIf(Guard.that("it rains", ticket -> true))
                .moveTo("a")));
    }

    @Test
    void whatDoesNotBeginAnewAtEachTeam() {
        ends(THERE.or(Ladder.counting(BusinessHours.always())
                .resolution()
                .within(ofHours(1))
                .whenLate()
                .moveTo("a")));
        ends(THERE.or(leaving("b", "b")));
        ends(THERE.or(Ladder.counting(BusinessHours.always())
                .atTeam("b")
                .within(ofHours(1))
                .whenLate()
                .tell(OWNER)));
    }

    @Test
    void manyWaysThatNeverMeetAgainAreLookedThroughOnce() {
        Policy forward = IntStream.range(0, 24)
                .boxed()
                .flatMap(from -> IntStream.range(from + 1, 24).mapToObj(to -> (Policy) leaving("t" + from, "t" + to)))
                .reduce(Policy::or)
                .orElseThrow();
        ends(forward);
    }

    private static void goesRound(Policy policy, String way) {
        assertThat(Rounds.in(policy)).contains("round and round, " + way + "; allowed: moves that come to an end");
    }

    private static void ends(Policy policy) {
        assertThat(Rounds.in(policy)).isEmpty();
    }
}
