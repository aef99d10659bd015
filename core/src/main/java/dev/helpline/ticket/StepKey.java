package dev.helpline.ticket;

import java.time.Instant;

/**
 * What makes a step of a policy the same step, whoever asks and whenever: it is taken once.
 *
 * @param rule the rule that wants it, not blank
 * @param armedAt the instant the rule's clock started
 * @param index which of the rule's steps, from 0
 */
public record StepKey(String rule, Instant armedAt, int index) {

    /** Checks the rule and the index. */
    public StepKey {
        Text.checked("a rule's name", rule, Text.NAME);
        if (index < 0) {
            throw new IllegalArgumentException("step " + index + " of rule " + rule + ": steps count from 0");
        }
    }

    /** Rule, arming instant and index with slashes between. */
    @Override
    public String toString() {
        return rule + "/" + armedAt + "/" + index;
    }
}
