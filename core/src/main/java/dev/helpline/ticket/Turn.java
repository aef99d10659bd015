package dev.helpline.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One command being decided: the events so far, and the ticket as they leave it. */
final class Turn {

    private final Situation situation;
    private final List<Event> events = new ArrayList<>();
    private final List<Transition> taken;
    private Ticket ticket;

    Turn(Ticket ticket, Situation situation) {
        this.ticket = ticket;
        this.situation = situation;
        this.taken = situation.workflow().observer().isPresent() ? new ArrayList<>() : List.of();
    }

    Ticket ticket() {
        return ticket;
    }

    Actor by() {
        return situation.by();
    }

    Instant at() {
        return situation.at();
    }

    boolean hasChangedNothing() {
        return events.isEmpty();
    }

    /** Ends the turn. Whoever observes the workflow hears now of the rows it took, for now it was not refused. */
    List<Event> events() {
        situation.workflow().observer().ifPresent(taken::forEach);
        return List.copyOf(events);
    }

    Turn add(Event event) {
        events.add(event);
        ticket = event.appliedTo(ticket);
        return this;
    }

    /** Asks the workflow, and moves the ticket if it says so. */
    Turn act(Action action) {
        Decision decision = situation.workflow().decide(ticket, action, by().role());
        if (decision instanceof Decision.Refused refused) {
            throw refused(action.name(), because(refused), refused.allowed().toString());
        }
        return follow(action, decision);
    }

    /** Takes a new ticket out of being new, if the workflow knows how. */
    Turn touch() {
        Decision decision = situation.workflow().decide(ticket, Action.TAKE, by().role());
        boolean begins = ticket.category() == Category.NEW && decision instanceof Decision.Moved;
        return begins ? follow(Action.TAKE, decision) : this;
    }

    private Turn follow(Action action, Decision decision) {
        if (situation.workflow().observer().isPresent()) {
            situation.workflow().row(ticket.status(), action, by().role()).ifPresent(taken::add);
        }
        if (decision instanceof Decision.Moved moved) {
            add(new StatusChanged(at(), by(), ticket.status(), moved.to()));
        }
        return this;
    }

    /** Whoever touches a ticket that nobody owns, owns it. */
    Turn own() {
        Optional<Agent> agent = by().asAgent();
        if (agent.isPresent() && ticket.owner().isEmpty()) {
            add(new OwnerChanged(at(), by(), Optional.empty(), agent.get(), "first touch"));
        }
        return this;
    }

    /** Whoever touches a ticket that nobody works on, works on it. */
    Turn work() {
        Optional<Agent> agent = by().asAgent();
        if (agent.isPresent() && ticket.assignee().isEmpty()) {
            add(new AssigneeChanged(at(), by(), Optional.empty(), agent));
        }
        return this;
    }

    Agent agent(String tried) {
        return by().asAgent()
                .orElseThrow(() -> refused(
                        tried,
                        "only what a " + by().role() + " may do: "
                                + situation.workflow().allowed(ticket, by().role())));
    }

    /** An agent, while the ticket is not closed. */
    Agent unclosed(String tried) {
        Agent agent = agent(tried);
        if (ticket.category() == Category.CLOSED) {
            throw refused(tried, "an unclosed ticket");
        }
        return agent;
    }

    /** The desk's people or its policies, while the ticket is not closed. */
    Turn deskOnly(String tried) {
        if (by().role() != Role.SYSTEM) {
            unclosed(tried);
        }
        return this;
    }

    RefusedException refused(String tried, String allowed) {
        return refused(tried, "", allowed);
    }

    private RefusedException refused(String tried, String because, String allowed) {
        return new RefusedException("cannot " + tried + " ticket " + ticket.id() + " as " + by().role()
                + " while it is " + ticket.status() + because + "; allowed: " + allowed);
    }

    private String because(Decision.Refused refused) {
        if (!situation.workflow().statuses().contains(ticket.status())) {
            return ", which is none of the workflow's statuses "
                    + situation.workflow().statuses();
        }
        return refused.reasons().isEmpty() ? "" : "; " + String.join("; ", refused.reasons());
    }
}
