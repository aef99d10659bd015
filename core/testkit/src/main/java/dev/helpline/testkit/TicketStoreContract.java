package dev.helpline.testkit;

import static dev.helpline.testkit.Papers.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.helpline.spi.Change;
import dev.helpline.spi.Delivery;
import dev.helpline.spi.Place;
import dev.helpline.spi.Rearmed;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.NoteAdded;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import dev.helpline.ticket.TicketQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Proves a {@link TicketStore}: a test class implements this and names its subject, and all cases run, concurrent ones
 * among them. Instants are whole microseconds, the least a store has to keep.
 */
public interface TicketStoreContract extends OutboxContract, SearchContract, PeopleContract, CrashContract {

    /** What was stored is found as it was stored. */
    @Test
    default void aTicketIsFoundAsItWasStoredWithItsHistory() {
        TicketStore store = emptyStore();
        Change opening = Papers.opening(store.nextId(), Optional.empty());
        assertThat(store.append(opening)).isTrue();
        Change note = Papers.note(opening.after(), "odd", Optional.empty());
        assertThat(store.append(note)).isTrue();
        List<Event> history = new ArrayList<>(opening.events());
        history.addAll(note.events());
        assertThat(store.find(opening.id())).contains(note.after());
        assertThat(store.history(opening.id())).isEqualTo(history);
        assertThat(Ticket.of(store.history(opening.id()))).isEqualTo(note.after());
    }

    /** A ticket that is not there has no snapshot and no history. */
    @Test
    default void whatIsNotThereIsNotFound() {
        TicketStore store = emptyStore();
        TicketId nothing = new TicketId("T-404");
        assertThat(store.find(nothing)).isEmpty();
        assertThat(store.history(nothing)).isEmpty();
        assertThat(store.nextWake()).isEmpty();
        assertThat(store.fireDue(MORNING, 10, ticket -> {
                    throw new AssertionError("nothing is due, but " + ticket + " was to be decided");
                }))
                .isZero();
    }

    /** A change decided on a version that is no longer current is refused, and nothing of it is stored. */
    @Test
    default void aChangeOnAStaleVersionIsRefusedAndChangesNothing() {
        TicketStore store = emptyStore();
        Ticket ticket = Papers.opened(store, at(3));
        Change current = Papers.note(ticket, "first", at(4));
        assertThat(store.append(current)).isTrue();
        assertThat(store.append(Papers.note(ticket, "second", at(1), "too late")))
                .isFalse();
        assertThat(store.find(ticket.id())).contains(current.after());
        assertThat(store.history(ticket.id())).hasSize(2);
        assertThat(store.nextWake()).isEqualTo(at(4));
    }

    /** A change on a version the ticket has not reached is refused too. */
    @Test
    default void aChangeOnAVersionThatIsNotThereYetIsRefused() {
        TicketStore store = emptyStore();
        Change unopened = Papers.opening(store.nextId(), Optional.empty());
        assertThat(store.append(Papers.note(unopened.after(), "early", Optional.empty())))
                .isFalse();
        assertThat(store.find(unopened.id())).isEmpty();
    }

    /** A name is opened once. */
    @Test
    default void aTicketIsOpenedOnce() {
        TicketStore store = emptyStore();
        Change opening = Papers.opening(store.nextId(), at(1));
        assertThat(store.append(opening)).isTrue();
        assertThat(store.append(Papers.opening(opening.id(), at(0), "again"))).isFalse();
        assertThat(store.history(opening.id())).hasSize(1);
        assertThat(store.nextWake()).isEqualTo(at(1));
    }

    /** A message comes in once: what carries the id of one that is stored is refused, whichever ticket it is for. */
    @Test
    default void aMessageComesInOnceAndLeadsToItsTicket() {
        TicketStore store = emptyStore();
        assertThat(store.findByMessage("<1@mail>")).isEmpty();
        Change opening = Papers.openingBy("<1@mail>", store.nextId());
        assertThat(store.append(opening)).isTrue();
        assertThat(store.append(Papers.openingBy("<1@mail>", store.nextId()))).isFalse();
        Ticket other = Papers.opened(store, Optional.empty());
        assertThat(store.append(Papers.writing("<1@mail>", other))).isFalse();
        assertThat(store.find(other.id())).contains(other);
        assertThat(store.append(Papers.writing("<2@mail>", other))).isTrue();
        assertThat(store.findByMessage("<1@mail>")).contains(opening.id());
        assertThat(store.findByMessage("<2@mail>")).contains(other.id());
    }

    /** Of many openings by one message, exactly one is stored. */
    @Test
    default void ofManyOpeningsByOneMessageExactlyOneIsStored() {
        TicketStore store = emptyStore();
        List<Boolean> stored =
                Threads.atOnce(thread -> () -> store.append(Papers.openingBy("<1@mail>", store.nextId())));
        assertThat(stored).containsOnlyOnce(true);
        assertThat(store.findByMessage("<1@mail>")).isPresent();
    }

