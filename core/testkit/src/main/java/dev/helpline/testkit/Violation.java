package dev.helpline.testkit;

import dev.helpline.ticket.TicketId;

/** Something cannot be so. A {@link DeskSimulation} adds how it came to it. */
final class Violation extends AssertionError {

    private static final long serialVersionUID = 1L;

    private final transient TicketId ticket;

    Violation(TicketId ticket, String what) {
        super(what);
        this.ticket = ticket;
    }

    TicketId ticket() {
        return ticket;
    }
}
