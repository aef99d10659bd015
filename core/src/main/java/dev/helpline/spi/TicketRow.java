package dev.helpline.spi;

import dev.helpline.ticket.Event;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One ticket in memory: its snapshot, its history, and its place among those that wait for a time. */
final class TicketRow {

    /** The place of a row that waits for nothing. */
    static final int NOWHERE = -1;

    private final List<Event> history;
    private Ticket ticket;
    private Instant due;
    int place = NOWHERE;

    TicketRow(Change opening) {
        // Sized to what there is: most tickets of a large desk have few events.
        this.history = new ArrayList<>(opening.events());
        this.ticket = opening.after();
        this.due = Instant.MAX;
    }

    void append(Change change) {
        history.addAll(change.events());
        ticket = change.after();
    }

    void dueAt(Instant next) {
        due = next;
    }

    TicketId id() {
        return ticket.id();
    }

    Ticket ticket() {
        return ticket;
    }

    /** Means something only while the row has a place. */
    Instant due() {
        return due;
    }

    Optional<Instant> nextDue() {
        return place == NOWHERE ? Optional.empty() : Optional.of(due);
    }

    List<Event> history() {
        return List.copyOf(history);
    }
}
