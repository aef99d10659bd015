package dev.helpline;

import dev.helpline.ticket.Action;
import dev.helpline.ticket.Actor;
import dev.helpline.ticket.Caring;
import dev.helpline.ticket.Command;
import dev.helpline.ticket.Knowing;
import dev.helpline.ticket.Link;
import dev.helpline.ticket.RefusedException;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import java.util.Optional;

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
        return engine.open(new Opening(by, requester, subject, text));
    }

    /**
     * Puts a problem to the desk, by a channel that names its messages. The same message again gives the same ticket, and
     * nothing happens to it.
     *
     * @param subject the problem in one line, at most 200 characters
     * @param text the problem in full, at most 65,536 characters
     * @param messageId the channel's name for the message, unique among all, at most 1,000 characters
     * @return the ticket it came to, as it stands
     * @throws RefusedException if a message of that name came from somebody else
     */
    public Ticket open(String subject, String text, String messageId) {
        return engine.open(new Opening(by, requester, subject, text).from(messageId));
    }

    /**
     * Puts a problem to the desk that goes on where a ticket of one's own ended.
     *
     * @param id the name of the ticket that ended, resolved or closed
     * @param subject the problem in one line, at most 200 characters
     * @param text the problem in full, at most 65,536 characters
     * @param messageId the channel's name for the message, unique among all, at most 1,000 characters
     * @return the new ticket, linked with the other
     * @throws RefusedException if that ticket goes on itself, is somebody else's, or is not there
     */
    public Ticket followUp(TicketId id, String subject, String text, String messageId) {
        if (!own(id, "follow up").category().isFinished()) {
            throw new RefusedException(
                    "cannot follow up ticket " + id + ", which is not finished; allowed: writing on it");
        }
        Opening opening = new Opening(by, requester, subject, text).from(messageId);
        return new Pairs(engine, by).open(opening, new Link(Link.Kind.FOLLOW_UP_OF, id));
    }

    /**
     * A ticket of one's own, as one may see it: without notes.
     *
     * @param id the ticket's name
     * @return the view, as of now
     * @throws RefusedException if it is somebody else's, or there is none
     */
    public CustomerView ticket(TicketId id) {
        return engine.view(own(id, "read"));
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
     * Writes more about a problem, by a channel that names its messages. The same message again changes nothing.
     *
     * @param id the ticket's name
     * @param text at most 65,536 characters
     * @param messageId the channel's name for the message, unique among all, at most 1,000 characters
     * @return the ticket the message came to, as it stands
     * @throws RefusedException if it is somebody else's ticket, or there is none, or a message of that name came from
     *     somebody else
     */
    public Ticket write(TicketId id, String text, String messageId) {
        Command command = Command.write(text, messageId);
        own(id, command.toString());
        return engine.perform(id, by, command, Optional.of(messageId));
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

    /**
     * Gives evidence of a problem. It counts as writing.
     *
     * @param id the ticket's name
     * @param kind what kind, at most 200 characters
     * @param text the evidence or where it is, at most 65,536 characters
     * @return the ticket
     */
    public Ticket giveEvidence(TicketId id, String kind, String text) {
        return perform(id, Knowing.giveEvidence(kind, text));
    }

    /**
     * Praises whoever has the ticket. They are told, and so is their lead.
     *
     * @param id the ticket's name
     * @param text at most 65,536 characters
     * @return the ticket
     */
    public Ticket praise(TicketId id, String text) {
        return perform(id, Caring.praise(text));
    }

    /**
     * Says how satisfied one is with a ticket that is resolved or closed; the last word counts.
     *
     * @param id the ticket's name
     * @param stars 1 for not at all, 5 for entirely
     * @return the ticket
     */
    public Ticket rate(TicketId id, int stars) {
        return perform(id, Caring.rate(stars, Optional.empty()));
    }

    /**
     * Says how satisfied one is with a ticket that is resolved or closed, and why; the last word counts.
     *
     * @param id the ticket's name
     * @param stars 1 for not at all, 5 for entirely
     * @param text what one adds, at most 65,536 characters
     * @return the ticket
     */
    public Ticket rate(TicketId id, int stars, String text) {
        return perform(id, Caring.rate(stars, Optional.of(text)));
    }

    private Ticket perform(TicketId id, Command command) {
        own(id, command.toString());
        return engine.perform(id, by, command);
    }

    private Ticket own(TicketId id, String tried) {
        Ticket ticket = engine.find(id);
        if (!ticket.requester().id().equals(requester.id())) {
            throw new RefusedException("cannot " + tried + " on ticket " + id + " as " + requester
                    + ": it is somebody else's; allowed: tickets of one's own");
        }
        return ticket;
    }
}
