package dev.helpline.ticket;

import java.util.Optional;

/**
 * What an event puts on an agent's record, across tickets: what their discretion allows in a month, and whose turn it is,
 * are questions that one ticket cannot answer. It is no measure of anybody's work.
 *
 * @param agent whose record
 * @param kind what
 */
public record Deed(Agent agent, Kind kind) {

    /** What stands on record. */
    public enum Kind {
        /** They gave a customer something. */
        GESTURE,
        /** They noticed that a customer they dealt with sought a confrontation. */
        CONFRONTATION,
        /** The desk gave them a ticket of its own accord. */
        ASSIGNMENT
    }

    static Optional<Deed> of(Optional<Agent> agent, Kind kind) {
        return agent.map(who -> new Deed(who, kind));
    }
}
