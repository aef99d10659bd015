package dev.helpline.testkit;

import static dev.helpline.testkit.Papers.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.spi.Change;
import dev.helpline.spi.Delivery;
import dev.helpline.spi.Message;
import dev.helpline.spi.Settlement;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The half of {@link TicketStoreContract} that is about messages: claimed in order, one at a time for each ticket, by a
 * lease that runs out, settled on the claim that still holds.
 */
public interface OutboxContract {

    /**
     * The store on trial.
     *
     * @return a new one without tickets
     */
    TicketStore emptyStore();

    /** The next message of a ticket can be claimed only when the one before is done with. */
    @Test
    default void messagesOfATicketAreClaimedInOrderOneAtATime() {
        TicketStore store = emptyStore();
        Papers.opened(store, Optional.empty(), "one", "two");
        Delivery one = claimOne(store, MORNING);
        assertThat(one.message().text()).isEqualTo("one");
        assertThat(one.attempt()).isEqualTo(1);
        assertThat(claim(store, MORNING)).isEmpty();
        assertThat(store.settle(one, new Settlement.Done())).isTrue();
        Delivery two = claimOne(store, MORNING);
        assertThat(two.message().text()).isEqualTo("two");
        assertThat(two.attempt()).isEqualTo(1);
        assertThat(store.settle(two, new Settlement.Done())).isTrue();
        assertThat(claim(store, MORNING)).isEmpty();
        assertThat(store.nextWake()).isEmpty();
    }

    /** Messages of different tickets do not wait for each other; no more are claimed than asked for. */
    @Test
    default void messagesOfDifferentTicketsAreClaimedTogetherUpToALimit() {
        TicketStore store = emptyStore();
        Papers.opened(store, Optional.empty(), "one");
        Papers.opened(store, Optional.empty(), "two");
        Papers.opened(store, Optional.empty(), "three");
        List<Delivery> first = store.claim(MORNING, Duration.ofMinutes(5), 2);
        List<Delivery> second = store.claim(MORNING, Duration.ofMinutes(5), 2);
        assertThat(first).hasSize(2);
        assertThat(second).hasSize(1);
        assertThat(first)
                .extracting(Delivery::message)
                .doesNotContain(second.get(0).message());
    }

    /** What was claimed and never settled is claimed again when the lease has run out, not before. */
    @Test
    default void aClaimRunsOut() {
        TicketStore store = emptyStore();
        Papers.opened(store, Optional.empty(), "one");
        Delivery lost = claimOne(store, MORNING);
        assertThat(claim(store, MORNING.plus(Duration.ofMinutes(5)).minusNanos(1000)))
                .isEmpty();
        Delivery again = claimOne(store, MORNING.plus(Duration.ofMinutes(5)));
        assertThat(again.message()).isEqualTo(lost.message());
        assertThat(again.attempt()).isEqualTo(2);
    }

    /** A claim that has run out and is somebody else's settles nothing, and theirs still holds. */
    @Test
    default void anOutdatedClaimSettlesNothing() {
        TicketStore store = emptyStore();
        Papers.opened(store, Optional.empty(), "one", "two");
        Delivery outdated = claimOne(store, MORNING);
        Delivery current = claimOne(store, MORNING.plus(Duration.ofMinutes(5)));
        assertThat(store.settle(outdated, new Settlement.Done())).isFalse();
        assertThat(claim(store, MORNING.plus(Duration.ofMinutes(5)))).isEmpty();
        assertThat(store.settle(current, new Settlement.Done())).isTrue();
        assertThat(store.settle(current, new Settlement.Done())).isFalse();
        assertThat(claimOne(store, MORNING.plus(Duration.ofMinutes(5)))
                        .message()
                        .text())
                .isEqualTo("two");
    }

    /** What is to be tried again waits until its time, holds its ticket's next message back, and counts its attempts. */
    @Test
    default void whatIsToBeTriedAgainWaitsUntilItsTime() {
        TicketStore store = emptyStore();
        Papers.opened(store, Optional.empty(), "one", "two");
        Instant later = MORNING.plus(Duration.ofMinutes(1));
        assertThat(store.settle(claimOne(store, MORNING), new Settlement.Retry(later)))
                .isTrue();
        assertThat(claim(store, later.minusNanos(1000))).isEmpty();
        assertThat(store.nextWake()).contains(later);
        Delivery again = claimOne(store, later);
        assertThat(again.message().text()).isEqualTo("one");
        assertThat(again.attempt()).isEqualTo(2);
    }

    /** A message that is not yet to be delivered waits for its time, and does not hold up those that came after it. */
    @Test
    default void whatIsNotYetToBeDeliveredHoldsUpNobody() {
        TicketStore store = emptyStore();
        Instant later = MORNING.plus(Duration.ofHours(8));
        Ticket ticket = Papers.opened(store, Optional.empty());
        Change change = Papers.note(ticket, "odd", Optional.empty(), "postponed", "at once");
        List<Message> messages = List.of(
                change.messages().get(0).notBefore(later), change.messages().get(1));
        assertThat(store.append(
                        new Change(change.onVersion(), change.events(), change.after(), change.nextDue(), messages)))
                .isTrue();
        assertThat(store.nextWake()).contains(MORNING);
        Delivery now = claimOne(store, MORNING);
        assertThat(now.message()).isEqualTo(messages.get(1));
        assertThat(store.settle(now, new Settlement.Done())).isTrue();
        assertThat(claim(store, later.minusNanos(1000))).isEmpty();
        assertThat(store.nextWake()).contains(later);
        assertThat(claimOne(store, later).message()).isEqualTo(messages.get(0));
    }

