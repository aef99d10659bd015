package dev.helpline.rotation;

import dev.helpline.ticket.Agent;
import java.util.Optional;

/**
 * A stint that goes on past the end of a plan, so that the next plan continues it.
 *
 * @param duty the name of the duty
 * @param seat which seat, from 0
 * @param agent who keeps it; empty if nobody was found for it
 * @param kept how many more shifts they keep it, 0 if nobody does
 * @param left how many shifts are left until the seat changes hands, 1 or more and no fewer than {@code kept}
 */
public record Running(String duty, int seat, Optional<Agent> agent, int kept, int left) {

    /** Checks that something is left. */
    public Running {
        if (left < 1 || kept < 0 || kept > left) {
            throw new IllegalArgumentException("a stint at " + duty + " that runs on has 1 shift left or more, of which"
                    + " somebody keeps some; this one has " + left + ", of which " + kept + " are kept");
        }
    }
}
