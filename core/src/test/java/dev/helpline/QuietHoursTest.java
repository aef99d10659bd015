package dev.helpline;

import static dev.helpline.ticket.Cast.ADA;
import static dev.helpline.ticket.Cast.BOB;
import static dev.helpline.ticket.Cast.DATABASE;
import static dev.helpline.ticket.Cast.FRONT;
import static dev.helpline.ticket.Cast.LEA;
import static dev.helpline.ticket.Cast.MORNING;
import static dev.helpline.ticket.Cast.SAM;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.spi.Audience;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.TicketId;
import dev.helpline.time.BusinessHours;
import dev.helpline.time.Stretch;
import dev.helpline.time.WeeklyHours;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Ada is to be reminded twelve hours after the opening at nine in the morning. */
class QuietHoursTest {

    private static final BusinessHours DAYTIME = WeeklyHours.in("UTC").everyDay("08:00-18:00");
    private static final Instant NIGHT = MORNING.plus(ofHours(12));
    private static final Instant NEXT_OPENING = Instant.parse("2026-03-03T08:00:00Z");

    private final HandSetClock clock = new HandSetClock(MORNING);
    private final Mailbox mailbox = new Mailbox();
    private final Desk restless = Desk.on(TicketStore.inMemory())
            .withTeams(FRONT.ledBy(LEA), DATABASE)
            .following(Chores.none().tell(Audience.OWNER, ofHours(12)))
            .telling(mailbox)
            .timedBy(clock);

    @Test
    void aReminderWaitsForTheRecipientsNextOpeningAndIsNotSwallowed() {
        Desk desk = restless.remindingDuring(DAYTIME);
        remind(desk);
        assertThat(mailbox.textsTo("Ada")).doesNotContain("chore 0");
        assertThat(desk.tick().next()).contains(NEXT_OPENING);
        clock.set(NEXT_OPENING);
        desk.tick();
        assertThat(mailbox.textsTo("Ada")).contains("chore 0");
    }

    @Test
    void aReminderThatWaitsHoldsUpNoOtherMessage() {
        Desk desk = restless.remindingDuring(DAYTIME);
        TicketId id = remind(desk);
        desk.as(BOB).reply(id, "I am up late.");
        desk.tick();
        assertThat(mailbox.textsTo("Sam")).contains("I am up late.");
        assertThat(mailbox.textsTo("Ada"))
                .contains("Bob answered: I am up late.")
                .doesNotContain("chore 0");
    }

    @Test
    void whoeverMayBeWokenIsWoken() {
        remind(restless.remindingEachDuring(agent -> agent.is(ADA) ? BusinessHours.always() : DAYTIME));
        assertThat(mailbox.textsTo("Ada")).contains("chore 0");
    }

    @Test
    void withoutQuietHoursEverybodyIsRemindedAtAnyTime() {
        remind(restless);
        assertThat(mailbox.textsTo("Ada")).contains("chore 0");
    }

    @Test
    void whoseHoursNeverOpenAgainIsRemindedAtOnce() {
        BusinessHours gone = instant -> new Stretch(false, Instant.MIN, Instant.MAX);
        remind(restless.remindingDuring(gone));
        assertThat(mailbox.textsTo("Ada")).contains("chore 0");
    }

    private TicketId remind(Desk desk) {
        TicketId id = desk.from(SAM).open("Cannot log in", "It says no.").id();
        desk.as(ADA).take(id);
        clock.set(NIGHT);
        desk.tick();
        return id;
    }
}
