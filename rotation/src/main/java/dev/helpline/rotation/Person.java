package dev.helpline.rotation;

import dev.helpline.ticket.Agent;

/**
 * Somebody who takes turns, and how much of the load is theirs.
 *
 * @param agent who
 * @param share a weight from 1 to {@value #MAX_SHARE}: with 2, twice the turns of somebody with 1
 */
public record Person(Agent agent, int share) {

    /** The largest share. */
    public static final int MAX_SHARE = 1_000;

    /** Checks the share. */
    public Person {
        if (share < 1 || share > MAX_SHARE) {
            throw new IllegalArgumentException(
                    agent + " cannot have a share of " + share + "; 1 to " + MAX_SHARE + " are allowed");
        }
    }

    /**
     * Somebody with a share of 1.
     *
     * @param agent who
     * @return the person
     */
    public static Person of(Agent agent) {
        return new Person(agent, 1);
    }

    /**
     * The same person with another part of the load.
     *
     * @param share a weight from 1 to {@value #MAX_SHARE}
     * @return a new person
     * @throws IllegalArgumentException if the share is outside these bounds
     */
    public Person share(int share) {
        return new Person(agent, share);
    }
}
