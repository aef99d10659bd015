package dev.helpline.spi;

import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Deed;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Ticket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** What the in-memory store knows of people across tickets. Not thread-safe. */
final class People {

    private record Shelf(String agent, Deed.Kind kind) {}

    private static final Comparator<TicketRow> BY_PLACE = Comparator.comparing(row -> Place.of(row.ticket()));

    private final Map<String, Integer> openTickets = new HashMap<>();
    private final Map<String, TicketRow> newest = new HashMap<>();
    private final Map<Shelf, List<Event>> deeds = new HashMap<>();

    int openTickets(Agent assignee) {
        return openTickets.getOrDefault(assignee.id(), 0);
    }

    Optional<Ticket> newestOf(Requester requester) {
        return Optional.ofNullable(newest.get(requester.id())).map(TicketRow::ticket);
    }

    List<Event> deeds(Agent agent, Deed.Kind kind, Instant startInclusive, Instant endExclusive, int limit) {
        List<Event> all = deeds.getOrDefault(new Shelf(agent.id(), kind), List.of());
        List<Event> found = new ArrayList<>();
        for (int i = all.size() - 1; i >= 0 && found.size() < limit; i--) {
            Event deed = all.get(i);
            if (deed.at().isBefore(startInclusive)) {
                break;
            }
            if (deed.at().isBefore(endExclusive)) {
                found.add(deed);
            }
        }
        return found;
    }

    void opened(TicketRow row) {
        newest.merge(row.ticket().requester().id(), row, BinaryOperator.maxBy(BY_PLACE));
    }

    void changed(Optional<Ticket> before, Change change) {
        Optional<Agent> worked = before.flatMap(People::worker);
        Optional<Agent> works = worker(change.after());
        if (!worked.equals(works)) {
            worked.ifPresent(agent -> openTickets.merge(agent.id(), -1, Integer::sum));
            works.ifPresent(agent -> openTickets.merge(agent.id(), 1, Integer::sum));
        }
        for (Event event : change.events()) {
            event.deed().ifPresent(deed -> add(deed, event));
        }
    }

    /** Tickets tell their time each on its own, so what comes last need not be newest. */
    private void add(Deed deed, Event event) {
        List<Event> all = deeds.computeIfAbsent(new Shelf(deed.agent().id(), deed.kind()), shelf -> new ArrayList<>());
        int place = all.size();
        while (place > 0 && all.get(place - 1).at().isAfter(event.at())) {
            place--;
        }
        all.add(place, event);
    }

    private static Optional<Agent> worker(Ticket ticket) {
        return ticket.category().isFinished() ? Optional.empty() : ticket.assignee();
    }
}
