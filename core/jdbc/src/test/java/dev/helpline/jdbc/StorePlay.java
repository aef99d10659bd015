package dev.helpline.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.spi.Change;
import dev.helpline.spi.Delivery;
import dev.helpline.spi.Message;
import dev.helpline.spi.Page;
import dev.helpline.spi.Rearmed;
import dev.helpline.spi.Settlement;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.Actor;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Deed;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.NoteAdded;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.RefusedException;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Situation;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Theme;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import dev.helpline.ticket.TicketOpened;
import dev.helpline.ticket.TicketQuery;
import dev.helpline.ticket.Workflow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Does the same deeds to any store, and writes down everything that a caller can see of it. */
final class StorePlay {

    private static final Requester SAM = new Requester("sam", "Sam", "sam@home.example").of("acme");
    private static final Agent ADA = new Agent("ada", "Ada", "ada@desk.example");
    private static final Agent BOB = new Agent("bob", "Bob", "bob@desk.example");
    private static final Instant BEGINNING = Instant.parse("2026-03-02T09:00:00.000000001Z");
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final int ALL = 1_000;

    private final TicketStore store;
    private final List<Object> seen = new ArrayList<>();
    private final List<Ticket> tickets = new ArrayList<>();
    private final List<Delivery> deliveries = new ArrayList<>();
    private Instant now = BEGINNING;
    private int opened;
    private int messages;

    StorePlay(TicketStore store) {
        this.store = store;
    }

    List<Object> seen(List<StoreDeed> deeds) {
        deeds.forEach(this::play);
        for (Ticket ticket : tickets) {
            seen.add(store.find(ticket.id()));
            seen.add(store.history(ticket.id()));
        }
        queries().forEach(query -> seen.add(found(query)));
        seen.add(store.newestOf(SAM));
        for (Agent agent : List.of(ADA, BOB)) {
            seen.add(store.openTickets(agent));
            for (Deed.Kind kind : Deed.Kind.values()) {
                seen.add(newestFirst(store.deeds(agent, kind, BEGINNING, now, ALL)));
            }
        }
        return seen;
    }

    /** Of one instant they come in any order. */
    private static List<Event> newestFirst(List<Event> deeds) {
        assertThat(deeds).isSortedAccordingTo(Comparator.comparing(Event::at).reversed());
        return deeds.stream()
                .sorted(Comparator.comparing(Event::at).thenComparing(Event::toString))
                .toList();
    }

    private void play(StoreDeed deed) {
        now = now.plus(deed.attempt().later());
        switch (deed.kind()) {
            case OPEN -> open(deed);
            case ACT ->
                ticket(deed)
                        .ifPresent(ticket -> act(deed, store.find(ticket.id()).orElseThrow()));
            case ACT_ON_A_STALE_VERSION -> ticket(deed).ifPresent(ticket -> act(deed, ticket));
            case SEND_MORE -> ticket(deed).ifPresent(ticket -> sendMore(deed, ticket));
            case FIRE -> fire(deed, ALL, false);
            case FIRE_ONE -> fire(deed, 1, false);
            case FIRE_AND_FAIL -> fire(deed, ALL, true);
            case ASK_AGAIN -> askAgain(deed);
            case CLAIM -> claim();
            case SETTLE -> settle(deed, new Settlement.Done());
            case TRY_AGAIN -> settle(deed, new Settlement.Retry(now.plus(Duration.ofMinutes(deed.pause()))));
        }
        seen.add(store.nextWake());
    }

    private Optional<Ticket> ticket(StoreDeed deed) {
        return tickets.isEmpty() ? Optional.empty() : Optional.of(tickets.get(deed.which() % tickets.size()));
    }

    private void open(StoreDeed deed) {
        TicketOpened opening = new TicketOpened(
                now,
                new Actor.Customer(SAM),
                new TicketId("T-" + ++opened),
                SAM,
                "Cannot log in " + deed.which(),
                "It says no.",
                Workflow.standard().initial(),
                Priority.NORMAL,
                Optional.empty(),
                Optional.of("<" + deed.which() + "@mail>"));
        if (append(deed, 0, List.of(opening), opening.ticket())) {
            tickets.add(opening.ticket());
        }
    }

