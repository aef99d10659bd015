package dev.helpline.escalation;

import static dev.helpline.spi.Audience.LEAD;
import static dev.helpline.spi.Audience.OWNER;
import static dev.helpline.spi.Audience.agent;
import static dev.helpline.ticket.Category.ON_HOLD;
import static dev.helpline.ticket.Category.WAITING_ON_CUSTOMER;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.spi.CatchUp;
import dev.helpline.ticket.Action;
import dev.helpline.ticket.Guard;
import dev.helpline.ticket.Priority;
import dev.helpline.time.BusinessHours;
import dev.helpline.time.WeeklyHours;
import org.junit.jupiter.api.Test;

/** A ladder is a value: it can be compared, printed and drawn. */
class LadderDataTest {

    private static final Guard UNOWNED =
            Guard.that("nobody owns it", ticket -> ticket.owner().isEmpty());

    private static Ladder everything() {
        return Ladder.counting(BusinessHours.always())
                .named("desk")
                .firstReply()
                .within(ofMinutes(30))
                .within(Priority.HIGH, ofMinutes(15))
                .before(ofMinutes(10))
                .onlyIf(UNOWNED)
                .assign(agent(TicketLife.ADA))
                .whenLate()
                .moveTo("database")
                .late(ofHours(1))
                .every(ofHours(2))
                .atMost(3)
                .catchingUp(CatchUp.EACH)
                .tell(LEAD)
                .atTeam("database")
                .within(ofHours(4))
                .pausedWhile(WAITING_ON_CUSTOMER, ON_HOLD)
                .at(50)
                .moveToTier(3)
                .promise()
                .before(ofHours(1))
                .raiseTo(Priority.CRITICAL)
                .confirmation()
                .within(ofHours(72))
                .whenLate()
                .act(Action.CLOSE)
                .late(ofHours(1))
                .catchingUp(CatchUp.within(ofMinutes(5)))
                .run("survey");
    }

    @Test
    void laddersMadeByTheSameCallsAreEqual() {
        assertThat(everything()).isEqualTo(everything()).hasSameHashCodeAs(everything());
        assertThat(everything()).isNotEqualTo(everything().whenLate().tell(OWNER));
        assertThat(Ladder.counting(BusinessHours.always()).resolution().within(ofHours(1)))
                .isNotEqualTo(Ladder.counting(WeeklyHours.in("UTC").weekdays("09:00-17:00"))
                        .resolution()
                        .within(ofHours(1)));
    }

    @Test
    void sayingWhatIsSoByDefaultChangesNothing() {
        Ladder resolution = Ladder.counting(BusinessHours.always()).resolution().within(ofHours(1));
        assertThat(resolution.pausedWhile(WAITING_ON_CUSTOMER)).isEqualTo(resolution);
    }

    @Test
    void everyCallIsPrinted() {
        assertThat(everything())
                .hasToString("Ladder.counting(BusinessHours.always()).named(\"desk\")"
                        + ".firstReply().within(PT30M).within(high, PT15M)"
                        + ".before(PT10M).onlyIf(\"nobody owns it\").assign(Ada)"
                        + ".whenLate().moveTo(\"database\")"
                        + ".late(PT1H).every(PT2H).atMost(3).catchingUp(EACH).tell(LEAD)"
                        + ".atTeam(\"database\").within(PT4H).pausedWhile(WAITING_ON_CUSTOMER, ON_HOLD)"
                        + ".at(50).moveToTier(3)"
                        + ".promise().before(PT1H).raiseTo(critical)"
                        + ".confirmation().within(PT72H).whenLate().act(CLOSE)"
                        + ".late(PT1H).catchingUp(within(PT5M)).run(\"survey\")");
    }

    @Test
    void aLadderIsDrawnAsABoxAGoalWithItsStepsBelow() {
        Ladder ladder = Ladder.counting(BusinessHours.always())
                .resolution()
                .within(ofHours(16))
                .within(Priority.HIGH, ofHours(8))
                .at(75)
                .tell(OWNER)
                .late(ofHours(1))
                .every(ofHours(2))
                .atMost(3)
                .onlyIf(UNOWNED)
                .tell(LEAD);
        assertThat(ladder.toMermaid()).isEqualTo("""
                flowchart TD
                    g0["resolution within 16 h<br/>high within 8 h<br/>stands still while WAITING_ON_CUSTOMER"]
                    g0 -->|"has spent 75 % of its time"| g0s0("tell OWNER")
                    g0s0 -->|"is late by 1 h, 3 times<br/>only if nobody owns it"| g0s1("tell LEAD")
                """);
    }
}
