package dev.helpline.escalation;

import static dev.helpline.escalation.TicketLife.ADA;
import static dev.helpline.escalation.TicketLife.AGENT;
import static dev.helpline.escalation.TicketLife.OFFICE;
import static dev.helpline.escalation.TicketLife.monday;
import static dev.helpline.escalation.TicketLife.on;
import static dev.helpline.spi.Audience.OWNER;
import static dev.helpline.ticket.Category.CLOSED;
import static dev.helpline.ticket.Category.ON_HOLD;
import static dev.helpline.ticket.Category.OPEN;
import static dev.helpline.ticket.Category.RESOLVED;
import static dev.helpline.ticket.Category.WAITING_ON_CUSTOMER;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Cover;
import dev.helpline.ticket.CoverArranged;
import dev.helpline.ticket.Handoff;
import dev.helpline.ticket.HandoffAnswered;
import dev.helpline.ticket.HandoffOffered;
import dev.helpline.ticket.Promise;
import dev.helpline.ticket.PromiseBroken;
import dev.helpline.ticket.PromiseKept;
import dev.helpline.ticket.PromiseMade;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When each clock starts, stops and stands still; first reply and resolution have tests of their own. */
class ClocksTest {

    private static final Team FRONT = Team.of("front line", 1);
    private static final Team SECOND_FRONT = Team.of("front line two", 1);
    private static final Team DATABASE = Team.of("database", 2);
    private static final Agent BOB = new Agent("bob", "Bob", "bob@example.org");

    private final Beginning counting = Ladder.counting(OFFICE);
    private final TicketLife opened = TicketLife.opened(monday("10:00"));

    private static Ladder late(Unmeasured clock, Duration within) {
        return clock.within(within).whenLate().tell(OWNER);
    }

    @Test
    void nextReplyStartsAtTheOldestUnansweredMessageAndLaterOnesDoNotMoveIt() {
        Ladder ladder = late(counting.nextReply(), ofHours(1));
        assertThat(opened.due(ladder)).contains(monday("11:00"));
        TicketLife answered = opened.replied(monday("10:30"));
        assertThat(answered.due(ladder)).isEmpty();
        assertThat(answered.asked(monday("13:00")).due(ladder)).contains(monday("14:00"));
        assertThat(answered.asked(monday("13:00")).asked(monday("13:30")).due(ladder))
                .contains(monday("14:00"));
    }

    @Test
    void nextReplyIsNeverPausedUnlessAsked() {
        Ladder ladder = late(counting.nextReply(), ofHours(1));
        TicketLife waiting = opened.entered(WAITING_ON_CUSTOMER, monday("10:10"));
        assertThat(waiting.due(ladder)).contains(monday("11:00"));
        assertThat(waiting.due(late(counting.nextReply(), ofHours(1)).pausedWhile(WAITING_ON_CUSTOMER)))
                .isEmpty();
    }

    @Test
    void everyExchangeHasAVerdictOfItsOwn() {
        Ladder ladder = late(counting.nextReply(), ofHours(1));
        TicketLife first = opened.replied(monday("10:30"));
        TicketLife second = first.asked(monday("13:00")).replied(monday("15:00"));
        assertThat(first.verdicts(ladder)).singleElement().matches(Verdict::met);
        assertThat(second.verdicts(ladder)).singleElement().satisfies(verdict -> {
            assertThat(verdict.armedAt()).isEqualTo(monday("13:00"));
            assertThat(verdict.spent()).isEqualTo(ofHours(2));
            assertThat(verdict.due()).isEqualTo(monday("14:00"));
            assertThat(verdict.met()).isFalse();
        });
    }

    @Test
    void updateStartsAtEachPublicReplyAndStandsStillWhileWaitingOnTheCustomer() {
        Ladder ladder = late(counting.update(), ofHours(4));
        assertThat(opened.due(ladder)).isEmpty();
        TicketLife told = opened.replied(monday("10:30"));
        assertThat(told.due(ladder)).contains(monday("14:30"));
        assertThat(told.replied(monday("11:00")).due(ladder)).contains(monday("15:00"));
        TicketLife waiting = told.entered(WAITING_ON_CUSTOMER, monday("11:30"));
        assertThat(waiting.due(ladder)).isEmpty();
        assertThat(waiting.entered(OPEN, monday("15:00")).due(ladder)).contains(on(TUESDAY, "10:00"));
    }

