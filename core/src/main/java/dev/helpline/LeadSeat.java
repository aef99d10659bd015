package dev.helpline;

import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Caring;
import dev.helpline.ticket.Command;
import dev.helpline.ticket.Role;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;

/** What somebody who answers for a team may do: all that an agent may, and step in at once. Thread-safe. */
public final class LeadSeat extends AgentSeat {

    LeadSeat(Engine engine, Agent agent) {
        super(engine, agent, Role.LEAD);
    }

    /**
     * Takes a ticket over at once, as owner and as assignee, with the reason on record.
     *
     * @param id the ticket's name
     * @param reason why: an angry call, an absence
     * @return the ticket
     */
    public Ticket takeOver(TicketId id, String reason) {
        return perform(id, Command.takeOver(reason));
    }

    /**
     * Moves a ticket to another team without touching it. Whoever owns it goes on owning it.
     *
     * @param id the ticket's name
     * @param team the team's name
     * @param reason why
     * @return the ticket
     */
    public Ticket route(TicketId id, String team, String reason) {
        return perform(id, Command.route(engine().team(team), reason));
    }

    /**
     * Says yes to what an agent wants to give the customer, who receives it.
     *
     * @param id the ticket's name
     * @param reason why, at most 65,536 characters
     * @return the ticket
     */
    public Ticket approve(TicketId id, String reason) {
        return perform(id, Caring.approve(reason));
    }

    /**
     * Says no to what an agent wants to give the customer.
     *
     * @param id the ticket's name
     * @param reason why, at most 65,536 characters
     * @return the ticket
     */
    public Ticket reject(TicketId id, String reason) {
        return perform(id, Caring.reject(reason));
    }

    /**
     * Stops waiting for the answer to an offer of a ticket, which stays where it is.
     *
     * @param id the ticket's name
     * @param reason why, at most 65,536 characters
     * @return the ticket
     */
    public Ticket timeOut(TicketId id, String reason) {
        return perform(id, Command.timeOut(reason));
    }
}
