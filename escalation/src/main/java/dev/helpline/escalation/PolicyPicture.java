package dev.helpline.escalation;

import dev.helpline.spi.Policy;

/**
 * Policies as pictures for Markdown: one Mermaid {@code flowchart} of boxes for goals with their steps below, and of
 * questions for what limits them.
 */
public final class PolicyPicture {

    private PolicyPicture() {}

    /**
     * Draws a policy: ladders, ready policies, and these side by side, limited by {@code when}, {@code unless} and spans of
     * dates, and replaced for a priority. A policy of the host's own making is a box with what it prints.
     *
     * @param policy any policy
     * @return lines that end with a line feed; equal policies give equal text; without a box if it wants nothing
     */
    public static String mermaid(Policy policy) {
        return new Drawing().of(policy);
    }
}
