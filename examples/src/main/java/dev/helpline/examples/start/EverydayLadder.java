package dev.helpline.examples.start;

import static dev.helpline.spi.Audience.LEAD;
import static dev.helpline.spi.Audience.OWNER;
import static dev.helpline.ticket.Category.WAITING_ON_CUSTOMER;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;

import dev.helpline.escalation.Ladder;
import dev.helpline.spi.Policy;
import dev.helpline.time.BusinessHours;
import dev.helpline.time.WeeklyHours;

/** An escalation policy over office hours. */
public final class EverydayLadder {

    private EverydayLadder() {}

    /**
     * The policy.
     *
     * @return a ladder with two clocks and five steps
     */
    public static Policy policy() {
        // snippet: ladder
        // spotless:off
        BusinessHours office = WeeklyHours.in("Europe/Berlin").weekdays("09:00-12:30", "13:30-17:00");

        Policy everyday = Ladder.counting(office)
                .firstReply().within(ofMinutes(30))
                    .before(ofMinutes(10)).tell(OWNER)
                    .whenLate().moveTo("database")
                    .late(ofHours(1)).every(ofHours(2)).atMost(3).tell(LEAD)
                .resolution().within(ofHours(16)).pausedWhile(WAITING_ON_CUSTOMER)
                    .at(75).tell(OWNER)
                    .whenLate().tell(LEAD);
        // spotless:on
        // end
        return everyday;
    }
}