    @Test
    void updateIsOverOnceTheTicketIsResolved() {
        Ladder ladder = late(counting.update(), ofHours(4));
        TicketLife resolved = opened.replied(monday("10:30")).entered(RESOLVED, monday("11:00"));
        assertThat(resolved.due(ladder)).isEmpty();
        assertThat(resolved.verdicts(ladder)).isEmpty();
    }

    @Test
    void atTeamStartsAnewAtEachTeam() {
        Ladder ladder = late(counting.atTeam(), ofHours(2));
        assertThat(opened.due(ladder)).isEmpty();
        TicketLife front = opened.movedTo(FRONT, monday("10:00"));
        assertThat(front.due(ladder)).contains(monday("12:00"));
        TicketLife moved = front.movedTo(DATABASE, monday("11:00"));
        assertThat(moved.due(ladder)).contains(monday("13:00"));
        assertThat(moved.verdicts(ladder)).singleElement().satisfies(verdict -> {
            assertThat(verdict.spent()).isEqualTo(ofHours(1));
            assertThat(verdict.stoppedAt()).isEqualTo(monday("11:00"));
        });
    }

    @Test
    void atATeamByNameIsMeasuredThereAlone() {
        Ladder ladder = late(counting.atTeam("database"), ofHours(2));
        TicketLife front = opened.movedTo(FRONT, monday("10:00"));
        assertThat(front.due(ladder)).isEmpty();
        assertThat(front.movedTo(DATABASE, monday("11:00")).due(ladder)).contains(monday("13:00"));
        assertThat(front.movedTo(DATABASE, monday("11:00")).steps(ladder, monday("13:00")))
                .singleElement()
                .satisfies(step -> assertThat(step.why()).isEqualTo("stay at database within 2 h is late"));
    }

    @Test
    void atTierGoesOnThroughSidewaysMoves() {
        Ladder ladder = late(counting.atTier(), ofHours(2));
        TicketLife sideways = opened.movedTo(FRONT, monday("10:00")).movedTo(SECOND_FRONT, monday("11:00"));
        assertThat(sideways.due(ladder)).contains(monday("12:00"));
        assertThat(sideways.movedTo(DATABASE, monday("11:30")).due(ladder)).contains(monday("13:30"));
    }

    @Test
    void atATierByNumberIsMeasuredThereAlone() {
        Ladder ladder = late(counting.atTier(2), ofHours(2));
        TicketLife front = opened.movedTo(FRONT, monday("10:00"));
        assertThat(front.due(ladder)).isEmpty();
        assertThat(front.movedTo(DATABASE, monday("11:00")).due(ladder)).contains(monday("13:00"));
    }

    @Test
    void atTeamStopsWhenResolvedAndGoesOnWhenReopened() {
        Ladder ladder = late(counting.atTeam(), ofHours(2));
        TicketLife resolved = opened.movedTo(FRONT, monday("10:00")).entered(RESOLVED, monday("11:00"));
        assertThat(resolved.due(ladder)).isEmpty();
        assertThat(resolved.verdicts(ladder))
                .singleElement()
                .satisfies(verdict -> assertThat(verdict.spent()).isEqualTo(ofHours(1)));
        assertThat(resolved.entered(OPEN, monday("14:00")).due(ladder)).contains(monday("15:00"));
    }

    @Test
    void unownedRunsFromOpeningToTheFirstOwnerAndNeverPauses() {
        Ladder ladder = late(counting.unowned(), ofHours(1));
        assertThat(opened.entered(ON_HOLD, monday("10:10")).due(ladder)).contains(monday("11:00"));
        TicketLife owned = opened.ownedBy(ADA, monday("10:20"));
        assertThat(owned.due(ladder)).isEmpty();
        assertThat(owned.verdicts(ladder))
                .singleElement()
                .satisfies(verdict -> assertThat(verdict.spent()).isEqualTo(ofMinutes(20)));
        assertThat(owned.ownedBy(BOB, monday("12:00")).verdicts(ladder)).isEmpty();
    }

