package dev.helpline.json;

import dev.helpline.ticket.Ticket;

/**
 * Tickets as JSON: one object a line, with the version of the form and a field a component, in the manner of
 * {@link EventJson}. Thread-safe.
 */
public final class TicketJson {

    private static final RecordJson<Ticket> JSON = RecordJson.of(Ticket.class, "ticket");

    private TicketJson() {}

    /**
     * Writes a ticket.
     *
     * @param ticket any ticket
     * @return JSON on one line; equal tickets give equal text
     */
    public static String write(Ticket ticket) {
        return JSON.write(ticket);
    }

    /**
     * Reads a ticket.
     *
     * @param json one JSON object
     * @return a ticket equal to the one that was written
     * @throws IllegalArgumentException naming the line of what is no JSON, or the place of what cannot be read and what
     *     is allowed there: a newer version of the form, an unknown or missing field, a value of another type or beyond
     *     its bounds
     */
    public static Ticket read(String json) {
        return JSON.read(json);
    }
}
