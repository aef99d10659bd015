package dev.helpline.testkit;

import static dev.helpline.testkit.Papers.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.helpline.spi.Change;
import dev.helpline.spi.Page;
import dev.helpline.spi.Place;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.Actor;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.AssigneeChanged;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.OwnerChanged;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Role;
import dev.helpline.ticket.Status;
import dev.helpline.ticket.StatusChanged;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.TeamChanged;
import dev.helpline.ticket.Theme;
import dev.helpline.ticket.ThemeAdded;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The part of {@link TicketStoreContract} that is about search: every criterion, and pages that cover all of it once. */
public interface SearchContract {

    /**
     * The store on trial.
     *
     * @return a new one without tickets
     */
    TicketStore emptyStore();

    /** A ticket is found with the team it is with now, whoever leads that team. */
    @Test
    default void searchFindsTheTicketsWithATeam() {
        Team database = Team.of("database", 2);
        Agent lea = agent("lea");
        finds(
                TicketQuery.all().with(database),
                ticket -> new TeamChanged(
                        MORNING,
                        new Actor.Customer(Papers.EVE),
                        ticket.team(),
                        database.ledBy(lea),
                        "needs the query log"));
    }

    /** A ticket is found by the id of its owner, and somebody else's is not. */
    @Test
    default void searchFindsTheTicketsSomebodyOwns() {
        Agent ada = agent("ada");
        finds(
                TicketQuery.all().ownedBy(new Agent("ada", "Ada Lovelace", "elsewhere")),
                ticket -> new OwnerChanged(MORNING, new Actor.Staff(ada, Role.AGENT), ticket.owner(), ada, "took it"));
    }

    /** A ticket is found by the id of its assignee, who need not own it. */
    @Test
    default void searchFindsTheTicketsSomebodyWorksOn() {
        Agent ada = agent("ada");
        finds(
                TicketQuery.all().assignedTo(ada),
                ticket -> new AssigneeChanged(
                        MORNING, new Actor.Staff(ada, Role.AGENT), ticket.assignee(), Optional.of(ada)));
    }

    /** A ticket is found in the category of its status, among several. */
    @Test
    default void searchFindsTheTicketsInOneOfSomeCategories() {
        finds(TicketQuery.all().in(Category.ON_HOLD, Category.RESOLVED), SearchContract::parked);
    }

    /** A ticket is found by the exact name of its status. */
    @Test
    default void searchFindsTheTicketsInAStatus() {
        finds(TicketQuery.all().withStatus("parked"), SearchContract::parked);
    }

    /** A ticket is found by one of its themes. */
    @Test
    default void searchFindsTheTicketsAboutATheme() {
        Theme login = new Theme("login");
        finds(TicketQuery.all().about(login), ticket -> new ThemeAdded(MORNING, new Actor.Customer(Papers.EVE), login));
    }

    /** A ticket is found by the id of whoever has the problem. */
    @Test
    default void searchFindsTheTicketsOfARequester() {
        TicketStore store = emptyStore();
        Papers.opened(store, MORNING, "Cannot log in");
        Ticket sams = Papers.opened(store, Optional.empty());
        Requester moved = new Requester(sams.requester().id(), "Samuel", "sam@work.example");
        assertThat(found(store, TicketQuery.all().from(moved))).containsExactly(sams);
    }

    /** A ticket is found by the account of whoever has the problem; somebody of no account is of none. */
    @Test
    default void searchFindsTheTicketsOfAnAccount() {
        TicketStore store = emptyStore();
        Papers.opened(store, MORNING, "Cannot log in");
        Papers.opened(store, Papers.EVE.of("Acme Ltd"));
        Ticket acmes = Papers.opened(store, Papers.EVE.of("Acme"));
        assertThat(found(store, TicketQuery.all().ofAccount("Acme"))).containsExactly(acmes);
    }

    /** A ticket is found before the instant the store has it due, exclusive; one that is not due is not found. */
    @Test
    default void searchFindsTheTicketsDueBeforeAnInstant() {
        TicketStore store = emptyStore();
        Papers.opened(store, Optional.empty());
        Papers.opened(store, Optional.of(MORNING.plusSeconds(60)));
        Ticket soon = Papers.opened(store, Optional.of(MORNING.plusSeconds(59)));
        TicketQuery query = TicketQuery.all().dueBefore(MORNING.plusSeconds(60));
        assertThat(found(store, query)).containsExactly(soon);
        assertThat(store.append(Papers.note(soon, "later", Optional.of(MORNING.plusSeconds(61)))))
                .isTrue();
        assertThat(found(store, query)).isEmpty();
    }

