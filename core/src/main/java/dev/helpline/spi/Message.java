package dev.helpline.spi;

import dev.helpline.ticket.TicketId;
import java.time.Instant;

/**
 * A word to one person about one ticket.
 *
 * @param key the same whenever the same message is delivered again, so that a channel can tell; unique in a store
 * @param ticket what it is about
 * @param recipient the name of whoever is told
 * @param address how they are reached
 * @param text what they are told
 * @param at when what it speaks of happened
 */
public record Message(String key, TicketId ticket, String recipient, String address, String text, Instant at) {}
