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
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where tickets are kept: snapshots, histories, the index of what is due, and the outbox. Thread-safe.
 *
 * <p>{@code TicketStoreContract} of the test kit proves an implementation.
 */
public interface TicketStore {

    /** The most deeds that can be asked for at once. */
    int MAX_DEEDS = 10_000;

    /**
     * A store in this process's memory: nothing survives the process.
     *
     * @return a new, empty store
     */
    static TicketStore inMemory() {
        return new InMemoryTicketStore();
    }

    /**
     * A name for the next ticket, never given out before.
     *
     * @return short enough to be read out on the telephone
     */
    TicketId nextId();

    /**
     * A ticket as it stands.
     *
     * @param id its name
     * @return empty if there is no such ticket
     */
    Optional<Ticket> find(TicketId id);

    /**
     * Everything that happened to a ticket.
     *
     * @param id its name
     * @return oldest first; empty if there is no such ticket
     */
    List<Event> history(TicketId id);

    /**
     * The ticket a message came to.
     *
     * @param messageId the channel's name for the message
     * @return empty if no event that is stored has this {@link Event#messageId()}
     */
    Optional<TicketId> findByMessage(String messageId);

    /**
     * The next page of the tickets that are looked for, each as it stands, in the order of their {@link Place}s. Where a
     * ticket stands never changes: whoever goes on from page to page meets none twice, and misses none that was there at
     * the first page and matched throughout.
     *
     * @param query which tickets
     * @param limit how many at most, 1 to {@value Page#MAX_SIZE}
     * @param after where to go on from, exclusive, whether or not a ticket stands there; empty for the first page
     * @return a page without tickets if nothing (else) matches
     * @throws IllegalArgumentException if the limit is out of bounds
     */
    Page search(TicketQuery query, int limit, Optional<Place> after);

    /**
     * How many unfinished tickets somebody works on.
     *
     * @param assignee who, told by the id
     * @return tickets that are neither resolved nor closed; 0 for somebody unknown
     */
    int openTickets(Agent assignee);

    /**
     * The newest ticket of a requester, by its {@link Place}.
     *
     * @param requester who, told by the id
     * @return empty if they never had one
     */
    Optional<Ticket> newestOf(Requester requester);

    /**
     * What stands on an agent's record, of any ticket.
     *
     * @param agent whose record, told by the id
     * @param kind what is looked for
     * @param startInclusive not before
     * @param endExclusive before this instant
     * @param limit how many at most, 1 to {@value #MAX_DEEDS}
     * @return the events with such a {@link Event#deed()}, newest first; of one instant in any order
     * @throws IllegalArgumentException if the limit is out of bounds
     */
    List<Event> deeds(Agent agent, Deed.Kind kind, Instant startInclusive, Instant endExclusive, int limit);

    /**
     * A limit of deeds that may be asked for.
     *
     * @param limit how many were asked for at most
     * @return the same
     * @throws IllegalArgumentException if the limit is not 1 to {@value #MAX_DEEDS}
     */
    static int checkedDeeds(int limit) {
        if (limit < 1 || limit > MAX_DEEDS) {
            throw new IllegalArgumentException("cannot ask for " + limit + " deeds; allowed: 1 to " + MAX_DEEDS);
        }
        return limit;
    }

    /**
     * Stores a change, all of it or nothing. A message is stored unless one of the same ticket and {@link Message#key()}
     * waits, or is on its way; that one stays as it is. When that one is done with, its key is free again.
     *
     * @param change decided on a version that was read before
     * @return false, and nothing has changed, if the ticket is no longer at that version (or, for an opening, exists), or
     *     if an event has the {@link Event#messageId()} of one that is stored, whatever its ticket
     */
    boolean append(Change change);

    /**
     * Lets tickets that are due be decided and stores what was decided, each atomically. A ticket is decided by one
     * caller at a time. If {@code decision} throws, its ticket is left as it was and holds up no other: those others are
     * decided and stored first, up to the limit, and then the exception goes to the caller, with those of further tickets
     * suppressed in it.
     *
     * @param now up to which due instant, inclusive
     * @param limit how many tickets at most, at least 1
     * @param decision what to do with a due ticket; its next due instant must lie after {@code now}
     * @return how many tickets were decided; fewer than {@code limit} when nothing else was due
     */
    int fireDue(Instant now, int limit, Function<Ticket, Change> decision);

    /**
     * Asks tickets again when they want to be looked at, each atomically, in the order of their {@link Place}s. Nothing
     * else of them changes, and each question is about the ticket as it is stored at that moment.
     *
     * @param limit how many tickets at most, 1 to {@value Page#MAX_SIZE}
     * @param after where to go on from, exclusive; empty for the first tickets
     * @param nextDue when a ticket wants to be looked at, if ever
     * @return what changed, and where to go on from
     * @throws IllegalArgumentException if the limit is out of bounds
     */
    Rearmed rearm(int limit, Optional<Place> after, Function<Ticket, Optional<Instant>> nextDue);

    /**
     * When something is next to be done: a ticket looked at, or a message delivered.
     *
     * @return empty if nothing waits for a time
     */
    Optional<Instant> nextWake();

    /**
     * Claims messages for delivery. A ticket's messages are claimed in the order in which they were stored, one at a time:
     * the next only when the one before is done with. A message that is not yet to be delivered waits without holding up
     * those after it; one that is to be tried again holds them up.
     *
     * @param now messages whose {@link Message#notBefore()} has come by then
     * @param lease how long they stay claimed; afterwards somebody else may claim them
     * @param limit how many at most, at least 1
     * @return oldest first; empty if nothing is ready
     */
    List<Delivery> claim(Instant now, Duration lease, int limit);

    /**
     * Says how a delivery went. A claim that has run out and was claimed by somebody else is not settled.
     *
     * @param delivery what was claimed
     * @param settlement how it went
     * @return whether the claim still held
     */
    boolean settle(Delivery delivery, Settlement settlement);
}
