package dev.helpline.spi;

import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import java.time.Instant;
import java.util.Comparator;

/**
 * Where a ticket stands among all others: by its opening, then by the characters of its id (UTF-16 code units, as
 * {@link String#compareTo} has it). It never changes.
 *
 * @param openedAt when the ticket was opened
 * @param id what it is called
 */
public record Place(Instant openedAt, TicketId id) implements Comparable<Place> {

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::openedAt)
            .thenComparing(place -> place.id().value());

    /**
     * The place of a ticket.
     *
     * @param ticket any ticket
     * @return the same for every version of it
     */
    public static Place of(Ticket ticket) {
        return new Place(ticket.openedAt(), ticket.id());
    }

    /** Oldest opening first. */
    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
