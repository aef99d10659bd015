package dev.helpline.jdbc;

import dev.helpline.json.EventJson;
import dev.helpline.json.MessageJson;
import dev.helpline.json.TicketJson;
import dev.helpline.spi.Message;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.Ticket;
import java.util.function.Function;

/** What is stored as JSON, and its bound. */
final class Payload {

    /** The longest JSON of one ticket, event or message, in characters. */
    static final int MAX_LENGTH = 4 * 1024 * 1024;

    private Payload() {}

    static String of(Ticket ticket) {
        return checked("ticket " + ticket.id(), TicketJson.write(ticket));
    }

    static String of(Event event) {
        return checked("event of " + event.at(), EventJson.write(event));
    }

    static String of(Message message) {
        return checked("message " + message.key(), MessageJson.write(message));
    }

    private static String checked(String what, String json) {
        if (json.length() > MAX_LENGTH) {
            throw new StoreException(
                    StoreException.Kind.REFUSED,
                    "cannot store " + what + ", whose JSON has " + json.length() + " characters; allowed: at most "
                            + MAX_LENGTH);
        }
        return Column.json(json);
    }

    /** A row that a newer version has written, or a hand has changed, is refused by its name. */
    static <T> T read(String what, String json, Function<String, T> reader) {
        try {
            return reader.apply(json);
        } catch (IllegalArgumentException unreadable) {
            throw new StoreException(
                    StoreException.Kind.UNREADABLE,
                    "cannot read " + what + " from the database: " + unreadable.getMessage(),
                    unreadable);
        }
    }
}
