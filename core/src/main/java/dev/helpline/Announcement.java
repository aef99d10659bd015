package dev.helpline;

import dev.helpline.ticket.Event;
import dev.helpline.ticket.Ticket;

/** What one kind of event gives people to hear. */
@FunctionalInterface
interface Announcement<E extends Event> {

    void write(E event, Ticket before, Letters letters);
}
