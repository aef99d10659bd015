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
        return within(allowed(target));
    }

    /**
     * How long it may take, in working days.
     *
     * @param target how many, and whose
     * @return a ladder
     */
    public Ladder within(WorkingDays target) {
        return within(new Allowance.Days(target));
    }

    /**
     * How long it may take for one priority. Tickets of priorities that are not named have no such goal.
     *
     * @param priority which priority
     * @param target business time, more than zero, at most 3,650 days of 24 hours
     * @return a ladder
     */
    public Ladder within(Priority priority, Duration target) {
        return within(priority, allowed(target));
    }

    /**
     * How many working days it may take for one priority. Tickets of priorities that are not named have no such goal.
     *
     * @param priority which priority
     * @param target how many, and whose
     * @return a ladder
     */
    public Ladder within(Priority priority, WorkingDays target) {
        return within(priority, new Allowance.Days(target));
    }

    Ladder within(Allowance target) {
        return before.with(goal.within(target));
    }

    Ladder within(Priority priority, Allowance target) {
        return before.with(goal.within(priority, target));
    }

    /** The same amount, unless it cannot be a target. */
    Allowance allowed(Duration target) {
        return allowed(goal.clock(), target);
    }

    static Allowance allowed(Clock clock, Duration target) {
        if (!Amount.isAllowed(target)) {
            throw new IllegalArgumentException(
                    clock.words() + " within " + target + " cannot be met; allowed: " + Amount.ALLOWED);
        }
        return new Allowance.Time(target);
    }
}
