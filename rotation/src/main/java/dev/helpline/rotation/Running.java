package dev.helpline.rotation;

import dev.helpline.ticket.Agent;
import java.util.Optional;

/**
 * A stint that goes on past the end of a plan, so that the next plan continues it.
 *
 * @param duty the name of the duty
 * @param seat which seat, from 0
 * @param agent who keeps it; empty if nobody was found for it
 * @param left how many shifts of it are left, 1 or more
 */
public record Running(String duty, int seat, Optional<Agent> agent, int left) {

    /** Checks that something is left. */
    public Running {
        if (left < 1) {
            throw new IllegalArgumentException(
                    "a stint at " + duty + " that runs on has 1 shift left or more; this one has " + left);
        }
    }
}
