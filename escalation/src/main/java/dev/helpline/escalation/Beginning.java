package dev.helpline.escalation;

import java.util.List;

/** A ladder that does not measure anything yet. Immutable. */
public final class Beginning extends Measuring {

    private static final int MAX_NAME = 100;

    private final Counting counting;

    Beginning(Counting counting) {
        this.counting = counting;
    }

    /**
     * Gives the ladder a name. Ladders that are joined by {@link Ladder#or} and measure the same clock need one, so that
     * a step of the one is not taken for a step of the other.
     *
     * @param name such as "customer promise"; at most 100 characters
     * @return a ladder whose rules and goals begin with the name
     */
    public Beginning named(String name) {
        if (name.isBlank() || name.length() > MAX_NAME) {
            throw new IllegalArgumentException(
                    "a ladder cannot be named '" + name + "'; allowed: 1 to " + MAX_NAME + " characters");
        }
        return new Beginning(new Counting(counting.hours(), name));
    }

    @Override
    Ladder with(Goal goal) {
        return new Ladder(counting, List.of(goal));
    }

    @Override
    void check(Clock clock) {}

    /** The call that made it. */
    @Override
    public String toString() {
        return counting.toString();
    }
}
