package dev.helpline.rotation;

import dev.helpline.ticket.Agent;
import dev.helpline.time.Interval;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Who serves from one handoff to the next.
 *
 * @param span from the handoff at which it begins, to the one at which it ends
 * @param agents one for each seat that is filled, whoever was most due first; empty if nobody serves
 */
public record Shift(Interval span, List<Agent> agents) {

    /** Checks that nobody takes two seats. */
    public Shift {
        agents = List.copyOf(agents);
        if (agents.stream().map(Agent::id).distinct().count() < agents.size()) {
            throw new IllegalArgumentException(
                    "nobody takes two seats of one shift; the shift " + span + " names somebody twice: " + agents);
        }
    }

    /** The span and the names. */
    @Override
    public String toString() {
        return span + " " + agents.stream().map(Agent::name).collect(Collectors.joining(", "));
    }
}
