package dev.helpline;

import dev.helpline.spi.TicketStore;
import dev.helpline.spi.Workload;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Deed;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Ticket;
import java.time.Instant;
import java.util.Optional;

/** What everybody has to do, as the desk's store has it. */
record DeskWorkload(Setup setup) implements Workload {

    @Override
    public int openTickets(Agent agent) {
        return setup.store.openTickets(agent);
    }

    @Override
    public boolean hasRoom(Agent agent) {
        int capacity = setup.capacity.orElse(Integer.MAX_VALUE);
        return capacity == Integer.MAX_VALUE || openTickets(agent) < capacity;
    }

    @Override
    public Optional<Instant> lastGiven(Agent agent) {
        return setup.store.deeds(agent, Deed.Kind.ASSIGNMENT, Instant.MIN, Instant.MAX, 1).stream()
                .map(Event::at)
                .findFirst();
    }

    @Override
    public int givenSince(Agent agent, Instant startInclusive) {
        return count(agent, Deed.Kind.ASSIGNMENT, startInclusive);
    }

    @Override
    public int confrontationsSince(Agent agent, Instant startInclusive) {
        return count(agent, Deed.Kind.CONFRONTATION, startInclusive);
    }

    @Override
    public Optional<Agent> formerOwner(Requester requester) {
        return setup.store.newestOf(requester).flatMap(Ticket::owner);
    }

    private int count(Agent agent, Deed.Kind kind, Instant startInclusive) {
        return setup.store
                .deeds(agent, kind, startInclusive, Instant.MAX, TicketStore.MAX_DEEDS)
                .size();
    }
}
