package dev.helpline.backtest;

import static dev.helpline.ticket.Category.CLOSED;
import static dev.helpline.ticket.Category.NEW;
import static dev.helpline.ticket.Category.OPEN;
import static dev.helpline.ticket.Category.RESOLVED;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.Course;
import dev.helpline.escalation.Ladder;
import dev.helpline.spi.Policy;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.AssigneeChanged;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.Ownership;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.StepTaken;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.Verdict;
import dev.helpline.time.BusinessHours;
import org.junit.jupiter.api.Test;

class StorytellerTest {

    private static final Policy IN_AN_HOUR = Ladder.counting(BusinessHours.always())
            .firstReply()
            .within(ofMinutes(10))
            .resolution()
            .within(ofMinutes(60));

    @Test
    void theHistoryFoldsToTheTicket() {
        Story story = tell(
                IN_AN_HOUR,
                Sketch.at(0).is(NEW).with("front line").pressing(Priority.HIGH),
                Sketch.at(5).is(OPEN).with("database").workedOnBy("ada").saying(Happening.REPLY),
                Sketch.at(70).is(CLOSED));
        assertThat(Ticket.of(story.events())).isEqualTo(story.ticket());
        assertThat(story.ticket().assignee()).map(Agent::name).contains("ada");
        assertThat(story.ticket().verdicts()).extracting(Verdict::met).containsExactly(true, false);
    }

    @Test
    void noRuleSeesTheResolutionBeforeItsInstant() {
        Probe probe = Probe.tellingAfter(6);
        tell(
                probe,
                Sketch.at(0).is(NEW).resolvedAt(7),
                Sketch.at(3).is(RESOLVED).resolvedAt(7),
                Sketch.at(5).is(CLOSED).resolvedAt(7),
                Sketch.at(9).is(CLOSED).resolvedAt(7));
        assertThat(probe.seen())
                .filteredOn(ticket -> ticket.updatedAt().isBefore(Sketch.minute(7)))
                .hasSizeGreaterThan(3)
                .allMatch(ticket -> ticket.category() == NEW);
        assertThat(probe.seen())
                .filteredOn(ticket -> !ticket.updatedAt().isBefore(Sketch.minute(7)))
                .isNotEmpty()
                .allMatch(ticket -> ticket.category().isFinished());
    }

    @Test
    void noRuleSeesARowBeforeItWasSaved() {
        Probe probe = Probe.tellingAfter(4);
        tell(
                probe,
                Sketch.at(2)
                        .is(OPEN)
                        .with("front line")
                        .pressing(Priority.CRITICAL)
                        .openedAt(0),
                Sketch.at(8).with("database").openedAt(0));
        Ticket unsaved = probe.seenBefore(Sketch.minute(2));
        assertThat(unsaved.openedAt()).isEqualTo(Sketch.minute(0));
        assertThat(unsaved.category()).isEqualTo(NEW);
        assertThat(unsaved.team()).isEmpty();
        assertThat(unsaved.priority()).isEqualTo(Priority.NORMAL);
        assertThat(probe.seenBefore(Sketch.minute(8)).team()).map(Team::name).contains("front line");
        assertThat(probe.seenBefore(Sketch.minute(8)).priority()).isEqualTo(Priority.CRITICAL);
    }

    @Test
    void aStepDueExactlyWhenSomethingHappensIsTakenBeforeIt() {
        Story story =
                tell(Probe.tellingAfter(5), Sketch.at(0).is(NEW), Sketch.at(5).is(CLOSED));
        assertThat(story.taken()).singleElement().satisfies(taken -> {
            assertThat(taken.step().due()).isEqualTo(Sketch.minute(5));
            assertThat(taken.before().category()).isEqualTo(NEW);
        });
        assertThat(story.events())
                .filteredOn(StepTaken.class::isInstance)
                .extracting(Event::at)
                .containsExactly(Sketch.minute(5));
    }

    @Test
    void aStepThatIsDueAfterTheLastRowIsNotTaken() {
        assertThat(tell(
                                Probe.tellingAfter(5),
                                Sketch.at(0).is(NEW),
                                Sketch.at(4).is(OPEN))
                        .taken())
                .isEmpty();
    }

