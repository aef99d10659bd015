package dev.helpline.escalation;

import static dev.helpline.spi.Audience.LEAD;
import static dev.helpline.spi.Audience.OWNER;
import static dev.helpline.ticket.Category.ON_HOLD;
import static dev.helpline.ticket.Category.WAITING_ON_CUSTOMER;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.ticket.Priority;
import dev.helpline.time.BusinessHours;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LadderWordsTest {

    private final Beginning beginning = Ladder.counting(BusinessHours.always());

    @Test
    void aLadderPrintsAsTheCallsThatMadeIt() {
        Ladder everyday = beginning
                .firstReply()
                .within(ofMinutes(30))
                .before(ofMinutes(10))
                .tell(OWNER)
                .whenLate()
                .moveTo("database")
                .late(ofHours(1))
                .every(ofHours(2))
                .atMost(3)
                .tell(LEAD)
                .resolution()
                .within(ofHours(16))
                .within(Priority.HIGH, ofHours(8))
                .pausedWhile(WAITING_ON_CUSTOMER, ON_HOLD)
                .at(75)
                .tell(OWNER)
                .late(ofMinutes(5))
                .tell(LEAD);
        assertThat(everyday)
                .hasToString("Ladder.counting(BusinessHours.always())"
                        + ".firstReply().within(PT30M)"
                        + ".before(PT10M).tell(OWNER)"
                        + ".whenLate().moveTo(\"database\")"
                        + ".late(PT1H).every(PT2H).atMost(3).tell(LEAD)"
                        + ".resolution().within(PT16H).within(high, PT8H)"
                        + ".pausedWhile(WAITING_ON_CUSTOMER, ON_HOLD)"
                        + ".at(75).tell(OWNER)"
                        + ".late(PT5M).tell(LEAD)");
    }

    @Test
    void aLadderThatIsNeverPausedSaysSo() {
        assertThat(beginning.resolution().within(Priority.LOW, ofHours(1)).neverPaused())
                .hasToString("Ladder.counting(BusinessHours.always()).resolution().within(low, PT1H).neverPaused()");
    }

    @Test
    void aLongerLadderLeavesTheShorterOneAsItWas() {
        Ladder shorter = beginning.resolution().within(ofHours(1));
        String before = shorter.toString();
        Ladder longer = shorter.whenLate().tell(LEAD);
        assertThat(shorter).hasToString(before);
        assertThat(longer).hasToString(before + ".whenLate().tell(LEAD)");
    }

    @Test
    void durationsAreSaidInHoursMinutesAndSeconds() {
        assertThat(Words.of(ofMinutes(90))).isEqualTo("1 h 30 min");
        assertThat(Words.of(ofHours(47).plusSeconds(1))).isEqualTo("47 h 1 s");
        assertThat(Words.of(Duration.parse("PT1M0.5S"))).isEqualTo("PT1M0.5S");
    }
}
