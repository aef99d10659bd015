package dev.helpline.ticket;

import java.time.Instant;

/**
 * A finished, half-open span a ticket spent in one category. It may be empty when two things happened at one instant.
 *
 * @param category what the clocks saw
 * @param startInclusive when it began
 * @param endExclusive when the next phase began, not before {@code startInclusive}
 */
public record Phase(Category category, Instant startInclusive, Instant endExclusive) {

    /** Checks that it does not end before it begins. */
    public Phase {
        if (endExclusive.isBefore(startInclusive)) {
            throw new IllegalArgumentException(
                    "a phase cannot end before it begins: " + startInclusive + " to " + endExclusive);
        }
    }
}
