package dev.helpline.spi;

import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Team;
import java.time.Instant;
import java.util.List;

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
     * A roster on which nobody is ever on duty.
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

        /** The call that makes it. */
        @Override
        public String toString() {
            return agents.isEmpty() ? "Roster.nobody()" : "Roster.always" + agents;
        }
    }
}
