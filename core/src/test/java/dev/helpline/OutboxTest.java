package dev.helpline;

import static dev.helpline.ticket.Cast.ADA;
import static dev.helpline.ticket.Cast.BOB;
import static dev.helpline.ticket.Cast.MORNING;
import static dev.helpline.ticket.Cast.SAM;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.spi.Message;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.MessageUndeliverable;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutboxTest {

    private final HandSetClock clock = new HandSetClock(MORNING);
    private final Mailbox mailbox = new Mailbox();
    private final TicketStore store = TicketStore.inMemory();
    private final Desk desk = Desk.on(store)
            .withTeams(Team.of("front line", 1), Team.of("front line two", 1))
            .telling(mailbox)
            .timedBy(clock);
    private final TicketId id =
            desk.from(SAM).open("Cannot log in", "It says no.").id();

    @Test
    void aMessageThatArrivedIsNotDeliveredAgain() {
        desk.as(ADA).reply(id, "Let me look.");
        assertThat(desk.tick().delivered()).isEqualTo(2);
        assertThat(desk.tick().delivered()).isZero();
    }

    @Test
    void aMessageClaimedByADeskThatDiedIsDeliveredByAnotherUnderTheSameKey() {
        desk.as(ADA).reply(id, "Let me look.");
        Message lost = store.claim(MORNING, ofMinutes(5), 1).get(0).message();
        assertThat(desk.tick().delivered()).isZero();
        clock.advance(ofMinutes(5));
        assertThat(desk.tick().delivered()).isEqualTo(2);
        assertThat(mailbox.arrived().get(0)).isEqualTo(lost);
    }

    @Test
    void aTicketsMessagesArriveInOrderEvenWhenTheFirstIsHeldUp() {
        desk.as(ADA).reply(id, "one");
        desk.as(ADA).reply(id, "two");
        TicketId other = desk.from(SAM).open("Another", "It says no.").id();
        desk.as(BOB).reply(other, "elsewhere");
        mailbox.refuse(message -> message.text().equals("one"));
        desk.tick();
        assertThat(mailbox.textsTo("Sam")).first().isEqualTo("elsewhere");
        assertThat(mailbox.textsTo("Sam")).doesNotContain("two");
        mailbox.work();
        clock.advance(ofMinutes(1));
        desk.tick();
        assertThat(mailbox.textsTo("Sam")).containsSubsequence("elsewhere", "one", "two");
    }

    @Test
    void everyWaitIsTwiceAsLongAsTheOneBefore() {
        desk.as(ADA).reply(id, "Let me look.");
        mailbox.refuse(message -> true);
        List<Duration> waits = new ArrayList<>();
        for (int attempt = 1; attempt < 8; attempt++) {
            Instant next = desk.tick().next().orElseThrow();
            waits.add(Duration.between(clock.instant(), next));
            clock.set(next.minusNanos(1));
            desk.tick();
            assertThat(mailbox.attempted()).hasSize(attempt);
            clock.set(next);
        }
        assertThat(waits)
                .containsExactly(
                        ofMinutes(1),
                        ofMinutes(2),
                        ofMinutes(4),
                        ofMinutes(8),
                        ofMinutes(16),
                        ofMinutes(32),
                        ofMinutes(64));
    }

    @Test
    void afterTheEighthAttemptItIsOnRecordAndTheOwnerHearsOfIt() {
        desk.as(ADA).reply(id, "Let me look.");
        refuseForADay("Sam");
        assertThat(desk.history(id))
                .filteredOn(MessageUndeliverable.class::isInstance)
                .map(MessageUndeliverable.class::cast)
                .allMatch(failure ->
                        failure.attempts() == 8 && failure.recipient().equals("Sam"))
                .hasSize(2);
        assertThat(mailbox.textsTo("Ada")).first().isEqualTo("Sam could not be told: java.io.IOException: no route");
        assertThat(desk.tick().next()).isEmpty();
    }

    @Test
    void anOwnerWhoCannotBeToldIsNotToldThatTheyCannotBeTold() {
        desk.as(ADA).take(id);
        desk.from(SAM).write(id, "Hello?");
        refuseForADay("Ada");
        assertThat(desk.history(id))
                .filteredOn(MessageUndeliverable.class::isInstance)
                .hasSize(1);
        assertThat(desk.tick().next()).isEmpty();
    }

    @Test
    void anOwnerWithTheNameOfTheCustomerIsToldAllTheSame() {
        Agent namesake = new Agent("sam2", "Sam", "sam@desk.example");
        desk.as(namesake).reply(id, "Let me look, namesake.");
        mailbox.refuse(message -> message.address().equals(SAM.contact()));
        passADay();
        assertThat(mailbox.arrived()).extracting(Message::address).contains("sam@desk.example");
    }

    @Test
    void theLongestComplaintOfAChannelFitsIntoTheStory() {
        desk.as(ADA).reply(id, "Let me look.");
        mailbox.complain("<html>".repeat(20_000));
        refuseForADay("Sam");
        assertThat(desk.history(id)).hasAtLeastOneElementOfType(MessageUndeliverable.class);
    }

    @Test
    void everyMessageHasAKeyOfItsOwnThatStaysTheSame() {
        desk.as(ADA).reply(id, "one");
        desk.as(ADA).escalate(id, "front line two", "help");
        mailbox.refuse(message -> message.recipient().equals("Sam"));
        passADay();
        List<String> arrived = mailbox.arrived().stream().map(Message::key).toList();
        assertThat(arrived).doesNotHaveDuplicates();
        assertThat(mailbox.attempted().stream()
                        .filter(message -> message.text().equals("one"))
                        .map(Message::key))
                .hasSize(8)
                .containsOnly("T-1/2/0/customer sam");
    }

    private void refuseForADay(String recipient) {
        mailbox.refuse(message -> message.recipient().equals(recipient));
        passADay();
    }

    private void passADay() {
        Instant end = clock.instant().plus(ofHours(24));
        while (clock.instant().isBefore(end)) {
            desk.tick();
            clock.advance(ofMinutes(1));
        }
    }
}
