package dev.helpline.escalation;

import dev.helpline.ticket.Priority;
import java.time.Duration;

/** A ladder whose last clock has no target yet. Immutable. */
public final class Unmeasured {

    private final Measuring before;
    private final Goal goal;

    Unmeasured(Measuring before, Goal goal) {
        this.before = before;
        this.goal = goal;
    }

    /**
     * How long it may take.
     *
     * @param target business time, more than zero, at most 3,650 days of 24 hours
     * @return a ladder
     */
    public Ladder within(Duration target) {
        return before.with(goal.within(allowed(goal.clock(), target)));
    }

    /**
     * How long it may take for one priority. Tickets of priorities that are not named have no such goal.
     *
     * @param priority which priority
     * @param target business time, more than zero, at most 3,650 days of 24 hours
     * @return a ladder
     */
    public Ladder within(Priority priority, Duration target) {
        return before.with(goal.within(priority, allowed(goal.clock(), target)));
    }

    static Duration allowed(Clock clock, Duration target) {
        if (!Amount.isAllowed(target)) {
            throw new IllegalArgumentException(
                    clock.words() + " within " + target + " cannot be met; allowed: " + Amount.ALLOWED);
        }
        return target;
    }
}
