package dev.helpline.spi;

import dev.helpline.ticket.TicketId;
import java.time.Instant;

/**
 * A word to one person about one ticket.
 *
 * @param key the same whenever the same message is delivered again, so that a channel can tell; unique among the messages
 *     of its ticket
 * @param ticket what it is about
 * @param recipient the name of whoever is told
 * @param address how they are reached
 * @param text what they are told
 * @param at when what it speaks of happened
 * @param notBefore when it may be delivered at the earliest, not before {@code at}; later than that in quiet hours
 */
public record Message(
        String key, TicketId ticket, String recipient, String address, String text, Instant at, Instant notBefore) {

    /** Checks that it is not to be delivered before what it speaks of has happened. */
    public Message {
        if (notBefore.isBefore(at)) {
            throw new IllegalArgumentException("message " + key + " cannot be delivered from " + notBefore
                    + " on, before what it speaks of happened at " + at);
        }
    }

    /**
     * A message that may be delivered at once.
     *
     * @param key unique among the messages of its ticket
     * @param ticket what it is about
     * @param recipient the name of whoever is told
     * @param address how they are reached
     * @param text what they are told
     * @param at when what it speaks of happened
     */
    public Message(String key, TicketId ticket, String recipient, String address, String text, Instant at) {
        this(key, ticket, recipient, address, text, at, at);
    }

    /**
     * The same message, later.
     *
     * @param instant when it may be delivered at the earliest
     * @return a new message
     */
    public Message notBefore(Instant instant) {
        return new Message(key, ticket, recipient, address, text, at, instant);
    }
}
