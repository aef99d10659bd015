package dev.helpline.escalation;

import dev.helpline.time.BusinessHours;

/**
 * What a ladder counts, and what it is called.
 *
 * @param hours the time that counts
 * @param name what sets its rules apart from those of other ladders; empty for the only one
 */
record Counting(BusinessHours hours, String name) {

    /** The name of one of its goals or rules. */
    String named(String words) {
        return name.isEmpty() ? words : name + ": " + words;
    }

    /** The calls that made it. */
    @Override
    public String toString() {
        String call = "Ladder.counting(" + hours + ")";
        return name.isEmpty() ? call : call + ".named(\"" + name + "\")";
    }
}
