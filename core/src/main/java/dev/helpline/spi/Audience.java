package dev.helpline.spi;

import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Ticket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who a policy means. Where the ticket has nobody of the kind, its team's lead is meant instead, then whoever is on duty.
 * It prints as it is written in a ladder.
 */
public sealed interface Audience {

    /** Whoever is answerable to the customer: the owner, or who stands in for them. */
    Audience OWNER = Kind.OWNER;

    /** Whoever works on the ticket now. */
    Audience ASSIGNEE = Kind.ASSIGNEE;

    /** The ticket's team: whoever is on duty there, and its lead. */
    Audience TEAM = Kind.TEAM;

    /** Whoever answers for the ticket's team. */
    Audience LEAD = Kind.LEAD;

    /** Everybody of the ticket's team who is on duty. */
    Audience ON_DUTY = Kind.ON_DUTY;

    /**
     * One person, by name, whatever they have to do with the ticket.
     *
     * @param agent who
     * @return just them
     */
    static Audience agent(Agent agent) {
        return new Named(agent);
    }

    /**
     * The people meant.
     *
     * @param ticket the ticket it is about
     * @param roster who is on duty
     * @param at when
     * @return whoever comes first is meant first; nobody only if the ticket has nobody of the kind, its team no lead and
     *     the roster nobody on duty
     */
    List<Agent> of(Ticket ticket, Roster roster, Instant at);

    /** Somebody by what they have to do with the ticket. */
    enum Kind implements Audience {
        /** Whoever is answerable to the customer: the owner, or who stands in for them. */
        OWNER,
        /** Whoever works on the ticket now. */
        ASSIGNEE,
        /** The ticket's team: whoever is on duty there, and its lead. */
        TEAM,
        /** Whoever answers for the ticket's team. */
        LEAD,
        /** Everybody of the ticket's team who is on duty. */
        ON_DUTY;

        @Override
        public List<Agent> of(Ticket ticket, Roster roster, Instant at) {
            return switch (this) {
                case OWNER -> one(ticket.answerableAt(at), ticket, roster, at);
                case ASSIGNEE -> one(ticket.assignee(), ticket, roster, at);
                case LEAD -> one(lead(ticket), ticket, roster, at);
                case TEAM -> everybody(ticket, roster, at);
                case ON_DUTY -> {
                    List<Agent> there = onDuty(ticket, roster, at);
                    yield there.isEmpty() ? lead(ticket).stream().toList() : there;
                }
            };
        }

        private static List<Agent> one(Optional<Agent> meant, Ticket ticket, Roster roster, Instant at) {
            Optional<Agent> somebody = meant.or(() -> lead(ticket));
            return somebody.isPresent() ? List.of(somebody.get()) : onDuty(ticket, roster, at);
        }

        private static List<Agent> everybody(Ticket ticket, Roster roster, Instant at) {
            List<Agent> all = new ArrayList<>(onDuty(ticket, roster, at));
            lead(ticket).filter(lead -> all.stream().noneMatch(lead::is)).ifPresent(all::add);
            return all;
        }

        private static Optional<Agent> lead(Ticket ticket) {
            return ticket.team().flatMap(Team::lead);
        }

        private static List<Agent> onDuty(Ticket ticket, Roster roster, Instant at) {
            return ticket.team().map(team -> roster.onDuty(team, at)).orElse(List.of());
        }
    }

    /**
     * One person.
     *
     * @param person who
     */
    record Named(Agent person) implements Audience {
        @Override
        public List<Agent> of(Ticket ticket, Roster roster, Instant at) {
            return List.of(person);
        }

        /** The person's name. */
        @Override
        public String toString() {
            return person.toString();
        }
    }
}
