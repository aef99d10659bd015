package dev.helpline.spi;

import dev.helpline.time.BusinessHours;
import dev.helpline.time.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One clock of a policy on one ticket, read at one instant, as if nothing happened in between.
 *
 * @param goal the goal's name
 * @param topic what the customer gets when it is reached
 * @param isRunning whether it runs; false while it stands still
 * @param armedAt when it started
 * @param target how long it may take, in business time; empty for a clock that runs up to a fixed instant
 * @param spent how long it has taken by then, in business time
 * @param due when it is late, unless it stands still before; when it became late, if it is; empty while it stands still
 * @param hours the time that counts
 * @param ran the spans in which it ran up to then, oldest first; may be empty
 */
public record Reading(
        String goal,
        Topic topic,
        boolean isRunning,
        Instant armedAt,
        Optional<Duration> target,
        Duration spent,
        Optional<Instant> due,
        BusinessHours hours,
        List<Interval> ran) {

    /** What a goal gives to the customer. */
    public enum Topic {
        /** A word: the first reply, the next one, an update. */
        REPLY,
        /** A solution. */
        SOLUTION,
        /** What they were promised. */
        PROMISE,
        /** Nothing they see: who has the ticket, and where. */
        INTERNAL
    }

    /** Takes a copy. */
    public Reading {
        ran = List.copyOf(ran);
    }

    /**
     * Whether the goal is missed by then.
     *
     * @param at the instant of the reading
     * @return true from the due instant on
     */
    public boolean isLate(Instant at) {
        return due.isPresent() && !due.get().isAfter(at);
    }

    /**
     * What is left.
     *
     * @return business time; zero or less once it is late; empty for a clock that runs up to a fixed instant
     */
    public Optional<Duration> left() {
        return target.map(allowed -> allowed.minus(spent));
    }
}
