package dev.helpline.ticket;

import java.time.Duration;
import java.time.Instant;

/**
 * How a goal came out when its clock stopped. It stays as it was judged, whatever policy or calendar say later.
 *
 * <p>A goal is missed from its due instant on: stopping exactly then is late.
 *
 * @param goal the goal's name
 * @param armedAt when its clock started
 * @param target how long it was allowed to take, in business time; for a promise the time that went by until it was due
 * @param spent how long it took, in business time; for a promise all the time that went by
 * @param due the last instant it was due at, had the clock run on
 * @param stoppedAt when the clock stopped
 */
public record Verdict(String goal, Instant armedAt, Duration target, Duration spent, Instant due, Instant stoppedAt) {

    /** Checks the name. */
    public Verdict {
        Text.checked("a goal's name", goal, Text.NAME);
    }

    /**
     * Whether the goal was reached in time.
     *
     * @return true when less was spent than the target
     */
    public boolean met() {
        return spent.compareTo(target) < 0;
    }
}
