package dev.helpline;

import dev.helpline.ticket.Actor;
import dev.helpline.ticket.Knowing;
import dev.helpline.ticket.Theme;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import java.util.Arrays;
import java.util.Set;

/** How somebody who works on tickets finds out what a problem is. */
abstract sealed class KnowingSeat extends CaringSeat permits HandingSeat {

    KnowingSeat(Engine engine, Actor by) {
        super(engine, by);
    }

    /**
     * Asks the customer for evidence. It is no answer and stops no clock.
     *
     * @param id the ticket's name
     * @param kinds such as {@code log} or {@code steps to reproduce}; at least one that was not asked for before
     * @return the ticket
     */
    public Ticket requireEvidence(TicketId id, String... kinds) {
        return perform(id, Knowing.requireEvidence(Set.copyOf(Arrays.asList(kinds))));
    }

    /**
     * Puts evidence on record.
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
     * Says what the problem is about.
     *
     * @param id the ticket's name
     * @param theme one of the things it is about, not yet on record
     * @return the ticket
     */
    public Ticket addTheme(TicketId id, String theme) {
        return perform(id, Knowing.theme(new Theme(theme)));
    }

    /**
     * Says what the problem is not about after all.
     *
     * @param id the ticket's name
     * @param theme one that is on record
     * @return the ticket
     */
    public Ticket dropTheme(TicketId id, String theme) {
        return perform(id, Knowing.dropTheme(new Theme(theme)));
    }

    /**
     * Asks the people who make the product for something.
     *
     * @param id the ticket's name
     * @param what the name of the request, at most 200 characters
     * @param text what is needed and why, at most 65,536 characters
     * @return the ticket
     */
    public Ticket askMakers(TicketId id, String what, String text) {
        return perform(id, Knowing.askMakers(what, text));
    }

    /**
     * Closes a ticket as a duplicate. Its customer is told where their problem goes on. Doing it again does only what is
     * missing.
     *
     * @param id the duplicate's name
     * @param other the name of the ticket that goes on
     * @return the duplicate, closed
     */
    public Ticket merge(TicketId id, TicketId other) {
        return new Pairs(engine(), by()).merge(id, other);
    }

    /**
     * Opens a ticket for a second problem that was found in one, where the workflow lets it be split off. Doing it again
     * with the same subject gives the same ticket.
     *
     * @param id the name of the ticket it was found in
     * @param subject the second problem in one line, at most 200 characters
     * @param text the second problem in full, at most 65,536 characters
     * @return the new ticket, of the same requester and priority, not yet touched
     */
    public Ticket splitOff(TicketId id, String subject, String text) {
        Ticket whole = engine().find(id);
        Opening opening = new Opening(by(), whole.requester(), subject, text)
                .at(whole.priority())
                .from("split from " + id + ": " + subject);
        return new Pairs(engine(), by()).split(id, opening);
    }
}
