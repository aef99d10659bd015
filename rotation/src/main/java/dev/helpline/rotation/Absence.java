package dev.helpline.rotation;

import dev.helpline.ticket.Agent;
import java.time.LocalDate;

/**
 * Whole days on which somebody is away, from midnight to midnight in the zone of the duty's cadence. Whoever is away
 * for any part of a shift in which somebody is needed does not serve in it.
 *
 * @param agent who is away
 * @param kind why
 * @param startInclusive the first day away
 * @param endExclusive the first day back, after {@code startInclusive}
 */
public record Absence(Agent agent, AbsenceKind kind, LocalDate startInclusive, LocalDate endExclusive) {

    /** Checks that it ends after it begins: an absence is never empty. */
    public Absence {
        if (!startInclusive.isBefore(endExclusive)) {
            throw new IllegalArgumentException("an absence ends after it begins: the " + kind + " of " + agent
                    + " from " + startInclusive + " until " + endExclusive + " does not");
        }
    }
}
