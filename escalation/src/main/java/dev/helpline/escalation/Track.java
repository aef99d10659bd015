package dev.helpline.escalation;

import dev.helpline.spi.Reading;
import dev.helpline.spi.Step;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.Verdict;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A goal, prepared to be asked about tickets. Immutable and thread-safe. */
sealed interface Track permits SpentTrack, FixedTrack {

    static Track of(Goal goal, Counting counting) {
        return goal.isFixed() ? new FixedTrack(goal, counting) : new SpentTrack(goal, counting);
    }

    /** Its earliest step not yet taken, if that is due before another; null if there is none. */
    @Nullable
    Step next(Ticket ticket, Laps laps, @Nullable Step other);

    /** How it came out if its clock stopped between two snapshots. */
    List<Verdict> verdicts(Ticket before, Ticket after);

    /** How its clock stands at an instant. */
    List<Reading> readings(Ticket ticket, Instant at);

    /** A step in place of another, if it is due earlier. */
    static boolean isEarlier(Instant due, @Nullable Step other) {
        return other == null || due.isBefore(other.due());
    }
}
