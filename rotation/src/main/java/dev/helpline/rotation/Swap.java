package dev.helpline.rotation;

import dev.helpline.ticket.Agent;
import java.time.Instant;

/**
 * A proposal that two people exchange one turn each, whole stints included. It changes nothing until it is accepted by
 * {@link Rota#swapped}.
 *
 * @param agent who gives their turn at {@code duty} away
 * @param duty the name of a duty
 * @param at any instant within that turn
 * @param other who takes it, and gives theirs
 * @param otherDuty the name of the other duty, or the same
 * @param otherAt any instant within the turn that {@code agent} takes in return
 */
public record Swap(Agent agent, String duty, Instant at, Agent other, String otherDuty, Instant otherAt) {

    /**
     * The proposal that undoes this one after it was accepted.
     *
     * @return the same turns, each to go back
     */
    public Swap reversed() {
        return new Swap(other, duty, at, agent, otherDuty, otherAt);
    }

    /** One sentence. */
    @Override
    public String toString() {
        return agent + " gives " + other + " their turn at " + duty + " on " + at + " for the one at " + otherDuty
                + " on " + otherAt;
    }
}
