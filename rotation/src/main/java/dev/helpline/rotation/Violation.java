package dev.helpline.rotation;

import dev.helpline.ticket.Agent;
import dev.helpline.time.Interval;

/**
 * A rule that somebody's turn breaks.
 *
 * @param duty the name of the duty
 * @param shift the shift, or the first of a stint
 * @param agent who serves
 * @param rule the first rule that is broken
 */
public record Violation(String duty, Interval shift, Agent agent, Rule rule) {

    /** One sentence. */
    @Override
    public String toString() {
        return agent + " cannot serve at " + duty + " in " + shift + ": " + rule;
    }
}
