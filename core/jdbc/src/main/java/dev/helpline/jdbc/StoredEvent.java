package dev.helpline.jdbc;

import dev.helpline.ticket.Deed;
import dev.helpline.ticket.Event;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An event as its row has it.
 *
 * @param seq which of the ticket's events, from 1
 * @param at when it happened
 * @param message the channel's name for the message it came from
 * @param doer on whose record it stands
 * @param deed as what
 * @param body the whole as JSON
 */
record StoredEvent(
        String ticket,
        long seq,
        long at,
        @Nullable String message,
        @Nullable String doer,
        @Nullable String deed,
        String body) {

    static StoredEvent of(String ticket, long seq, Event event) {
        Optional<Deed> deed = event.deed();
        return new StoredEvent(
                ticket,
                seq,
                Nanos.near(event.at()),
                event.messageId().map(Column::of).orElse(null),
                deed.map(Deed::agent).map(agent -> Column.of(agent.id())).orElse(null),
                deed.map(Deed::kind).map(Deed.Kind::name).orElse(null),
                Payload.of(event));
    }
}