    /** A message that is to be delivered sooner than those that wait already is not late because of them. */
    @Test
    default void whatComesAfterAPostponedMessageIsClaimedWhenItIsReady() {
        TicketStore store = emptyStore();
        Ticket ticket = Papers.opened(store, Optional.empty());
        Change first = Papers.note(ticket, "odd", Optional.empty(), "postponed");
        Message postponed = first.messages().get(0).notBefore(MORNING.plus(Duration.ofHours(8)));
        assertThat(store.append(new Change(
                        first.onVersion(), first.events(), first.after(), first.nextDue(), List.of(postponed))))
                .isTrue();
        assertThat(store.append(Papers.note(first.after(), "odder", Optional.empty(), "at once")))
                .isTrue();
        assertThat(store.nextWake()).contains(MORNING);
        assertThat(claimOne(store, MORNING).message().text()).isEqualTo("at once");
    }

    /** What waits, or is on its way, is not stored a second time under the same key, in whichever change it comes again. */
    @Test
    default void aKeyThatWaitsIsNotStoredAgain() {
        TicketStore store = emptyStore();
        Ticket ticket = Papers.opened(store, Optional.empty());
        Change first = Papers.note(ticket, "first", Optional.empty(), "one");
        Message one = first.messages().get(0);
        assertThat(store.append(with(first, one, reworded(one)))).isTrue();
        Change second = Papers.note(first.after(), "second", Optional.empty());
        assertThat(store.append(with(second, reworded(one)))).isTrue();
        Delivery delivery = claimOne(store, MORNING);
        assertThat(delivery.message()).isEqualTo(one);
        assertThat(store.append(with(Papers.note(second.after(), "third", Optional.empty()), reworded(one))))
                .isTrue();
        assertThat(store.settle(delivery, new Settlement.Done())).isTrue();
        assertThat(claim(store, MORNING.plus(Duration.ofDays(1)))).isEmpty();
        assertThat(store.nextWake()).isEmpty();
    }

    /** When a message is done with, another may come under its key: that a step is taken once is known by the ticket. */
    @Test
    default void aKeyIsFreeAgainWhenItsMessageIsDoneWith() {
        TicketStore store = emptyStore();
        Ticket ticket = Papers.opened(store, Optional.empty());
        Change first = Papers.note(ticket, "first", Optional.empty(), "one");
        assertThat(store.append(first)).isTrue();
        assertThat(store.settle(claimOne(store, MORNING), new Settlement.Done()))
                .isTrue();
        Message again = reworded(first.messages().get(0));
        assertThat(store.append(with(Papers.note(first.after(), "second", Optional.empty()), again)))
                .isTrue();
        assertThat(claimOne(store, MORNING).message()).isEqualTo(again);
    }

    /** A key belongs to its ticket: what another ticket says under the same one is another message. */
    @Test
    default void ticketsDoNotShareTheirKeys() {
        TicketStore store = emptyStore();
        for (int i = 0; i < 2; i++) {
            Change note = Papers.note(Papers.opened(store, Optional.empty()), "odd", Optional.empty());
            Message message = new Message("1", note.id(), "Sam", "sam@home.example", "one", MORNING);
            assertThat(store.append(with(note, message))).isTrue();
        }
        List<Delivery> both = claim(store, MORNING);
        assertThat(both).hasSize(2);
        assertThat(both)
                .allSatisfy(delivery -> assertThat(store.settle(delivery, new Settlement.Done()))
                        .isTrue());
        assertThat(store.nextWake()).isEmpty();
    }

    /** A message of a change that was refused is never claimed. */
    @Test
    default void aRefusedChangeSendsNothing() {
        TicketStore store = emptyStore();
        Ticket ticket = Papers.opened(store, Optional.empty());
        assertThat(store.append(Papers.note(ticket, "first", Optional.empty(), "one")))
                .isTrue();
        assertThat(store.append(Papers.note(ticket, "second", Optional.empty(), "two")))
                .isFalse();
        assertThat(store.settle(claimOne(store, MORNING), new Settlement.Done()))
                .isTrue();
        assertThat(claim(store, MORNING.plus(Duration.ofDays(1)))).isEmpty();
    }

    private static Change with(Change change, Message... messages) {
        return new Change(change.onVersion(), change.events(), change.after(), change.nextDue(), List.of(messages));
    }

    private static Message reworded(Message message) {
        return new Message(
                message.key(), message.ticket(), message.recipient(), message.address(), "another", message.at());
    }

    private static List<Delivery> claim(TicketStore store, Instant now) {
        return store.claim(now, Duration.ofMinutes(5), 10);
    }

    private static Delivery claimOne(TicketStore store, Instant now) {
        List<Delivery> claimed = claim(store, now);
        assertThat(claimed).as("claimed at %s", now).hasSize(1);
        return claimed.get(0);
    }
}
