package dev.helpline.spi;

import dev.helpline.ticket.Ticket;
import java.util.List;
import java.util.Optional;

/**
 * Some of the tickets that were looked for.
 *
 * @param tickets at most {@value #MAX_SIZE}, in the order of their {@link Place}s
 * @param next where to go on from; empty if nothing else matched when the page was made
 */
public record Page(List<Ticket> tickets, Optional<Place> next) {

    /** The most tickets a page may have. */
    public static final int MAX_SIZE = 100;

    /** Takes a copy, and checks its size. */
    public Page {
        tickets = List.copyOf(tickets);
        if (tickets.size() > MAX_SIZE) {
            throw new IllegalArgumentException(
                    "a page cannot have " + tickets.size() + " tickets; allowed: at most " + MAX_SIZE);
        }
    }

    /**
     * What a store answers: it looks for one ticket more than it was asked for, to know whether there is another page.
     *
     * @param found in the order of their {@link Place}s
     * @param size how many of them are on the page, at least 1
     * @return a page that is the last one if no more than {@code size} were found
     * @throws IllegalArgumentException if the size is not 1 to {@value #MAX_SIZE}
     */
    public static Page of(List<Ticket> found, int size) {
        if (found.size() <= checkedSize(size)) {
            return new Page(found, Optional.empty());
        }
        return new Page(found.subList(0, size), Optional.of(Place.of(found.get(size - 1))));
    }

    /**
     * A size that a page may have.
     *
     * @param size how many tickets were asked for at most
     * @return the same
     * @throws IllegalArgumentException if the size is not 1 to {@value #MAX_SIZE}
     */
    public static int checkedSize(int size) {
        if (size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException(
                    "cannot search for pages of " + size + " tickets; allowed: 1 to " + MAX_SIZE);
        }
        return size;
    }
}