    @Test
    void unassignedStartsAnewWhereverATicketArrives() {
        Ladder ladder = late(counting.unassigned(), ofHours(1));
        assertThat(opened.due(ladder)).contains(monday("11:00"));
        TicketLife assigned = opened.assignedTo(ADA, monday("10:20"));
        assertThat(assigned.due(ladder)).isEmpty();
        assertThat(assigned.verdicts(ladder)).singleElement().matches(Verdict::met);
        assertThat(assigned.movedTo(DATABASE, monday("12:00")).due(ladder)).contains(monday("13:00"));
    }

    @Test
    void aTicketMovedOnUnassignedHasAVerdictOnlyIfThatWasLate() {
        Ladder ladder = late(counting.unassigned(), ofHours(1));
        assertThat(opened.movedTo(DATABASE, monday("10:30")).verdicts(ladder)).isEmpty();
        assertThat(opened.movedTo(DATABASE, monday("11:30")).verdicts(ladder))
                .singleElement()
                .matches(verdict -> !verdict.met());
    }

    @Test
    void handoffRunsFromTheOfferToTheAnswer() {
        Ladder ladder = late(counting.handoff(), ofHours(1));
        Handoff offer = new Handoff(Handoff.Part.OWNER, ADA, BOB, monday("11:00"), "leave");
        TicketLife offered = opened.ownedBy(ADA, monday("10:00")).with(new HandoffOffered(AGENT, offer));
        assertThat(offered.due(ladder)).contains(monday("12:00"));
        TicketLife answered = offered.with(new HandoffAnswered(monday("11:15"), AGENT, false, "no time"));
        assertThat(answered.due(ladder)).isEmpty();
        assertThat(answered.verdicts(ladder))
                .singleElement()
                .satisfies(verdict -> assertThat(verdict.spent()).isEqualTo(ofMinutes(15)));
    }

    @Test
    void aPromiseIsDueAtItsInstantAndNeverPauses() {
        Ladder ladder = counting.promise()
                .before(ofHours(1))
                .tell(OWNER)
                .whenLate()
                .tell(OWNER)
                .late(ofHours(2))
                .tell(OWNER);
        TicketLife waiting = promised("call back", on(TUESDAY, "09:30")).entered(WAITING_ON_CUSTOMER, monday("11:00"));
        assertThat(waiting.dues(ladder, on(TUESDAY, "17:00")))
                .containsExactly(monday("16:30"), on(TUESDAY, "09:30"), on(TUESDAY, "11:30"));
        assertThat(waiting.steps(ladder, monday("16:30")))
                .singleElement()
                .satisfies(step -> assertThat(step.why()).isEqualTo("promise is due in 1 h: call back"));
    }

    @Test
    void aStepBeforeAPromiseIsDueWhenTheDeskOpensAndNotWhenItClosedTheDayBefore() {
        Ladder ladder = counting.promise().before(ofHours(1)).tell(OWNER);
        TicketLife promised = promised("call back", on(TUESDAY, "10:00"));
        assertThat(promised.due(ladder)).contains(on(TUESDAY, "09:00"));
    }

    @Test
    void twoPromisesOfOneInstantAreTwo() {
        Ladder ladder = counting.promise().whenLate().tell(OWNER);
        TicketLife both = promised("call back", monday("12:00")).with(made("send the log", monday("13:00")));
        assertThat(both.dues(ladder, on(TUESDAY, "17:00"))).containsExactly(monday("12:00"), monday("13:00"));
    }

