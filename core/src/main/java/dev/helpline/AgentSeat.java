package dev.helpline;

import dev.helpline.ticket.Action;
import dev.helpline.ticket.Actor;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Command;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Role;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import java.time.Duration;
import java.time.Instant;

/**
 * What somebody who works on tickets may do. Every method is atomic, returns the ticket as it is afterwards, and throws
 * {@link dev.helpline.ticket.RefusedException} with what is allowed, changing nothing, if the workflow does not let an
 * agent do it or there is no such ticket, and {@link IllegalArgumentException} if a text is blank or too long.
 * Thread-safe.
 */
public sealed class AgentSeat extends HandingSeat permits LeadSeat {

    AgentSeat(Engine engine, Agent agent, Role role) {
        super(engine, new Actor.Staff(agent, role));
    }

    /**
     * Puts a problem to the desk for somebody who called. Their first reply has been given by being spoken to, so the
     * first-reply clock does not run.
     *
     * @param requester who has the problem
     * @param subject the problem in one line, at most 200 characters
     * @param text the problem in full, at most 65,536 characters
     * @return the new ticket, at normal priority and not yet touched
     */
    public Ticket openFor(Requester requester, String subject, String text) {
        return engine().open(new Opening(by(), requester, subject, text));
    }

    /**
     * Takes a ticket nobody works on. The first to touch a ticket owns it.
     *
     * @param id the ticket's name
     * @return the ticket
     */
    public Ticket take(TicketId id) {
        return perform(id, Command.take());
    }

    /**
     * Answers the customer, and goes on working.
     *
     * @param id the ticket's name
     * @param text at most 65,536 characters
     * @return the ticket
     */
    public Ticket reply(TicketId id, String text) {
        return perform(id, Command.reply(text));
    }

    /**
     * Answers the customer with a question, and waits for them.
     *
     * @param id the ticket's name
     * @param text at most 65,536 characters
     * @return the ticket
     */
    public Ticket ask(TicketId id, String text) {
        return perform(id, Command.ask(text));
    }

    /**
     * Writes down a call with the customer. It counts as a reply.
     *
     * @param id the ticket's name
     * @param lasted how long they spoke, not negative
     * @param text what was said, at most 65,536 characters
     * @return the ticket
     */
    public Ticket logCall(TicketId id, Duration lasted, String text) {
        return perform(id, Command.call(lasted, text));
    }

    /**
     * Writes down what the customer does not see. It answers nobody.
     *
     * @param id the ticket's name
     * @param text at most 65,536 characters
     * @return the ticket
     */
    public Ticket note(TicketId id, String text) {
        return perform(id, Command.note(text));
    }

    /**
     * Lets work wait for something other than the customer.
     *
     * @param id the ticket's name
     * @return the ticket
     */
    public Ticket hold(TicketId id) {
        return perform(id, Command.act(Action.HOLD));
    }

    /**
     * Lets work wait until a date, or changes the date of a ticket that waits. The customer is told when the desk looks at
     * it again; the date is forgotten when work goes on. A policy sees that somebody does look then: one of the ladders'
     * that are ready, or the host's own.
     *
     * @param id the ticket's name
     * @param until when it is looked at again, in the future, at most 3,650 days away
     * @param reason what it waits for, at most 200 characters; the customer does not see it
     * @return the ticket
     */
    public Ticket hold(TicketId id, Instant until, String reason) {
        return perform(id, Command.hold(until, reason));
    }

    /**
     * Lets work wait for some time from now on, as {@link #hold(TicketId, Instant, String)} does until a date.
     *
     * @param id the ticket's name
     * @param lasting how long, more than zero, at most 3,650 days of 24 hours
     * @param reason what it waits for, at most 200 characters; the customer does not see it
     * @return the ticket
     */
    public Ticket hold(TicketId id, Duration lasting, String reason) {
        return perform(id, Command.hold(lasting, reason));
    }

    /**
     * Goes on with work that waited.
     *
     * @param id the ticket's name
     * @return the ticket
     */
    public Ticket resume(TicketId id) {
        return perform(id, Command.act(Action.RESUME));
    }

    /**
     * Asks another team for help. Whoever owns the ticket goes on owning it.
     *
     * @param id the ticket's name
     * @param team the team's name
     * @param reason what is needed
     * @return the ticket
     */
    public Ticket escalate(TicketId id, String team, String reason) {
        return perform(id, Command.escalate(engine().team(team), reason));
    }

    /**
     * Tells the customer that the problem is dealt with, and how.
     *
     * @param id the ticket's name
     * @param text at most 65,536 characters
     * @return the ticket
     */
    public Ticket resolve(TicketId id, String text) {
        return perform(id, Command.resolve(text));
    }

    /**
     * Ends a resolved ticket.
     *
     * @param id the ticket's name
     * @return the ticket
     */
    public Ticket close(TicketId id) {
        return perform(id, Command.act(Action.CLOSE));
    }

    /**
     * Goes on with a problem that was not dealt with after all.
     *
     * @param id the ticket's name
     * @return the ticket
     */
    public Ticket reopen(TicketId id) {
        return perform(id, Command.act(Action.REOPEN));
    }

    /**
     * Does an action of the workflow's table, among them the host's own.
     *
     * @param id the ticket's name
     * @param action which action
     * @return the ticket
     */
    public Ticket act(TicketId id, Action action) {
        return perform(id, Command.act(action));
    }

    /**
     * Makes a ticket more or less pressing.
     *
     * @param id the ticket's name
     * @param priority what it is to be
     * @return the ticket
     */
    public Ticket prioritize(TicketId id, Priority priority) {
        return perform(id, Command.prioritize(priority));
    }
}
