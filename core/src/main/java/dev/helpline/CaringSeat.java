package dev.helpline;

import dev.helpline.ticket.Actor;
import dev.helpline.ticket.Caring;
import dev.helpline.ticket.Command;
import dev.helpline.ticket.Gesture;
import dev.helpline.ticket.Money;
import dev.helpline.ticket.Mood;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import java.time.Instant;

/** How somebody who works on tickets looks after a customer. */
abstract sealed class CaringSeat permits KnowingSeat {

    private final Engine engine;
    private final Actor by;

    CaringSeat(Engine engine, Actor by) {
        this.engine = engine;
        this.by = by;
    }

    final Ticket perform(TicketId id, Command command) {
        return engine.perform(id, by, command);
    }

    final Engine engine() {
        return engine;
    }

    final Actor by() {
        return by;
    }

    /**
     * Gives the customer one's word, and tells them. Whoever promises on a ticket that nobody owns, owns it.
     *
     * @param id the ticket's name
     * @param what what is promised, at most 200 characters; no open promise of the ticket has the same words
     * @param due by when, in the future
     * @return the ticket
     */
    public Ticket promise(TicketId id, String what, Instant due) {
        return perform(id, Caring.promise(what, due));
    }

    /**
     * Says that a promise was kept.
     *
     * @param id the ticket's name
     * @param what the words of an open promise
     * @return the ticket
     */
    public Ticket keep(TicketId id, String what) {
        return perform(id, Caring.keep(what));
    }

    /**
     * Says that a promise cannot be kept or was not. The owner and the lead are told; telling the customer is theirs.
     *
     * @param id the ticket's name
     * @param what the words of an open promise
     * @param reason why, at most 65,536 characters
     * @return the ticket
     */
    public Ticket breakPromise(TicketId id, String what, String reason) {
        return perform(id, Caring.breakPromise(what, reason));
    }

    /**
     * Notices how the customer feels. Of a confrontation the lead is told.
     *
     * @param id the ticket's name
     * @param mood how, another than before
     * @param reason what makes one think so, at most 65,536 characters
     * @return the ticket
     */
    public Ticket notice(TicketId id, Mood mood, String reason) {
        return perform(id, Caring.mood(mood, reason));
    }

    /**
     * Passes on that the customer praised whoever has the ticket. They are told, and so is their lead.
     *
     * @param id the ticket's name
     * @param text in the customer's words, at most 65,536 characters
     * @return the ticket
     */
    public Ticket praise(TicketId id, String text) {
        return perform(id, Caring.praise(text));
    }

    /**
     * Gives the customer something, within the desk's {@link dev.helpline.ticket.Discretion}, and tells them.
     *
     * @param id the ticket's name
     * @param kind the host's word for it, such as {@code refund}
     * @param worth what it is worth
     * @param reason why, at most 65,536 characters
     * @return the ticket
     */
    public Ticket give(TicketId id, String kind, Money worth, String reason) {
        return perform(id, Caring.give(new Gesture(kind, worth, reason)));
    }

    /**
     * Asks a lead whether the customer may be given something. Nothing is given until they answer.
     *
     * @param id the ticket's name
     * @param kind the host's word for it, such as {@code refund}
     * @param worth what it is worth
     * @param reason why, at most 65,536 characters
     * @return the ticket
     */
    public Ticket propose(TicketId id, String kind, Money worth, String reason) {
        return perform(id, Caring.propose(new Gesture(kind, worth, reason)));
    }
}
