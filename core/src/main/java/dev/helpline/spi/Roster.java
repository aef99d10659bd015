package dev.helpline.spi;

import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Ticket;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who is on duty. Implementations are thread-safe and pure: the same team and instant get the same answer.
 */
@FunctionalInterface
public interface Roster {

    /**
     * The agents of a team who are there.
     *
     * @param team which team
     * @param at when
     * @return whoever should be asked first comes first; empty if nobody is there
     */
    List<Agent> onDuty(Team team, Instant at);

    /**
     * Whom the desk gives a ticket that nobody works on. Unless a roster says otherwise it goes round: of those of the
     * ticket's team who are on duty and have room for one more, whoever was given a ticket longest ago, those who never
     * were before all others, and of equals whoever should be asked first. Who joins or leaves changes nobody's turn.
     *
     * @param ticket the ticket as it stands; whoever is picked becomes its assignee, never its owner
     * @param at when
     * @param workload what everybody has to do
     * @return empty if nobody who is there has room: the ticket waits for somebody to take it
     */
    default Optional<Agent> pick(Ticket ticket, Instant at, Workload workload) {
        return ticket.team().map(team -> onDuty(team, at)).orElse(List.of()).stream()
                .filter(workload::hasRoom)
                .min(Comparator.comparing(agent -> workload.lastGiven(agent).orElse(Instant.MIN)));
    }

    /**
     * Whether it says anything about a team. Where it does and nobody is there, policies do not move tickets to that team.
     *
     * @param team which team
     * @return true unless overridden
     */
    default boolean covers(Team team) {
        return true;
    }

    /**
     * A roster on which nobody is ever on duty, for a desk that does not know. It covers no team.
     *
     * @return an empty roster
     */
    static Roster nobody() {
        return new Always(List.of());
    }

    /**
     * The same people for every team, around the clock.
     *
     * @param agents whoever should be asked first comes first
     * @return a roster that never changes
     */
    static Roster always(Agent... agents) {
        return new Always(List.of(agents));
    }

    /**
     * The same people around the clock.
     *
     * @param agents whoever should be asked first comes first
     */
    record Always(List<Agent> agents) implements Roster {
        /** Takes a copy. */
        public Always {
            agents = List.copyOf(agents);
        }

        @Override
        public List<Agent> onDuty(Team team, Instant at) {
            return agents;
        }

        @Override
        public boolean covers(Team team) {
            return !agents.isEmpty();
        }

        /** The call that makes it. */
        @Override
        public String toString() {
            return agents.isEmpty() ? "Roster.nobody()" : "Roster.always" + agents;
        }
    }
}
