package dev.helpline;

import dev.helpline.ticket.Actor;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Command;
import dev.helpline.ticket.Handoff;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import java.time.Instant;

/** How a ticket changes hands. */
abstract sealed class HandingSeat extends KnowingSeat permits AgentSeat {

    HandingSeat(Engine engine, Actor by) {
        super(engine, by);
    }

    /**
     * Asks somebody who is on duty to be answerable to the customer in one's place. Nothing changes until they accept.
     *
     * @param id the ticket's name
     * @param to who is asked; refused if others of the ticket's team are on duty now and they are not
     * @param reason why
     * @return the ticket
     */
    public Ticket offerOwnership(TicketId id, Agent to, String reason) {
        engine().checkOnDuty(id, to);
        return offerOwnershipOffDuty(id, to, reason);
    }

    /**
     * Asks somebody to be answerable to the customer in one's place, on duty or not.
     *
     * @param id the ticket's name
     * @param to who is asked
     * @param reason why
     * @return the ticket
     */
    public Ticket offerOwnershipOffDuty(TicketId id, Agent to, String reason) {
        return perform(id, Command.offer(Handoff.Part.OWNER, to, reason));
    }

    /**
     * Asks somebody who is on duty to do the work in one's place. Nothing changes until they accept.
     *
     * @param id the ticket's name
     * @param to who is asked; refused if others of the ticket's team are on duty now and they are not
     * @param reason why
     * @return the ticket
     */
    public Ticket offerWork(TicketId id, Agent to, String reason) {
        engine().checkOnDuty(id, to);
        return offerWorkOffDuty(id, to, reason);
    }

    /**
     * Asks somebody to do the work in one's place, on duty or not.
     *
     * @param id the ticket's name
     * @param to who is asked
     * @param reason why
     * @return the ticket
     */
    public Ticket offerWorkOffDuty(TicketId id, Agent to, String reason) {
        return perform(id, Command.offer(Handoff.Part.ASSIGNEE, to, reason));
    }

    /**
     * Takes over what was offered to oneself.
     *
     * @param id the ticket's name
     * @return the ticket
     */
    public Ticket accept(TicketId id) {
        return perform(id, Command.accept());
    }

    /**
     * Does not take over what was offered to oneself; it stays where it is.
     *
     * @param id the ticket's name
     * @param reason why not
     * @return the ticket
     */
    public Ticket decline(TicketId id, String reason) {
        return perform(id, Command.decline(reason));
    }

    /**
     * Names somebody who stands in for the owner; the owner or a lead may. The owner has the ticket back when the span ends.
     *
     * @param id the ticket's name
     * @param standIn who stands in
     * @param startInclusive from when on; a past instant means now
     * @param endExclusive until when, in the future
     * @param reason why, at most 65,536 characters
     * @return the ticket
     */
    public Ticket cover(TicketId id, Agent standIn, Instant startInclusive, Instant endExclusive, String reason) {
        return perform(id, Command.cover(standIn, startInclusive, endExclusive, reason));
    }

    /**
     * Ends the standing in before time; the owner, whoever stands in and a lead may.
     *
     * @param id the ticket's name
     * @param reason why, at most 65,536 characters
     * @return the ticket
     */
    public Ticket giveBack(TicketId id, String reason) {
        return perform(id, Command.giveBack(reason));
    }
}
