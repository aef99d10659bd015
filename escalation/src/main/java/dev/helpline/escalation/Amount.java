package dev.helpline.escalation;

import java.time.Duration;

/** How much business time a ladder may be told, so that every due instant can be reckoned. */
final class Amount {

    /** Ten years of 365 days. */
    static final Duration LONGEST = Duration.ofDays(3_650);

    /** What is allowed, in words. */
    static final String ALLOWED = "more than zero, at most " + Words.of(LONGEST);

    private Amount() {}

    static boolean isAllowed(Duration amount) {
        return !amount.isNegative() && !amount.isZero() && amount.compareTo(LONGEST) <= 0;
    }
}
