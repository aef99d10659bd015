package dev.helpline.rotation;

import java.time.LocalDate;

/**
 * What somebody can do from a date on. A later one for the same duty replaces it on its own date.
 *
 * @param duty the name of a duty
 * @param level how far they have come when it begins; a duty with a {@link Training} takes them further
 * @param fromInclusive the first day on which it holds, in the zone of the duty's cadence
 */
public record Qualification(String duty, Level level, LocalDate fromInclusive) {

    /** Checks that the duty has a name. */
    public Qualification {
        if (duty.isBlank()) {
            throw new IllegalArgumentException("a qualification is for a duty with a name; \"" + duty + "\" is blank");
        }
    }
}
