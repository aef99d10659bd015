package dev.helpline.spi;

import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Ticket;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who a policy wants told. Where the ticket has nobody of the kind, its team's lead is told instead, then whoever is on duty. */
public enum Audience {
    /** Whoever is answerable to the customer: the owner, or who stands in for them. */
    OWNER {
        @Override
        Optional<Agent> named(Ticket ticket, Instant at) {
            return ticket.answerableAt(at);
        }
    },
    /** Whoever works on the ticket now. */
    ASSIGNEE {
        @Override
        Optional<Agent> named(Ticket ticket, Instant at) {
            return ticket.assignee();
        }
    },
    /** Whoever answers for the ticket's team. */
    LEAD {
        @Override
        Optional<Agent> named(Ticket ticket, Instant at) {
            return lead(ticket);
        }
    },
    /** Everybody of the ticket's team who is on duty. */
    ON_DUTY {
        @Override
        Optional<Agent> named(Ticket ticket, Instant at) {
            return Optional.empty();
        }

        @Override
        public List<Agent> of(Ticket ticket, Roster roster, Instant at) {
            List<Agent> there = onDuty(ticket, roster, at);
            return there.isEmpty() ? lead(ticket).stream().toList() : there;
        }
    };

    abstract Optional<Agent> named(Ticket ticket, Instant at);

    /**
     * The people meant.
     *
     * @param ticket the ticket it is about
     * @param roster who is on duty
     * @param at when they are to be told
     * @return nobody only if the ticket has nobody of the kind, its team no lead and the roster nobody on duty
     */
    public List<Agent> of(Ticket ticket, Roster roster, Instant at) {
        Optional<Agent> one = named(ticket, at).or(() -> lead(ticket));
        return one.map(List::of).orElseGet(() -> onDuty(ticket, roster, at));
    }

    private static Optional<Agent> lead(Ticket ticket) {
        return ticket.team().flatMap(Team::lead);
    }

    private static List<Agent> onDuty(Ticket ticket, Roster roster, Instant at) {
        return ticket.team().map(team -> roster.onDuty(team, at)).orElse(List.of());
    }
}
