package dev.helpline.escalation;

import static dev.helpline.escalation.TicketLife.ADA;
import static dev.helpline.escalation.TicketLife.AGENT;
import static dev.helpline.escalation.TicketLife.OFFICE;
import static dev.helpline.escalation.TicketLife.monday;
import static dev.helpline.escalation.TicketLife.on;
import static dev.helpline.spi.Audience.ASSIGNEE;
import static dev.helpline.spi.Audience.LEAD;
import static dev.helpline.spi.Audience.OWNER;
import static dev.helpline.ticket.Category.CLOSED;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.Course;
import dev.helpline.spi.Step;
import dev.helpline.spi.StepAction;
import dev.helpline.ticket.OwnerChanged;
import dev.helpline.ticket.StepTaken;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Teams;
import dev.helpline.time.BusinessHours;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When the steps of a goal of two hours are due, and what they do. */
class LadderStepsTest {

    private final Ladder twoHours = Ladder.counting(OFFICE).firstReply().within(Duration.ofHours(2));

    private final TicketLife opened = TicketLife.opened(monday("10:00"));

    @Test
    void beforeIsBusinessTimeBeforeTheDueInstant() {
        Ladder ladder = twoHours.before(Duration.ofMinutes(30)).tell(OWNER);
        assertThat(opened.due(ladder)).contains(monday("11:30"));
        assertThat(TicketLife.opened(monday("15:15")).due(ladder)).contains(monday("16:45"));
        assertThat(TicketLife.opened(monday("16:00")).due(ladder)).contains(on(TUESDAY, "09:30"));
    }

    @Test
    void atIsAPartOfTheTarget() {
        assertThat(opened.due(twoHours.at(75).tell(OWNER))).contains(monday("11:30"));
        assertThat(opened.due(twoHours.at(1).tell(OWNER))).contains(monday("10:01:12"));
    }

    @Test
    void whenLateIsTheDueInstantItself() {
        assertThat(opened.due(twoHours.whenLate().tell(OWNER))).contains(monday("12:00"));
    }

    @Test
    void lateIsBusinessTimeAfterTheDueInstant() {
        Ladder ladder = twoHours.late(Duration.ofHours(6)).tell(OWNER);
        assertThat(opened.due(ladder)).contains(on(TUESDAY, "10:00"));
    }

    @Test
    void aRepeatComesSoOftenAndNoMore() {
        Ladder ladder = twoHours.late(Duration.ofHours(1))
                .every(Duration.ofHours(2))
                .atMost(3)
                .tell(LEAD);
        assertThat(opened.dues(ladder, on(SATURDAY, "00:00")))
                .containsExactly(monday("13:00"), monday("15:00"), monday("17:00"));
    }

    @Test
    void theEarliestStepNotYetTakenIsNextWhateverTheOrderTheyWereWrittenIn() {
        Ladder ladder = twoHours.whenLate()
                .tell(LEAD)
                .at(25)
                .tell(ASSIGNEE)
                .before(Duration.ofHours(1))
                .tell(OWNER);
        assertThat(opened.steps(ladder, monday("12:00")))
                .extracting(Step::action)
                .containsExactly(new StepAction.Tell(ASSIGNEE), new StepAction.Tell(OWNER), new StepAction.Tell(LEAD));
    }

    @Test
    void stepsDueAtOneInstantAreTakenInTheOrderTheyWereWritten() {
        Ladder ladder = twoHours.whenLate()
                .tell(OWNER)
                .whenLate()
                .moveTo("database")
                .resolution()
                .within(Duration.ofHours(2))
                .whenLate()
                .tell(LEAD);
        assertThat(opened.steps(ladder, monday("12:00")))
                .extracting(Step::action)
                .containsExactly(
                        new StepAction.Tell(OWNER), new StepAction.MoveTo("database"), new StepAction.Tell(LEAD));
    }

    @Test
    void twoGoalsAreTwoClocks() {
        Ladder ladder = twoHours.whenLate()
                .tell(OWNER)
                .resolution()
                .within(Duration.ofHours(1))
                .whenLate()
                .tell(LEAD);
        assertThat(opened.dues(ladder, monday("17:00"))).containsExactly(monday("11:00"), monday("12:00"));
        assertThat(opened.replied(monday("10:30")).dues(ladder, monday("17:00")))
                .containsExactly(monday("11:00"));
    }

    @Test
    void aSecondGoalOnAClockStandsOnALadderOfItsOwn() {
        Ladder agreement = Ladder.counting(BusinessHours.always())
                .firstReply()
                .within(Duration.ofHours(9))
                .whenLate()
                .tell(LEAD);
        assertThat(opened.dues(twoHours.whenLate().tell(OWNER).or(agreement), on(TUESDAY, "17:00")))
                .containsExactly(monday("12:00"), monday("19:00"));
    }

    @Test
    void aStepSaysWhyInWords() {
        Ladder ladder = twoHours.before(Duration.ofMinutes(90))
                .tell(OWNER)
                .at(75)
                .tell(OWNER)
                .whenLate()
                .tell(OWNER)
                .late(Duration.ofMinutes(5))
                .tell(OWNER);
        assertThat(opened.steps(ladder, monday("17:00")))
                .extracting(Step::why)
                .containsExactly(
                        "first reply within 2 h is due in 1 h 30 min",
                        "first reply within 2 h has spent 75 % of its time",
                        "first reply within 2 h is late",
                        "first reply within 2 h is late by 5 min");
    }

    @Test
    void aStepIsDueAtItsInstantWhetherOrNotAnythingTicked() {
        Ladder ladder = twoHours.whenLate().tell(OWNER);
        var events = Course.watching(ladder)
                .until(opened.ticket(), on(TUESDAY, "12:00"))
                .events();
        assertThat(events).singleElement().isInstanceOfSatisfying(StepTaken.class, taken -> {
            assertThat(taken.at()).isEqualTo(monday("12:00"));
            assertThat(taken.firedAt()).isEqualTo(on(TUESDAY, "12:00"));
        });
        assertThat(opened.steps(ladder, monday("11:59"))).isEmpty();
    }

    @Test
    void aMoveGivesTheTicketToATeamAndKeepsItsOwner() {
        Ladder ladder = twoHours.whenLate().moveTo("database");
        Team database = Team.of("database", 2);
        TicketLife owned = opened.with(new OwnerChanged(monday("10:05"), AGENT, Optional.empty(), ADA, "first touch"));
        var after = Course.following(ladder, Teams.of(Team.of("front", 1), database))
                .until(owned.ticket(), monday("12:00"))
                .after();
        assertThat(after.team()).contains(database);
        assertThat(after.teamSince()).isEqualTo(monday("12:00"));
        assertThat(after.isOwnedBy(ADA)).isTrue();
    }

    @Test
    void aClosedTicketWantsNothing() {
        Ladder ladder = twoHours.whenLate().tell(OWNER);
        assertThat(opened.entered(CLOSED, monday("13:00")).due(ladder)).isEmpty();
    }
}
