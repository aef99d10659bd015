package dev.helpline;

import dev.helpline.ticket.Actor;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Knowing;
import dev.helpline.ticket.Link;
import dev.helpline.ticket.RefusedException;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import java.util.List;

/**
 * What is done to two tickets at once: one atomic append each. If the second is lost, doing it again does only what is
 * missing.
 */
final class Pairs {

    private final Engine engine;
    private final Actor by;

    Pairs(Engine engine, Actor by) {
        this.engine = engine;
        this.by = by;
    }

    /** Closes a duplicate; the other learns of it second. */
    Ticket merge(TicketId id, TicketId other) {
        Ticket target = engine.find(other);
        List<TicketId> onwards = target.matter().linked(Link.Kind.DUPLICATE_OF);
        if (!onwards.isEmpty()) {
            throw new RefusedException("cannot MERGE ticket " + id + " into " + other
                    + ", which is itself a duplicate of " + onwards.get(0) + "; allowed: a ticket that goes on");
        }
        Ticket duplicate = engine.find(id);
        boolean done = duplicate.category() == Category.CLOSED
                && duplicate.matter().linked(Link.Kind.DUPLICATE_OF).contains(other);
        Ticket merged = done ? duplicate : engine.perform(id, by, Knowing.merge(other));
        tie(other, new Link(Link.Kind.DUPLICATED_BY, id));
        return merged;
    }

    /** Opens a ticket for a second problem, if the workflow lets it be split off; the whole learns of it second. */
    Ticket split(TicketId whole, Opening opening) {
        TicketId part = engine.known(opening.messageId(), opening.requester())
                .map(Ticket::id)
                .orElseGet(engine::nextId);
        if (!isTied(whole, part)) {
            engine.rehearse(whole, by, Knowing.split(part));
        }
        Link link = new Link(Link.Kind.SPLIT_FROM, whole);
        Ticket opened = engine.open(opening.called(part).linked(link));
        if (opened.matter().links().contains(link) && !isTied(whole, opened.id())) {
            engine.perform(whole, by, Knowing.split(opened.id()));
        }
        return opened;
    }

    private boolean isTied(TicketId whole, TicketId part) {
        return engine.find(whole).matter().linked(Link.Kind.SPLIT_INTO).contains(part);
    }

    /** Opens a ticket that belongs to another; the other learns of it second. */
    Ticket open(Opening opening, Link link) {
        Ticket opened = engine.open(opening.linked(link));
        if (opened.matter().links().contains(link)) {
            tie(link.to(), new Link(link.kind().opposite(), opened.id()));
        }
        return opened;
    }

    private void tie(TicketId id, Link link) {
        if (!engine.find(id).matter().links().contains(link)) {
            engine.perform(id, by, Knowing.link(link));
        }
    }
}