    /** Due tickets are decided soonest first, up to and including {@code now}, and never more than the limit. */
    @Test
    default void dueTicketsAreDecidedInOrderUpToNowInclusiveAndUpToTheLimit() {
        TicketStore store = emptyStore();
        Ticket third = Papers.opened(store, at(3));
        Ticket first = Papers.opened(store, at(1));
        Ticket second = Papers.opened(store, at(2));
        List<TicketId> decided = new ArrayList<>();
        assertThat(fire(store, hour(2).minusNanos(1000), 10, decided)).isEqualTo(1);
        assertThat(decided).containsExactly(first.id());
        assertThat(fire(store, hour(3), 1, decided)).isEqualTo(1);
        assertThat(fire(store, hour(3), 1, decided)).isEqualTo(1);
        assertThat(fire(store, hour(3), 1, decided)).isZero();
        assertThat(decided).containsExactly(first.id(), second.id(), third.id());
        assertThat(store.find(second.id()).map(Ticket::version)).contains(2L);
    }

    /** A ticket that wants to be looked at later, or not at all, is no longer due. */
    @Test
    default void theLastWordOnWhenATicketIsDueCounts() {
        TicketStore store = emptyStore();
        Ticket moved = Papers.opened(store, at(1));
        Ticket dropped = Papers.opened(store, at(1));
        assertThat(store.append(new Change(1, List.of(), moved, at(5), List.of())))
                .isTrue();
        assertThat(store.append(Papers.note(dropped, "done", Optional.empty()))).isTrue();
        assertThat(fire(store, hour(4), 10, new ArrayList<>())).isZero();
        assertThat(store.nextWake()).isEqualTo(at(5));
        assertThat(store.find(moved.id())).contains(moved);
    }

    /** A decision that throws leaves its ticket as it was and still due, and the caller hears of it. */
    @Test
    default void aDecisionThatThrowsLeavesItsTicketAsItWas() {
        TicketStore store = emptyStore();
        Ticket ticket = Papers.opened(store, at(1));
        assertThatThrownBy(() -> store.fireDue(hour(1), 10, due -> {
                    throw new IllegalStateException("cannot decide " + due.id());
                }))
                .hasStackTraceContaining("cannot decide " + ticket.id());
        assertThat(store.find(ticket.id())).contains(ticket);
        List<TicketId> decided = new ArrayList<>();
        assertThat(fire(store, hour(1), 10, decided)).isEqualTo(1);
        assertThat(decided).containsExactly(ticket.id());
    }

    /** A ticket whose decision throws holds up no other, however many of them are due first, and the caller hears of it. */
    @Test
    default void aDecisionThatThrowsHoldsUpNoOtherTicket() {
        TicketStore store = emptyStore();
        Ticket one = Papers.opened(store, at(1));
        Ticket other = Papers.opened(store, at(1));
        Ticket good = Papers.opened(store, at(2));
        Ticket last = Papers.opened(store, at(3));
        assertThatThrownBy(() -> store.fireDue(hour(3), 1, due -> {
                    if (due.id().equals(good.id()) || due.id().equals(last.id())) {
                        return Papers.note(due, "looked at", Optional.empty());
                    }
                    throw new IllegalStateException("cannot decide " + due.id());
                }))
                .hasStackTraceContaining("cannot decide " + one.id())
                .hasStackTraceContaining("cannot decide " + other.id());
        assertThat(List.of(one, other, last))
                .allSatisfy(left -> assertThat(store.find(left.id())).contains(left));
        assertThat(store.find(good.id()).map(Ticket::version)).contains(2L);
        List<TicketId> decided = new ArrayList<>();
        assertThat(fire(store, hour(3), 10, decided)).isEqualTo(3);
        assertThat(decided).containsExactly(one.id(), other.id(), last.id());
    }

