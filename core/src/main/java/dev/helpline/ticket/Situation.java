package dev.helpline.ticket;

import java.time.Instant;

/**
 * What a {@link Command} is told besides the ticket.
 *
 * @param workflow the rules of the desk
 * @param discretion what agents may give on their own
 * @param deeds what they have given, on any ticket
 * @param by who wants it
 * @param at when
 */
public record Situation(Workflow workflow, Discretion discretion, Deeds deeds, Actor by, Instant at) {

    /**
     * A situation in which nobody has given anything yet.
     *
     * @param workflow the rules of the desk
     * @param discretion what agents may give on their own
     * @param by who wants it
     * @param at when
     */
    public Situation(Workflow workflow, Discretion discretion, Actor by, Instant at) {
        this(workflow, discretion, Deeds.none(), by, at);
    }

    /**
     * A situation in which nobody but a lead gives anything.
     *
     * @param workflow the rules of the desk
     * @param by who wants it
     * @param at when
     */
    public Situation(Workflow workflow, Actor by, Instant at) {
        this(workflow, Discretion.none(), by, at);
    }
}
