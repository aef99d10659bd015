package dev.helpline;

import dev.helpline.ticket.Actor;
import dev.helpline.ticket.Link;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.TicketId;
import java.util.Optional;

/** What somebody puts to the desk. */
record Opening(
        Actor by,
        Requester requester,
        String subject,
        String text,
        Priority priority,
        Optional<String> messageId,
        Optional<Link> link,
        Optional<TicketId> id) {

    Opening(Actor by, Requester requester, String subject, String text) {
        this(by, requester, subject, text, Priority.NORMAL, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The message it came by; the same message again is the same ticket. */
    Opening from(String message) {
        return new Opening(by, requester, subject, text, priority, Optional.of(message), link, id);
    }

    /** What it has to do with another ticket, on record from the beginning. */
    Opening linked(Link next) {
        return new Opening(by, requester, subject, text, priority, messageId, Optional.of(next), id);
    }

    Opening at(Priority next) {
        return new Opening(by, requester, subject, text, next, messageId, link, id);
    }

    /** By a name that the store has given out for it. */
    Opening called(TicketId name) {
        return new Opening(by, requester, subject, text, priority, messageId, link, Optional.of(name));
    }
}