    @Test
    void aPromiseHasAVerdictWhenItIsKeptOrWhenItWasLateAlready() {
        Ladder ladder = counting.promise().whenLate().tell(OWNER);
        TicketLife promised = promised("call back", monday("12:00"));
        assertThat(promised.with(new PromiseKept(monday("11:00"), AGENT, "call back"))
                        .verdicts(ladder))
                .singleElement()
                .matches(Verdict::met);
        assertThat(promised.with(new PromiseBroken(monday("11:00"), AGENT, "call back", "ill"))
                        .verdicts(ladder))
                .isEmpty();
        assertThat(promised.with(new PromiseBroken(monday("12:00"), AGENT, "call back", "ill"))
                        .verdicts(ladder))
                .singleElement()
                .matches(verdict -> !verdict.met());
    }

    @Test
    void aCoverIsOverWhenItsSpanEnds() {
        Ladder ladder =
                counting.cover().before(ofHours(1)).tell(OWNER).whenLate().giveBack();
        Cover cover = new Cover(ADA, BOB, monday("10:30"), on(TUESDAY, "09:30"), "ill");
        TicketLife covered =
                opened.ownedBy(ADA, monday("10:00")).with(new CoverArranged(monday("10:30"), AGENT, cover));
        assertThat(covered.dues(ladder, on(TUESDAY, "17:00"))).containsExactly(monday("16:30"), on(TUESDAY, "09:30"));
    }

    @Test
    void theCustomersAnswerIsWaitedForAnewEachTime() {
        Ladder ladder = late(counting.customerAnswer(), ofHours(1));
        assertThat(opened.due(ladder)).isEmpty();
        TicketLife waiting = opened.entered(WAITING_ON_CUSTOMER, monday("11:00"));
        assertThat(waiting.due(ladder)).contains(monday("12:00"));
        TicketLife again = waiting.entered(OPEN, monday("11:30")).entered(WAITING_ON_CUSTOMER, monday("13:00"));
        assertThat(again.due(ladder)).contains(monday("14:00"));
        assertThat(again.entered(OPEN, monday("13:15")).verdicts(ladder))
                .singleElement()
                .satisfies(verdict -> assertThat(verdict.spent()).isEqualTo(ofMinutes(15)));
    }

    @Test
    void holdAndConfirmationRunInTheirCategoryAlone() {
        Ladder hold = late(counting.hold(), ofHours(1));
        Ladder confirmation = late(counting.confirmation(), ofHours(1));
        TicketLife held = opened.entered(ON_HOLD, monday("11:00"));
        TicketLife resolved = held.entered(RESOLVED, monday("11:30"));
        assertThat(held.due(hold)).contains(monday("12:00"));
        assertThat(held.due(confirmation)).isEmpty();
        assertThat(resolved.due(hold)).isEmpty();
        assertThat(resolved.due(confirmation)).contains(monday("12:30"));
        assertThat(resolved.entered(CLOSED, monday("12:00")).due(confirmation)).isEmpty();
    }

    @Test
    void aTicketClosedUnansweredHasAVerdictOnlyIfTheGoalWasMissedByThen() {
        Ladder ladder = late(counting.firstReply(), ofHours(1));
        assertThat(opened.entered(CLOSED, monday("10:59")).verdicts(ladder)).isEmpty();
        assertThat(opened.entered(CLOSED, monday("11:00")).verdicts(ladder))
                .singleElement()
                .satisfies(verdict -> {
                    assertThat(verdict.due()).isEqualTo(monday("11:00"));
                    assertThat(verdict.stoppedAt()).isEqualTo(monday("11:00"));
                    assertThat(verdict.met()).isFalse();
                });
    }

    @Test
    void severalLaddersOnDifferentHoursRunAtOnce() {
        var promise = late(counting.named("promise").resolution(), ofHours(4));
        var agreement = late(
                Ladder.counting(dev.helpline.time.BusinessHours.always())
                        .named("agreement")
                        .resolution(),
                ofHours(10));
        assertThat(TicketLife.opened(monday("15:00")).dues(promise.or(agreement), on(TUESDAY, "17:00")))
                .containsExactly(on(TUESDAY, "01:00"), on(TUESDAY, "11:00"));
    }

    private TicketLife promised(String what, Instant due) {
        return opened.with(made(what, due));
    }

    private static PromiseMade made(String what, Instant due) {
        return new PromiseMade(AGENT, new Promise(what, ADA, monday("10:15"), due, Optional.empty()));
    }
}
