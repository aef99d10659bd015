package dev.helpline.escalation;

import static dev.helpline.escalation.TicketLife.OFFICE;
import static dev.helpline.escalation.TicketLife.monday;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoalResultTest {

    private final Ladder ladder = Ladder.counting(OFFICE).nextReply().within(ofHours(1));

    @Test
    void theResultOfTheNextReplyClockNamesItsWorstExchange() {
        TicketLife life = TicketLife.opened(monday("10:00"))
                .replied(monday("10:30"))
                .judged(ladder, monday("10:30"))
                .asked(monday("11:00"))
                .replied(monday("13:00"))
                .judged(ladder, monday("13:00"))
                .asked(monday("14:00"))
                .replied(monday("14:50"))
                .judged(ladder, monday("14:50"));
        assertThat(GoalResult.of(life.ticket())).singleElement().satisfies(result -> {
            assertThat(result.goal()).isEqualTo("next reply");
            assertThat(result.met()).isEqualTo(2);
            assertThat(result.missed()).isEqualTo(1);
            assertThat(result.worst().spent()).isEqualTo(ofHours(2));
            assertThat(result.latest().spent()).isEqualTo(ofMinutes(50));
        });
    }

    @Test
    void aTicketWhoseClocksAllRunHasNoResults() {
        assertThat(GoalResult.of(TicketLife.opened(monday("10:00")).ticket())).isEmpty();
    }
}
