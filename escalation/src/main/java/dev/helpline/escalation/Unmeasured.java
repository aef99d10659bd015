package dev.helpline.escalation;

import dev.helpline.ticket.Priority;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A ladder whose last clock has no target yet. Immutable. */
public final class Unmeasured {

    private final Counting counting;
    private final List<Goal> before;
    private final Clock clock;
    private final String text;

    Unmeasured(Counting counting, List<Goal> before, Clock clock, String text) {
        this.counting = counting;
        this.before = List.copyOf(before);
        this.clock = clock;
        this.text = text;
    }

    /**
     * How long it may take.
     *
     * @param target business time, more than zero, at most 3,650 days of 24 hours
     * @return a ladder
     */
    public Ladder within(Duration target) {
        return goal(Optional.of(allowed(clock, target)), Map.of(), ".within(" + target + ")");
    }

    /**
     * How long it may take for one priority. Tickets of priorities that are not named have no such goal.
     *
     * @param priority which priority
     * @param target business time, more than zero, at most 3,650 days of 24 hours
     * @return a ladder
     */
    public Ladder within(Priority priority, Duration target) {
        return goal(
                Optional.empty(),
                Map.of(priority, allowed(clock, target)),
                ".within(" + priority + ", " + target + ")");
    }

    private Ladder goal(Optional<Duration> general, Map<Priority, Duration> byPriority, String call) {
        List<Goal> goals = new ArrayList<>(before);
        goals.add(new Goal(clock, general, byPriority, clock.pausedByDefault(), List.of()));
        return new Ladder(counting, goals, text + call);
    }

    static Duration allowed(Clock clock, Duration target) {
        if (!Amount.isAllowed(target)) {
            throw new IllegalArgumentException(
                    clock.words() + " within " + target + " cannot be met; allowed: " + Amount.ALLOWED);
        }
        return target;
    }
}
