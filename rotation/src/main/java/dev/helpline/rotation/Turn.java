package dev.helpline.rotation;

import dev.helpline.ticket.Agent;

/**
 * One person's part in a shift.
 *
 * @param seat which seat they take, from 0; whoever shadows takes none and stands behind the last
 * @param agent who
 * @param part how they serve
 */
public record Turn(int seat, Agent agent, Part part) {

    /** How somebody serves in a shift. */
    public enum Part {
        /** Takes a seat and needs nobody. */
        SERVING,
        /** Takes a seat beside somebody experienced. */
        PAIRED,
        /** Watches somebody experienced and takes no seat. */
        SHADOWING
    }

    /** Whether they take a seat. */
    boolean seated() {
        return part != Part.SHADOWING;
    }

    /** The name, and the part unless they serve alone. */
    @Override
    public String toString() {
        return switch (part) {
            case SERVING -> agent.name();
            case PAIRED -> agent.name() + " (paired)";
            case SHADOWING -> agent.name() + " (shadowing)";
        };
    }
}
