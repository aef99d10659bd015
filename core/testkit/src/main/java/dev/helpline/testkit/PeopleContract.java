package dev.helpline.testkit;

import static dev.helpline.testkit.Papers.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.helpline.spi.Change;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.Actor;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.AssigneeChanged;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Deed;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.Gesture;
import dev.helpline.ticket.GestureMade;
import dev.helpline.ticket.Money;
import dev.helpline.ticket.Mood;
import dev.helpline.ticket.MoodChanged;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Role;
import dev.helpline.ticket.Status;
import dev.helpline.ticket.StatusChanged;
import dev.helpline.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The part of {@link TicketStoreContract} that is about people across tickets: what they have, and what they did. */
public interface PeopleContract {

    /**
     * The store on trial.
     *
     * @return a new one without tickets
     */
    TicketStore emptyStore();

    /** Of the tickets somebody works on those count that are neither resolved nor closed, whoever they went to meanwhile. */
    @Test
    default void openTicketsAreTheUnfinishedOnesSomebodyWorksOn() {
        TicketStore store = emptyStore();
        Agent ada = agent("ada");
        Agent bob = agent("bob");
        assertThat(store.openTickets(ada)).isZero();
        Ticket first = append(store, Papers.opened(store, Optional.empty()), given(ada, MORNING));
        Ticket second = append(store, Papers.opened(store, Optional.empty()), given(ada, MORNING));
        assertThat(store.openTickets(new Agent("ada", "Ada Lovelace", "elsewhere")))
                .isEqualTo(2);
        Status solved = new Status("solved", Category.RESOLVED);
        Ticket finished = append(store, first, new StatusChanged(MORNING, by(ada), first.status(), solved));
        assertThat(store.openTickets(ada)).isEqualTo(1);
        append(store, finished, new StatusChanged(MORNING, by(ada), solved, first.status()));
        append(store, second, given(bob, MORNING));
        assertThat(store.openTickets(ada)).isEqualTo(1);
        assertThat(store.openTickets(bob)).isEqualTo(1);
    }

    /** The newest ticket of a requester is the one opened last, however many others were stored since. */
    @Test
    default void theNewestTicketOfARequesterIsTheOneOpenedLast() {
        TicketStore store = emptyStore();
        assertThat(store.newestOf(Papers.EVE)).isEmpty();
        Ticket newest = Papers.opened(store, MORNING.plusSeconds(2), "Slow");
        Papers.opened(store, MORNING.plusSeconds(1), "Cannot log in");
        Papers.opened(store, Optional.empty());
        Requester moved = new Requester(Papers.EVE.id(), "Eva", "eva@work.example");
        assertThat(store.newestOf(moved)).contains(newest);
        Ticket noted = append(store, newest, given(agent("ada"), MORNING.plusSeconds(3)));
        assertThat(store.newestOf(moved)).contains(noted);
    }

    /** Deeds are found by person, kind and half-open span, newest first, across tickets, and no more than asked for. */
    @Test
    default void deedsAreFoundByPersonKindAndSpanNewestFirst() {
        TicketStore store = emptyStore();
        Agent ada = agent("ada");
        Agent bob = agent("bob");
        Event early = gift(ada, 0);
        Event late = gift(ada, 3);
        Event between = gift(ada, 1);
        append(store, Papers.opened(store, Optional.empty()), early, gift(bob, 1), late);
        append(
                store,
                Papers.opened(store, Optional.empty()),
                between,
                new MoodChanged(hour(2), by(ada), Mood.CONFRONTATION, "shouts"),
                new MoodChanged(hour(2), by(ada), Mood.UPSET, "sighs"),
                given(ada, hour(2)));
        assertThat(store.deeds(ada, Deed.Kind.GESTURE, MORNING, hour(4), 10)).containsExactly(late, between, early);
        assertThat(store.deeds(ada, Deed.Kind.GESTURE, MORNING, hour(4), 2)).containsExactly(late, between);
        assertThat(store.deeds(ada, Deed.Kind.GESTURE, hour(1), hour(3), 10)).containsExactly(between);
        assertThat(store.deeds(ada, Deed.Kind.CONFRONTATION, MORNING, hour(4), 10))
                .hasSize(1);
        assertThat(store.deeds(ada, Deed.Kind.ASSIGNMENT, MORNING, hour(4), 10)).hasSize(1);
        assertThat(store.deeds(agent("eva"), Deed.Kind.GESTURE, MORNING, hour(4), 10))
                .isEmpty();
    }

    /** A ticket somebody took themselves was not given to them. */
    @Test
    default void aTicketSomebodyTookIsNoAssignment() {
        TicketStore store = emptyStore();
        Agent ada = agent("ada");
        append(
                store,
                Papers.opened(store, Optional.empty()),
                new AssigneeChanged(MORNING, by(ada), Optional.empty(), Optional.of(ada)));
        assertThat(store.deeds(ada, Deed.Kind.ASSIGNMENT, MORNING, hour(1), 10)).isEmpty();
    }

    /** Asking for no deeds, or for too many, is refused with what is allowed. */
    @Test
    default void askingForNoDeedsOrTooManyIsRefused() {
        TicketStore store = emptyStore();
        for (int limit : new int[] {0, TicketStore.MAX_DEEDS + 1}) {
            assertThatThrownBy(() -> store.deeds(agent("ada"), Deed.Kind.GESTURE, MORNING, hour(1), limit))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("cannot ask for " + limit + " deeds; allowed: 1 to 10000");
        }
    }

    private static Ticket append(TicketStore store, Ticket ticket, Event... events) {
        Change change = new Change(
                ticket.version(), List.of(events), ticket.after(List.of(events)), Optional.empty(), List.of());
        assertThat(store.append(change)).isTrue();
        return change.after();
    }

    private static Event given(Agent agent, Instant at) {
        return new AssigneeChanged(at, new Actor.Rule("turns"), Optional.empty(), Optional.of(agent));
    }

    private static Event gift(Agent agent, int hours) {
        return new GestureMade(hour(hours), by(agent), new Gesture("refund", Money.of("10.00 EUR"), "it was slow"));
    }

    private static Actor by(Agent agent) {
        return new Actor.Staff(agent, Role.AGENT);
    }

    private static Instant hour(int hours) {
        return MORNING.plus(Duration.ofHours(hours));
    }

    private static Agent agent(String id) {
        return new Agent(id, id, id + "@desk.example");
    }
}