    /** A ticket is found by any part of its subject in any case, and no character of the text is special. */
    @Test
    default void searchFindsTheTicketsWhoseSubjectSaysATextInAnyCase() {
        TicketStore store = emptyStore();
        Ticket full = Papers.opened(store, MORNING, "Disk 100% FULL on Ärger_1");
        Papers.opened(store, MORNING, "Disk 100 full on Aerger-1");
        assertThat(found(store, TicketQuery.all().saying("100% full"))).containsExactly(full);
        assertThat(found(store, TicketQuery.all().saying("äRGER_1"))).containsExactly(full);
        assertThat(found(store, TicketQuery.all().saying("disk%on"))).isEmpty();
    }

    /** Of several criteria all must be met. */
    @Test
    default void searchFindsWhatMeetsEveryCriterion() {
        TicketStore store = emptyStore();
        Ticket eves = Papers.opened(store, MORNING, "Cannot log in");
        Papers.opened(store, Optional.empty());
        Papers.opened(store, MORNING, "Slow");
        assertThat(found(store, TicketQuery.all().from(Papers.EVE).saying("log in")))
                .containsExactly(eves);
        assertThat(found(
                        store,
                        TicketQuery.all().from(Papers.EVE).saying("log in").in(Category.CLOSED)))
                .isEmpty();
    }

    /** Pages of any size, joined, are all that matches, once, by opening and then by id, though none is longer than asked. */
    @Test
    default void pagesCoverEverythingOnceInOrder() {
        TicketStore store = emptyStore();
        List<Ticket> tickets = new ArrayList<>(IntStream.range(0, 12)
                .mapToObj(i -> Papers.opened(store, MORNING.minusSeconds(i % 3), i % 4 == 0 ? "Slow" : "Cannot log in"))
                .toList());
        tickets.removeIf(ticket -> ticket.subject().equals("Slow"));
        tickets.sort((one, other) -> Place.of(one).compareTo(Place.of(other)));
        for (int limit = 1; limit <= 10; limit++) {
            assertThat(joined(store, TicketQuery.all().saying("log in"), limit)).isEqualTo(tickets);
        }
    }

    /** What is opened, or changes, between two pages neither repeats nor hides a ticket. */
    @Test
    default void aPageGoesOnFromTheLastTicketSeenWhateverWasOpenedMeanwhile() {
        TicketStore store = emptyStore();
        Ticket first = Papers.opened(store, MORNING, "first");
        Ticket second = Papers.opened(store, MORNING.plusSeconds(1), "second");
        Page page = store.search(TicketQuery.all(), 1, Optional.empty());
        assertThat(page).isEqualTo(new Page(List.of(first), Optional.of(Place.of(first))));
        Papers.opened(store, MORNING.minusSeconds(1), "before");
        Ticket last = Papers.opened(store, MORNING.plusSeconds(2), "last");
        assertThat(store.append(Papers.note(first, "still first", Optional.empty())))
                .isTrue();
        assertThat(store.search(TicketQuery.all(), 2, page.next()))
                .isEqualTo(new Page(List.of(second, last), Optional.empty()));
    }

    /** A page of no tickets, or of too many, is refused with the sizes that are allowed. */
    @Test
    default void aPageOfNoTicketsOrTooManyIsRefused() {
        TicketStore store = emptyStore();
        for (int limit : new int[] {-1, 0, Page.MAX_SIZE + 1}) {
            assertThatThrownBy(() -> store.search(TicketQuery.all(), limit, Optional.empty()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("cannot search for pages of " + limit + " tickets; allowed: 1 to 100");
        }
        assertThat(store.search(TicketQuery.all(), Page.MAX_SIZE, Optional.empty()))
                .isEqualTo(new Page(List.of(), Optional.empty()));
    }

    private void finds(TicketQuery query, Function<Ticket, Event> fact) {
        TicketStore store = emptyStore();
        Papers.opened(store, MORNING, "Cannot log in");
        Ticket ticket = Papers.opened(store, MORNING, "Cannot log in");
        assertThat(found(store, query)).isEmpty();
        List<Event> events = List.of(fact.apply(ticket));
        Change change = new Change(ticket.version(), events, ticket.after(events), Optional.empty(), List.of());
        assertThat(store.append(change)).isTrue();
        assertThat(found(store, query)).containsExactly(change.after());
    }

    private static List<Ticket> found(TicketStore store, TicketQuery query) {
        return store.search(query, Page.MAX_SIZE, Optional.empty()).tickets();
    }

    private static List<Ticket> joined(TicketStore store, TicketQuery query, int limit) {
        List<Ticket> tickets = new ArrayList<>();
        Optional<Place> place = Optional.empty();
        do {
            Page page = store.search(query, limit, place);
            assertThat(page.tickets()).hasSizeBetween(1, limit);
            tickets.addAll(page.tickets());
            place = page.next();
        } while (place.isPresent());
        return tickets;
    }

    private static Event parked(Ticket ticket) {
        Status parked = new Status("parked", Category.ON_HOLD);
        return new StatusChanged(MORNING, new Actor.Customer(ticket.requester()), ticket.status(), parked);
    }

    private static Agent agent(String id) {
        return new Agent(id, id, id + "@desk.example");
    }
}
