package dev.helpline.spi;

import dev.helpline.ticket.Event;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One atomic change of one ticket: all of it is stored, or nothing.
 *
 * @param onVersion the version it was decided on; 0 for an opening
 * @param events what happened, oldest first; none where only the next due instant changed
 * @param after the ticket after them, of version {@code onVersion + events.size()}
 * @param nextDue when the ticket wants to be looked at next, if ever; a hint, asked again before anything is done
 * @param messages what people are to be told, each key once; what waits already under its key is not told twice
 */
public record Change(
        long onVersion, List<Event> events, Ticket after, Optional<Instant> nextDue, List<Message> messages) {

    /** Takes copies, and checks that the version has grown by the number of events. */
    public Change {
        events = List.copyOf(events);
        messages = List.copyOf(messages);
        if (after.version() != onVersion + events.size()) {
            throw new IllegalArgumentException("ticket " + after.id() + " at version " + onVersion + " with "
                    + events.size() + " more events cannot be at version " + after.version());
        }
    }

    /**
     * Which ticket changes.
     *
     * @return the ticket's id
     */
    public TicketId id() {
        return after.id();
    }
}
