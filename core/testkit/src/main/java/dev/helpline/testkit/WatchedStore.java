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

/**
 * The store as one node has it: others come in between, the node may die, and what the store says is held against the
 * books. While the store decides, within its own transaction, nobody comes in between.
 *
 * @param store the store on trial
 * @param post where the node works
 */
record WatchedStore(TicketStore store, Post post) implements TicketStore {

    private Books books() {
        return post.world().books();
    }

    @Override
    public TicketId nextId() {
        TicketId id = store.nextId();
        books().named(id);
        return id;
    }

    @Override
    public Optional<Ticket> find(TicketId id) {
        post.pause();
        Optional<Ticket> found = store.find(id);
        books().found(id, found);
        return found;
    }

    @Override
    public List<Event> history(TicketId id) {
        post.pause();
        List<Event> history = store.history(id);
        books().found(id, history);
        return history;
    }

    @Override
    public Optional<TicketId> findByMessage(String messageId) {
        Optional<TicketId> id = store.findByMessage(messageId);
        books().found(messageId, id);
        return id;
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
    public Page search(TicketQuery query, int limit, Optional<Place> after) {
        post.pause();
        return store.search(query, limit, after);
    }

    @Override
    public boolean append(Change change) {
        String what = change.events().size() + " events of " + change.id() + " on version " + change.onVersion();
        post.pause();
        post.dieOf(Fault.CRASH_BEFORE_COMMIT, "before storing " + what, change.id());
        boolean stored = store.append(change);
        post.tell(stored ? "stored " + what : "was too late to store " + what, change.id());
        books().appended(change, stored);
        post.dieOf(Fault.CRASH_AFTER_COMMIT, "after storing " + what, change.id());
        return stored;
    }

    @Override
    public int fireDue(Instant now, int limit, Function<Ticket, Change> decision) {
        post.pause();
        post.dieOf(Fault.CRASH_BEFORE_COMMIT, "before asking what is due");
        Deciding deciding = new Deciding(post, now, decision);
        int count = deciding.by(store, limit);
        for (Change change : deciding.decided()) {
            String events = change.events().size() + " events of ";
            post.tell("decided " + events + change.id() + " on version " + change.onVersion(), change.id());
            books().stored(change);
        }
        if (count != deciding.decided().size()) {
            throw new AssertionError("the store says it had " + count + " due tickets decided, not "
                    + deciding.decided().size());
        }
        post.dieOf(Fault.CRASH_AFTER_COMMIT, "after deciding what was due");
        return count;
    }

    @Override
    public Rearmed rearm(int limit, Optional<Place> after, Function<Ticket, Optional<Instant>> nextDue) {
        post.pause();
        return store.rearm(limit, after, nextDue);
    }

    @Override
    public Optional<Instant> nextWake() {
        Optional<Instant> wake = store.nextWake();
        books().nextWake(wake);
        return wake;
    }

    @Override
    public List<Delivery> claim(Instant now, Duration lease, int limit) {
        post.pause();
        post.dieOf(Fault.CRASH_BEFORE_COMMIT, "before claiming messages");
        List<Delivery> claimed = store.claim(now, lease, limit);
        for (Delivery delivery : claimed) {
            post.tell("claimed " + words(delivery), delivery.message().ticket());
            books().claimed(delivery, now, lease);
        }
        post.dieOf(Fault.CRASH_AFTER_COMMIT, "after claiming " + claimed.size() + " messages");
        return claimed;
    }

    @Override
    public boolean settle(Delivery delivery, Settlement settlement) {
        TicketId id = delivery.message().ticket();
        post.pause();
        post.dieOf(Fault.CRASH_BEFORE_COMMIT, "before settling " + words(delivery), id);
        boolean held = store.settle(delivery, settlement);
        post.tell((held ? "settled " : "was too late to settle ") + words(delivery) + ": " + settlement, id);
        books().settled(delivery, settlement, held);
        post.dieOf(Fault.CRASH_AFTER_COMMIT, "after settling " + words(delivery), id);
        return held;
    }

    private static String words(Delivery delivery) {
        return "message " + delivery.message().key() + ", attempt " + delivery.attempt();
    }
}
