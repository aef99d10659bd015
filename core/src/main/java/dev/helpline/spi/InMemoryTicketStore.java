package dev.helpline.spi;

import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Deed;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import dev.helpline.ticket.TicketQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Everything under one lock: no caller sees half a change. */
final class InMemoryTicketStore implements TicketStore {

    private final Map<TicketId, TicketRow> rows = new HashMap<>();
    private final NavigableMap<Place, TicketRow> byPlace = new TreeMap<>();
    private final Map<String, TicketId> byMessage = new HashMap<>();
    private final DueRows due = new DueRows();
    private final Outbox outbox = new Outbox();
    private final People people = new People();
    private long lastNumber;

    @Override
    public synchronized TicketId nextId() {
        lastNumber++;
        return new TicketId("T-" + lastNumber);
    }

    @Override
    public synchronized Optional<Ticket> find(TicketId id) {
        return Optional.ofNullable(rows.get(id)).map(TicketRow::ticket);
    }

    @Override
    public synchronized List<Event> history(TicketId id) {
        TicketRow row = rows.get(id);
        return row == null ? List.of() : row.history();
    }

    @Override
    public synchronized Optional<TicketId> findByMessage(String messageId) {
        return Optional.ofNullable(byMessage.get(messageId));
    }

    @Override
    public synchronized Page search(TicketQuery query, int limit, Optional<Place> after) {
        int size = Page.checkedSize(limit);
        NavigableMap<Place, TicketRow> rest =
                after.map(place -> byPlace.tailMap(place, false)).orElse(byPlace);
        return Page.of(
                rest.values().stream()
                        .filter(row -> query.matches(row.ticket(), row.nextDue()))
                        .map(TicketRow::ticket)
                        .limit(size + 1L)
                        .toList(),
                size);
    }

    @Override
    public synchronized int openTickets(Agent assignee) {
        return people.openTickets(assignee);
    }

    @Override
    public synchronized Optional<Ticket> newestOf(Requester requester) {
        return people.newestOf(requester);
    }

    @Override
    public synchronized List<Event> deeds(
            Agent agent, Deed.Kind kind, Instant startInclusive, Instant endExclusive, int limit) {
        return people.deeds(agent, kind, startInclusive, endExclusive, TicketStore.checkedDeeds(limit));
    }

    @Override
    public synchronized boolean append(Change change) {
        TicketRow row = rows.get(change.id());
        Optional<Ticket> before = row == null ? Optional.empty() : Optional.of(row.ticket());
        long version = before.map(Ticket::version).orElse(0L);
        if (version != change.onVersion() || hasComeIn(change)) {
            return false;
        }
        if (row == null) {
            row = new TicketRow(change);
            rows.put(row.id(), row);
            byPlace.put(Place.of(change.after()), row);
            people.opened(row);
        } else {
            row.append(change);
        }
        people.changed(before, change);
        change.events().forEach(event -> event.messageId().ifPresent(message -> byMessage.put(message, change.id())));
        rearm(row, change.nextDue());
        change.messages().forEach(outbox::add);
        return true;
    }

    private boolean hasComeIn(Change change) {
        for (Event event : change.events()) {
            if (event.messageId().filter(byMessage::containsKey).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void rearm(TicketRow row, Optional<Instant> next) {
        if (next.isEmpty()) {
            due.remove(row);
        } else if (!next.equals(row.nextDue())) {
            row.dueAt(next.get());
            due.put(row);
        }
    }

    @Override
    public synchronized int fireDue(Instant now, int limit, Function<Ticket, Change> decision) {
        List<TicketRow> left = new ArrayList<>();
        List<RuntimeException> failures = new ArrayList<>();
        int decided = 0;
        try {
            Optional<TicketRow> first = due.first();
            while (decided < limit && first.isPresent() && !first.get().due().isAfter(now)) {
                try {
                    decide(first.get(), decision);
                    decided++;
                } catch (RuntimeException failure) {
                    failures.add(failure);
                    due.remove(first.get());
                    left.add(first.get());
                }
                first = due.first();
            }
        } finally {
            left.forEach(due::put);
        }
        failures.stream().findFirst().ifPresent(failure -> throwWith(failures, failure));
        return decided;
    }

    private void decide(TicketRow row, Function<Ticket, Change> decision) {
        Ticket ticket = row.ticket();
        Change change = decision.apply(ticket);
        if (!change.id().equals(ticket.id()) || !append(change)) {
            throw new IllegalStateException("the decision on ticket " + ticket.id() + " was not made on its version");
        }
    }

    private static void throwWith(List<RuntimeException> failures, RuntimeException first) {
        failures.stream().filter(other -> other != first).forEach(first::addSuppressed);
        throw first;
    }

    @Override
    public synchronized Rearmed rearm(int limit, Optional<Place> after, Function<Ticket, Optional<Instant>> nextDue) {
        Page page = search(TicketQuery.all(), limit, after);
        int changed = 0;
        for (Ticket ticket : page.tickets()) {
            TicketRow row = rows.get(ticket.id());
            Optional<Instant> next = nextDue.apply(ticket);
            if (row != null && !next.equals(row.nextDue())) {
                rearm(row, next);
                changed++;
            }
        }
        return new Rearmed(page.tickets().size(), changed, page.next());
    }

    @Override
    public synchronized Optional<Instant> nextWake() {
        return Stream.concat(due.first().map(TicketRow::due).stream(), outbox.nextReady().stream())
                .min(Comparator.naturalOrder());
    }

    @Override
    public synchronized List<Delivery> claim(Instant now, Duration lease, int limit) {
        return outbox.claim(now, lease, limit);
    }

    @Override
    public synchronized boolean settle(Delivery delivery, Settlement settlement) {
        return outbox.settle(delivery, settlement);
    }
}