    /** A decision on another ticket, or on another version, is stored nowhere. */
    @Test
    default void aDecisionOnAnotherTicketIsStoredNowhere() {
        TicketStore store = emptyStore();
        Ticket due = Papers.opened(store, at(1));
        Ticket other = Papers.opened(store, Optional.empty());
        assertThatThrownBy(() -> store.fireDue(hour(1), 10, ticket -> Papers.note(other, "odd", Optional.empty())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the decision on ticket " + due.id() + " was not made on its version");
        assertThat(store.find(due.id())).contains(due);
        assertThat(store.find(other.id())).contains(other);
    }

    /** Whatever characters a text has, it is found as it was stored. */
    @Test
    default void everyCharacterIsFoundAsItWasStored() {
        TicketStore store = emptyStore();
        String odd = "back\\slash 'quote' \"double\" \u0000 \u001f \uD83D\uDE00 \uD83D half \u2028 %_";
        Ticket opened = Papers.opened(store, MORNING, odd);
        Change note = Papers.note(opened, odd, Optional.empty(), odd);
        assertThat(store.append(note)).isTrue();
        assertThat(store.find(opened.id())).contains(note.after());
        assertThat(store.history(opened.id())).last().isEqualTo(note.events().get(0));
        assertThat(store.claim(MORNING, Duration.ofMinutes(5), 10))
                .extracting(Delivery::message)
                .isEqualTo(note.messages());
        assertThat(store.search(TicketQuery.all().saying("\uD83D\uDE00 \uD83D half"), 10, Optional.empty())
                        .tickets())
                .containsExactly(note.after());
        Change byOddMessage = Papers.openingBy(odd, store.nextId());
        assertThat(store.append(byOddMessage)).isTrue();
        assertThat(store.findByMessage(odd)).contains(byOddMessage.id());
    }

    /** Tickets that are asked again wait for what they say now, batch after batch, and nothing else of them changes. */
    @Test
    default void ticketsThatAreAskedAgainWaitForWhatTheySayNow() {
        TicketStore store = emptyStore();
        Ticket later = Papers.opened(store, at(1));
        Ticket never = Papers.opened(store, at(1));
        Ticket same = Papers.opened(store, at(2));
        List<TicketId> asked = new ArrayList<>();
        Function<Ticket, Optional<Instant>> nextDue = ticket -> {
            asked.add(ticket.id());
            return ticket.id().equals(later.id())
                    ? at(3)
                    : at(2).filter(due -> ticket.id().equals(same.id()));
        };
        Rearmed first = store.rearm(2, Optional.empty(), nextDue);
        assertThat(first).isEqualTo(new Rearmed(2, 2, Optional.of(Place.of(never))));
        assertThat(store.rearm(2, first.next(), nextDue)).isEqualTo(new Rearmed(1, 0, Optional.empty()));
        assertThat(asked).containsExactly(later.id(), never.id(), same.id());
        assertThat(store.find(later.id())).contains(later);
        List<TicketId> decided = new ArrayList<>();
        assertThat(fire(store, hour(2), 10, decided)).isEqualTo(1);
        assertThat(fire(store, hour(3), 10, decided)).isEqualTo(1);
        assertThat(decided).containsExactly(same.id(), later.id());
        assertThat(store.nextWake()).isEmpty();
    }

    /** The next wake is the soonest of what tickets and messages wait for. */
    @Test
    default void theNextWakeIsTheSoonestOfTicketsAndMessages() {
        TicketStore store = emptyStore();
        Papers.opened(store, at(2));
        Papers.opened(store, at(1));
        assertThat(store.nextWake()).isEqualTo(at(1));
        Papers.opened(store, at(3), "hello");
        assertThat(store.nextWake()).contains(MORNING);
    }

    /** Of many changes decided on one version, exactly one is stored. */
    @Test
    default void ofManyChangesOnOneVersionExactlyOneIsStored() {
        TicketStore store = emptyStore();
        Ticket ticket = Papers.opened(store, Optional.empty());
        List<Boolean> stored =
                Threads.atOnce(thread -> () -> store.append(Papers.note(ticket, "thread " + thread, Optional.empty())));
        assertThat(stored).containsOnlyOnce(true);
        assertThat(store.history(ticket.id()))
                .last()
                .extracting(event -> ((NoteAdded) event).text())
                .isEqualTo("thread " + stored.indexOf(true));
        assertThat(store.history(ticket.id())).hasSize(2);
    }

    /** However many callers fire at once, a due ticket is decided and stored once. */
    @Test
    default void ofManyCallersOneDecidesADueTicket() {
        TicketStore store = emptyStore();
        List<Ticket> tickets = IntStream.range(0, 50)
                .mapToObj(i -> Papers.opened(store, at(1)))
                .toList();
        List<Integer> fired = Threads.atOnce(thread -> () -> fire(store, hour(1), 100, new ArrayList<>()));
        assertThat(fired.stream().mapToInt(Integer::intValue).sum()).isEqualTo(50);
        assertThat(tickets)
                .allSatisfy(ticket -> assertThat(store.history(ticket.id())).hasSize(2));
    }

    /** No name is given out twice, however many ask. */
    @Test
    default void noNameIsGivenOutTwice() {
        TicketStore store = emptyStore();
        List<List<TicketId>> names = Threads.atOnce(thread ->
                () -> IntStream.range(0, 100).mapToObj(i -> store.nextId()).toList());
        assertThat(names.stream().flatMap(List::stream)).doesNotHaveDuplicates();
    }

    private static int fire(TicketStore store, Instant now, int limit, List<TicketId> decided) {
        return store.fireDue(now, limit, ticket -> {
            decided.add(ticket.id());
            return Papers.note(ticket, "looked at", Optional.empty());
        });
    }

    private static Optional<Instant> at(int hours) {
        return Optional.of(hour(hours));
    }

    private static Instant hour(int hours) {
        return MORNING.plus(Duration.ofHours(hours));
    }
}
