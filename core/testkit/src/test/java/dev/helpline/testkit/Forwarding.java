package dev.helpline.testkit;

import dev.helpline.spi.Change;
import dev.helpline.spi.Delivery;
import dev.helpline.spi.Page;
import dev.helpline.spi.Place;
import dev.helpline.spi.Rearmed;
import dev.helpline.spi.Settlement;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Deed;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import dev.helpline.ticket.TicketQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A store that does what another does, to be broken in one place. */
class Forwarding implements TicketStore {

    final TicketStore store;

    Forwarding() {
        this(TicketStore.inMemory());
    }

    Forwarding(TicketStore store) {
        this.store = store;
    }

    @Override
    public TicketId nextId() {
        return store.nextId();
    }

    @Override
    public Optional<Ticket> find(TicketId id) {
        return store.find(id);
    }

    @Override
    public List<Event> history(TicketId id) {
        return store.history(id);
    }

    @Override
    public Optional<TicketId> findByMessage(String messageId) {
        return store.findByMessage(messageId);
    }

    @Override
    public Page search(TicketQuery query, int limit, Optional<Place> after) {
        return store.search(query, limit, after);
    }

    @Override
    public int openTickets(Agent assignee) {
        return store.openTickets(assignee);
    }

    @Override
    public Optional<Ticket> newestOf(Requester requester) {
        return store.newestOf(requester);
    }

    @Override
    public List<Event> deeds(Agent agent, Deed.Kind kind, Instant startInclusive, Instant endExclusive, int limit) {
        return store.deeds(agent, kind, startInclusive, endExclusive, limit);
    }

    @Override
    public boolean append(Change change) {
        return store.append(change);
    }

    @Override
    public int fireDue(Instant now, int limit, Function<Ticket, Change> decision) {
        return store.fireDue(now, limit, decision);
    }

    @Override
    public Rearmed rearm(int limit, Optional<Place> after, Function<Ticket, Optional<Instant>> nextDue) {
        return store.rearm(limit, after, nextDue);
    }

    @Override
    public Optional<Instant> nextWake() {
        return store.nextWake();
    }

    @Override
    public List<Delivery> claim(Instant now, Duration lease, int limit) {
        return store.claim(now, lease, limit);
    }

    @Override
    public boolean settle(Delivery delivery, Settlement settlement) {
        return store.settle(delivery, settlement);
    }
}
