package dev.helpline.spi;

import java.time.Duration;

/**
 * How long to wait before something is tried again, and how often it is tried in all. Every wait is twice as long as the
 * one before, up to a day: {@code Backoff.startingAt(ofMinutes(1)).atMost(8)} gives up after about two hours.
 *
 * @param firstWait the wait after the first attempt, from a second to a day
 * @param attempts how often it is tried, 1 to {@value #MAX_ATTEMPTS}
 */
public record Backoff(Duration firstWait, int attempts) {

    /** The most attempts there may be. */
    public static final int MAX_ATTEMPTS = 100;

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int USUAL_ATTEMPTS = 8;

    /** Checks the bounds. */
    public Backoff {
        if (firstWait.compareTo(SHORTEST) < 0 || firstWait.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "cannot wait " + firstWait + " after the first attempt; allowed: " + SHORTEST + " to " + LONGEST);
        }
        if (attempts < 1 || attempts > MAX_ATTEMPTS) {
            throw new IllegalArgumentException(
                    "cannot try " + attempts + " times; allowed: 1 to " + MAX_ATTEMPTS + " times");
        }
    }

    /**
     * Eight attempts.
     *
     * @param firstWait the wait after the first attempt, from a second to a day
     * @return the back-off
     */
    public static Backoff startingAt(Duration firstWait) {
        return new Backoff(firstWait, USUAL_ATTEMPTS);
    }

    /**
     * The same waits, more or fewer of them.
     *
     * @param times how often it is tried in all, 1 to {@value #MAX_ATTEMPTS}
     * @return a new back-off
     */
    public Backoff atMost(int times) {
        return new Backoff(firstWait, times);
    }

    /**
     * How long to wait after an attempt failed.
     *
     * @param attempt which one, from 1
     * @return at most a day
     */
    public Duration waitAfter(int attempt) {
        Duration wait = firstWait;
        for (int i = 1; i < attempt && wait.compareTo(LONGEST) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }

    /**
     * Whether nothing is tried again after an attempt.
     *
     * @param attempt which one, from 1
     * @return true for the last one, and beyond
     */
    public boolean endsAfter(int attempt) {
        return attempt >= attempts;
    }

    /** The calls that make it. */
    @Override
    public String toString() {
        return "Backoff.startingAt(" + firstWait + ").atMost(" + attempts + ")";
    }
}
