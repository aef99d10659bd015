package dev.helpline;

import dev.helpline.ticket.Action;
import dev.helpline.ticket.Actor;
import dev.helpline.ticket.Command;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.RefusedException;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;

/**
 * What somebody who has a problem may do, on tickets of their own. Every method is atomic, and returns the ticket as it
 * is afterwards. A text that is blank or too long is an {@link IllegalArgumentException}, and changes nothing.
 * Thread-safe.
 */
public final class CustomerSeat {

    private final Engine engine;
    private final Requester requester;
    private final Actor by;

    CustomerSeat(Engine engine, Requester requester) {
        this.engine = engine;
        this.requester = requester;
        this.by = new Actor.Customer(requester);
    }

    /**
     * Puts a problem to the desk, at normal priority.
     *
     * @param subject the problem in one line, at most 200 characters
     * @param text the problem in full, at most 65,536 characters
     * @return the new ticket
     */
    public Ticket open(String subject, String text) {
        return engine.open(by, requester, subject, text, Priority.NORMAL);
    }

    /**
     * Writes more about a problem; where the workflow says so, this reopens it.
     *
     * @param id the ticket's name
     * @param text at most 65,536 characters
     * @return the ticket
     * @throws RefusedException if it is somebody else's ticket, or there is none
     */
    public Ticket write(TicketId id, String text) {
        return perform(id, Command.write(text));
    }

    /**
     * Agrees that the problem is dealt with.
     *
     * @param id the ticket's name
     * @return the ticket, closed
     * @throws RefusedException if it is not resolved, or somebody else's, or there is none
     */
    public Ticket close(TicketId id) {
        return perform(id, Command.act(Action.CLOSE));
    }

    /**
     * Says that the problem is not dealt with.
     *
     * @param id the ticket's name
     * @return the ticket, open again
     * @throws RefusedException if it is neither resolved nor closed, or somebody else's, or there is none
     */
    public Ticket reopen(TicketId id) {
        return perform(id, Command.act(Action.REOPEN));
    }

    private Ticket perform(TicketId id, Command command) {
        Ticket ticket = engine.find(id);
        if (!ticket.requester().id().equals(requester.id())) {
            throw new RefusedException("cannot " + command + " on ticket " + id + " as " + requester
                    + ": it is somebody else's; allowed: tickets of one's own");
        }
        return engine.perform(id, by, command);
    }
}
