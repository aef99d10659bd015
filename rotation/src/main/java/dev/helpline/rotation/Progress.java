package dev.helpline.rotation;

import dev.helpline.ticket.Agent;

/**
 * How many turns somebody has taken while learning a duty.
 *
 * @param agent who
 * @param duty the name of the duty
 * @param shadowTurns turns they shadowed
 * @param pairedTurns turns they took beside somebody experienced
 */
public record Progress(Agent agent, String duty, int shadowTurns, int pairedTurns) {

    /** Checks that neither is negative. */
    public Progress {
        if (Math.min(shadowTurns, pairedTurns) < 0) {
            throw new IllegalArgumentException(agent + " cannot have taken " + shadowTurns + " shadow turns and "
                    + pairedTurns + " paired turns at " + duty + "; 0 and more of each are allowed");
        }
    }
}
