package dev.helpline.jdbc;

import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.GestureMade;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An event as its row has it.
 *
 * @param seq which of the ticket's events, from 1
 * @param at when it happened
 * @param message the channel's name for the message it came from
 * @param gave who gave the customer something
 * @param body the whole as JSON
 */
record StoredEvent(
        String ticket,
        long seq,
        long at,
        @Nullable String message,
        @Nullable String gave,
        String body) {

    static StoredEvent of(String ticket, long seq, Event event) {
        return new StoredEvent(
                ticket,
                seq,
                Nanos.near(event.at()),
                event.messageId().map(Column::of).orElse(null),
                giver(event).map(Agent::id).map(Column::of).orElse(null),
                Payload.of(event));
    }

    private static Optional<Agent> giver(Event event) {
        return event instanceof GestureMade ? event.by().asAgent() : Optional.empty();
    }
}
