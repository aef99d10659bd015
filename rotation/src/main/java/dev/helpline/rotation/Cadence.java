package dev.helpline.rotation;

import dev.helpline.ticket.Team;
import dev.helpline.time.Interval;
import java.time.Instant;
import java.time.ZoneId;

/**
 * How often a duty changes hands. The one question is {@link #shiftAt}; everything else is a walk from shift to shift.
 * Cadences are immutable, thread-safe and pure, and never ask the JVM for its zone.
 */
public sealed interface Cadence permits Weekly {

    /**
     * The zone whose wall clock the handoffs are read from.
     *
     * @return the zone in which dates of plans and absences begin and end
     */
    ZoneId zone();

    /**
     * The shift that contains an instant. The shifts of one cadence partition time: each ends where the next begins,
     * whatever the clocks do.
     *
     * @param at any instant within the years that {@link java.time.LocalDate} can express
     * @return a half-open shift, never empty
     * @throws java.time.DateTimeException if a handoff lies beyond those years
     */
    Interval shiftAt(Instant at);

    /**
     * One seat of work for a team, changing hands at this cadence.
     *
     * @param team whose duty it is
     * @return a duty with one seat
     */
    default Duty covering(Team team) {
        return new Duty(team, this, 1);
    }
}
