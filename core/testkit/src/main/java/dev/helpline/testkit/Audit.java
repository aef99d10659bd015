package dev.helpline.testkit;

import dev.helpline.spi.Page;
import dev.helpline.spi.Place;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.StepKey;
import dev.helpline.ticket.StepTaken;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import dev.helpline.ticket.TicketQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked when all is at rest.
 *
 * @param books what must be there
 * @param store what is there
 * @param now what is due by then must have been looked at
 */
record Audit(Books books, TicketStore store, Instant now) {

    /** What happened to each ticket, as the store has it. */
    Map<TicketId, List<Event>> histories() {
        Map<TicketId, List<Event>> histories = new LinkedHashMap<>();
        for (TicketId id : books.ids()) {
            List<Event> history = store.history(id);
            books.found(id, history);
            books.found(id, store.find(id));
            audit(books.of(id), Ticket.of(history));
            histories.put(id, history);
        }
        List<TicketId> listed = listed();
        if (!new HashSet<>(listed).equals(histories.keySet()) || listed.size() != histories.size()) {
            throw new AssertionError("the store lists the tickets " + listed + ", and not " + histories.keySet());
        }
        return histories;
    }

    private void audit(TicketBook book, Ticket folded) {
        TicketId id = folded.id();
        if (!book.ticket.equals(Optional.of(folded))) {
            throw new Violation(id, "the events of " + id + " do not add up to it");
        }
        Set<StepKey> taken = new HashSet<>();
        for (Event event : book.history) {
            if (event instanceof StepTaken step && !taken.add(step.key())) {
                throw new Violation(id, "step " + step.key() + " of " + id + " was taken twice");
            }
        }
        book.due.filter(due -> !due.isAfter(now)).ifPresent(due -> {
            throw new Violation(id, id + " was due " + due + ", and nobody looked at it");
        });
        for (TicketBook.Slip slip : book.slips) {
            if (!slip.arrived && !book.isReportedUndeliverable(slip)) {
                throw new Violation(
                        id,
                        "message " + slip.message.key() + " has never arrived, though it "
                                + (slip.done ? "was settled as done with" : "waited") + ", and nobody was told");
            }
        }
    }

    private List<TicketId> listed() {
        List<TicketId> ids = new ArrayList<>();
        Optional<Place> place = Optional.empty();
        do {
            Page page = store.search(TicketQuery.all(), Page.MAX_SIZE, place);
            page.tickets().forEach(ticket -> ids.add(ticket.id()));
            place = page.next();
        } while (place.isPresent());
        return ids;
    }
}