    @Test
    void watchingNeverMovesTheTicket() {
        Story story = tell(
                Probe.movingTo("database", 5),
                Sketch.at(0).is(NEW).with("front line"),
                Sketch.at(9).is(OPEN).with("front line"));
        assertThat(story.taken()).hasSize(1);
        assertThat(story.ticket().team()).map(Team::name).contains("front line");
        assertThat(Ownership.of(story.events()).teamHandoffs()).isZero();
    }

    @Test
    void whatWasSoAlreadyIsSeenOnTheTicketBefore() {
        Story story = tell(
                Probe.movingTo("database", 5),
                Sketch.at(0).is(NEW).with("database"),
                Sketch.at(9).is(OPEN));
        assertThat(story.taken())
                .singleElement()
                .matches(taken -> taken.step().action().isSoAlready(taken.before()));
    }

    @Test
    void aTeamNobodyKnowsIsSkipped() {
        assertThat(handoffs(Sketch.at(0).with("A"), Sketch.at(1), Sketch.at(2).with("B")))
                .isEqualTo(1);
        assertThat(handoffs(Sketch.at(0).with("A"), Sketch.at(1), Sketch.at(2).with("A")))
                .isZero();
        assertThat(handoffs(Sketch.at(0), Sketch.at(1).with("A"))).isZero();
    }

    @Test
    void aMoveClearsTheAssigneeUnlessTheRowNamesOne() {
        Story story = tell(
                Policy.none(),
                Sketch.at(0).with("A").workedOnBy("ada"),
                Sketch.at(1).with("B"),
                Sketch.at(2).with("C").workedOnBy("ada"),
                Sketch.at(3).with("C").workedOnBy("ada"));
        assertThat(story.events()).filteredOn(AssigneeChanged.class::isInstance).hasSize(2);
        assertThat(story.ticket().assignee()).map(Agent::name).contains("ada");
    }

    @Test
    void withoutAKnownResolutionOnlyTheGoalThatItStopsCannotBeJudged() {
        Sketch[] rows = {
            Sketch.at(0).is(NEW),
            Sketch.at(5).is(RESOLVED).saying(Happening.REPLY),
            Sketch.at(6).is(CLOSED)
        };
        assertThat(Storyteller.tell(Sketch.rows(rows), Course.watching(IN_AN_HOUR), true)
                        .unknown())
                .extracting(Verdict::goal)
                .containsExactly("resolution");
        assertThat(Storyteller.tell(Sketch.rows(rows), Course.watching(IN_AN_HOUR), false)
                        .unknown())
                .isEmpty();
    }

    @Test
    void aGoalThatComesWithAChangeOfPriorityAfterAnUnknownResolutionCannotBeJudgedEither() {
        Policy forCritical =
                Ladder.counting(BusinessHours.always()).resolution().within(Priority.CRITICAL, ofMinutes(60));
        Story story = tell(
                forCritical,
                Sketch.at(0).is(NEW),
                Sketch.at(5).is(CLOSED),
                Sketch.at(6).pressing(Priority.CRITICAL));
        assertThat(story.ticket().verdicts()).hasSize(1).isEqualTo(story.unknown());
    }

    @Test
    void theResolutionIsJudgedByItsOwnInstant() {
        Story story = tell(
                IN_AN_HOUR,
                Sketch.at(0).is(NEW).resolvedAt(60),
                Sketch.at(1).is(CLOSED).resolvedAt(60));
        assertThat(story.unknown()).isEmpty();
        assertThat(story.ticket().verdicts())
                .filteredOn(verdict -> verdict.goal().equals("resolution"))
                .singleElement()
                .satisfies(verdict -> {
                    assertThat(verdict.stoppedAt()).isEqualTo(Sketch.minute(60));
                    assertThat(verdict.met()).isFalse();
                });
    }

    private static int handoffs(Sketch... rows) {
        return Ownership.of(tell(Policy.none(), rows).events()).teamHandoffs();
    }

    private static Story tell(Policy policy, Sketch... rows) {
        return Storyteller.tell(Sketch.rows(rows), Course.watching(policy), true);
    }
}
