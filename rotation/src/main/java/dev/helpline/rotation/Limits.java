package dev.helpline.rotation;

import java.time.Duration;

/**
 * What may never be asked of anybody, whatever the ledger says. Limits hold within a plan and across the seam to the one
 * before it. Times are read from the wall clock, so a week of rest is a week in the week of a clock change too.
 *
 * @param rest the least time between the last hour in which somebody is needed in one turn and the first of the next, from
 *     zero to {@value #MAX_REST_DAYS} days; nobody rests between the shifts of one stint
 * @param consecutive the most shifts of which each begins, by its handoff, when the one before ends, from 1;
 *     {@link #NO_LIMIT} unless said otherwise
 * @param turns the most shifts that begin within any {@code window}
 * @param window how long that window is; zero if there is no such limit
 * @param holidaysInARow the most holiday shifts of one duty that somebody may serve one after another
 */
public record Limits(Duration rest, int consecutive, int turns, Duration window, int holidaysInARow) {

    /** As many as it takes. */
    public static final int NO_LIMIT = Integer.MAX_VALUE;

    /** The longest rest, in days. */
    public static final int MAX_REST_DAYS = 3_660;

    private static final Limits NONE = new Limits(Duration.ZERO, NO_LIMIT, NO_LIMIT, Duration.ZERO, NO_LIMIT);

    /** Checks that every limit leaves room for one turn. */
    public Limits {
        Duration longest = Duration.ofDays(MAX_REST_DAYS);
        if (rest.isNegative() || rest.compareTo(longest) > 0) {
            throw new IllegalArgumentException(
                    "nobody can rest for " + rest + " between turns; PT0S to " + longest + " are allowed");
        }
        if (window.isNegative() || window.compareTo(longest) > 0) {
            throw new IllegalArgumentException(
                    "turns cannot be limited within " + window + "; PT0S to " + longest + " are allowed");
        }
        if (Math.min(consecutive, Math.min(turns, holidaysInARow)) < 1) {
            throw new IllegalArgumentException("a limit leaves room for 1 turn or more; " + consecutive
                    + " consecutive, " + turns + " in a window and " + holidaysInARow + " holidays in a row do not");
        }
    }

    /**
     * No limit but that nobody is in two places at once.
     *
     * @return the absence of limits
     */
    public static Limits none() {
        return NONE;
    }

    /**
     * The same limits with another rest.
     *
     * @param rest the least time between two turns
     * @return new limits
     */
    public Limits rest(Duration rest) {
        return new Limits(rest, consecutive, turns, window, holidaysInARow);
    }

    /**
     * The same limits with another number of turns in a row.
     *
     * @param turns the most turns without a break between them
     * @return new limits
     */
    public Limits consecutive(int turns) {
        return new Limits(rest, turns, this.turns, window, holidaysInARow);
    }

    /**
     * The same limits with another number of turns in a rolling window.
     *
     * @param turns the most shifts that begin within it
     * @param window how long it is
     * @return new limits
     */
    public Limits atMost(int turns, Duration window) {
        return new Limits(rest, consecutive, turns, window, holidaysInARow);
    }

    /**
     * The same limits with another number of holidays in a row.
     *
     * @param turns the most holiday shifts of one duty that somebody may serve one after another
     * @return new limits
     */
    public Limits holidaysInARow(int turns) {
        return new Limits(rest, consecutive, this.turns, window, turns);
    }
}
