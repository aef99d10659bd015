package dev.helpline;

import static dev.helpline.ticket.Cast.ADA;
import static dev.helpline.ticket.Cast.BOB;
import static dev.helpline.ticket.Cast.FRONT;
import static dev.helpline.ticket.Cast.MORNING;
import static dev.helpline.ticket.Cast.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** What people hear of a ticket that is on hold until a date. */
class HoldAtTheDeskTest {

    private static final Instant FRIDAY = Instant.parse("2026-03-06T09:00:00Z");

    private final HandSetClock clock = new HandSetClock(MORNING);
    private final Mailbox mailbox = new Mailbox();
    private final Desk desk =
            Desk.on(TicketStore.inMemory()).withTeams(FRONT).telling(mailbox).timedBy(clock);
    private final TicketId id = held();

    private TicketId held() {
        TicketId opened = desk.from(SAM).open("Cannot log in", "It says no.").id();
        desk.as(ADA).take(opened);
        desk.as(BOB).hold(opened, FRIDAY, "the vendor's patch");
        return opened;
    }

    @Test
    void theCustomerHearsTheDateAndTheOwnerTheReason() {
        desk.tick();
        assertThat(mailbox.textsTo("Sam"))
                .last()
                .isEqualTo("your request waits until 2026-03-06T09:00:00Z; we look at it again then");
        assertThat(mailbox.textsTo("Ada"))
                .containsExactly("is on hold now", "waits until 2026-03-06T09:00:00Z: the vendor's patch");
    }

    @Test
    void theCustomerSeesTheDateAndNotTheReason() {
        CustomerView view = desk.from(SAM).ticket(id);
        assertThat(view.lookedAtAgain()).contains(FRIDAY);
        assertThat(view.said())
                .last()
                .isEqualTo(new CustomerView.Line(
                        MORNING, "Bob", "this waits until 2026-03-06T09:00:00Z; we look at it again then"));
        desk.as(ADA).resume(id);
        assertThat(desk.from(SAM).ticket(id).lookedAtAgain()).isEmpty();
    }

    @Test
    void aDateIsExpectedUntilItIsPast() {
        assertThat(desk.expectation(id).lookedAtAgain()).contains(FRIDAY);
        assertThat(desk.expectation(id).text(ZoneOffset.UTC))
                .contains("It waits until Fri 2026-03-06 09:00, when we look at it again.");
        clock.set(FRIDAY);
        assertThat(desk.expectation(id).lookedAtAgain()).isEmpty();
    }

    @Test
    void anExplanationHasTheDateAndTheReason() {
        assertThat(desk.explain(id).text(ZoneOffset.UTC))
                .contains(
                        ": on hold since Mon 2026-03-02 09:00 until Fri 2026-03-06 09:00 (the vendor's patch) with front line,");
    }

    @Test
    void aSpanOfTimeEndsOnADate() {
        desk.as(ADA).hold(id, Duration.ofHours(1), "a call");
        assertThat(desk.from(SAM).ticket(id).lookedAtAgain()).contains(MORNING.plusSeconds(3600));
    }
}
