package dev.helpline.rotation;

import dev.helpline.ticket.Agent;
import dev.helpline.time.Interval;
import java.util.Optional;

/**
 * A seat that two rotas give to different people.
 *
 * @param duty the name of the duty
 * @param shift the shift
 * @param seat which seat, from 0
 * @param before who takes it in the first rota; empty if nobody does
 * @param after who takes it in the other
 */
public record SeatChange(String duty, Interval shift, int seat, Optional<Agent> before, Optional<Agent> after) {

    /** One line. */
    @Override
    public String toString() {
        return shift + " " + duty + ": " + name(before) + " → " + name(after);
    }

    private static String name(Optional<Agent> agent) {
        return agent.map(Agent::name).orElse("nobody");
    }
}
