package dev.helpline.examples.sample;

import java.time.Duration;

/**
 * The queues of the desk, by the support line they stand on.
 *
 * <p>The front line looks at its queue all day. The second line has work of its own beside tickets. Makers of the
 * product read theirs once or twice a day.
 */
enum Team {
    FRONT_LINE("front line", 1, Duration.ofMinutes(32), 0.05),
    BILLING("billing", 2, Duration.ofMinutes(75), 0.06),
    PLATFORM("platform", 2, Duration.ofMinutes(110), 0.16),
    DEVELOPERS("developers", 3, Duration.ofHours(5), 0.30);

    private final String label;
    private final int tier;
    private final Duration pickup;
    private final double holds;

    Team(String label, int tier, Duration pickup, double holds) {
        this.label = label;
        this.tier = tier;
        this.pickup = pickup;
        this.holds = holds;
    }

    String label() {
        return label;
    }

    int tier() {
        return tier;
    }

    /** Median business time until somebody takes a normal ticket on an ordinary day. */
    Duration pickup() {
        return pickup;
    }

    /** How often a pause in the work is a wait for somebody outside: a bank, a host, the next release. */
    double holds() {
        return holds;
    }
}