    private void act(StoreDeed deed, Ticket ticket) {
        Situation situation = new Situation(Workflow.standard(), deed.attempt().by(), now);
        try {
            List<Event> events = deed.attempt().command().decide(ticket, situation);
            append(deed, ticket.version(), events, ticket.after(events));
        } catch (RefusedException refused) {
            seen.add(refused.getMessage());
        }
    }

    private void sendMore(StoreDeed deed, Ticket ticket) {
        append(deed, ticket.version(), List.of(), ticket);
    }

    private boolean append(StoreDeed deed, long onVersion, List<Event> events, Ticket after) {
        boolean stored = store.append(new Change(onVersion, events, after, due(deed), messages(deed, after.id())));
        seen.add(stored);
        return stored;
    }

    private Optional<Instant> due(StoreDeed deed) {
        return Optional.of(now.plus(Duration.ofMinutes(deed.pause()))).filter(due -> deed.pause() > 0);
    }

    private List<Message> messages(StoreDeed deed, TicketId id) {
        return IntStream.range(0, deed.messages())
                .mapToObj(i -> new Message(id + "/" + ++messages / 2, id, "Sam", "sam@home.example", "text " + i, now)
                        .notBefore(now.plus(Duration.ofMinutes(i == 0 ? deed.pause() : 0))))
                .toList();
    }

    private void fire(StoreDeed deed, int limit, boolean failing) {
        try {
            seen.add(store.fireDue(now, limit, ticket -> {
                seen.add(ticket);
                if (failing && ticket.version() % 2 == 0) {
                    throw new IllegalStateException("cannot decide " + ticket.id());
                }
                List<Event> events = List.of(new NoteAdded(now, deed.attempt().by(), "looked at"));
                return new Change(
                        ticket.version(), events, ticket.after(events), due(deed), messages(deed, ticket.id()));
            }));
        } catch (IllegalStateException failure) {
            seen.add(failure.getMessage());
        }
    }

    private void askAgain(StoreDeed deed) {
        Rearmed first = store.rearm(2, Optional.empty(), ticket -> due(deed));
        seen.add(first);
        seen.add(store.rearm(
                Page.MAX_SIZE,
                first.next(),
                ticket -> Optional.of(ticket.openedAt().plusSeconds(7_200))));
    }

    private void claim() {
        List<Delivery> claimed = new ArrayList<>(store.claim(now, LEASE, ALL));
        claimed.sort(Comparator.comparing(delivery -> delivery.message().key()));
        claimed.forEach(delivery -> seen.add(List.of(delivery.message(), delivery.attempt())));
        deliveries.addAll(claimed);
    }

    private void settle(StoreDeed deed, Settlement settlement) {
        if (!deliveries.isEmpty()) {
            seen.add(store.settle(deliveries.get(deed.which() % deliveries.size()), settlement));
        }
    }

    private List<TicketQuery> queries() {
        return List.of(
                TicketQuery.all(),
                TicketQuery.all().in(Category.OPEN, Category.NEW),
                TicketQuery.all().with(Team.of("database", 2)),
                TicketQuery.all().with(Team.of("database", 2)).in(Category.OPEN),
                TicketQuery.all().ownedBy(ADA),
                TicketQuery.all().assignedTo(BOB),
                TicketQuery.all().ofAccount("acme"),
                TicketQuery.all().withStatus("open"),
                TicketQuery.all().about(new Theme("login")),
                TicketQuery.all().from(SAM).saying("IN 1"),
                TicketQuery.all().saying("i"),
                TicketQuery.all().dueBefore(now));
    }

    /** Two pages of any size show that the second begins where the first has ended. */
    private List<Page> found(TicketQuery query) {
        Page first = store.search(query, 2, Optional.empty());
        return List.of(first, store.search(query, Page.MAX_SIZE, first.next()));
    }
}
