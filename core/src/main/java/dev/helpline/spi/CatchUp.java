package dev.helpline.spi;

import java.time.Duration;

/**
 * What becomes of a step that is noticed only after it came due: nobody ticked, or the desk was down. What comes due while
 * somebody looks is done in any case. It prints as it is written in a ladder.
 *
 * @param kind how
 * @param atMost how late it may be noticed, more than zero; without end unless {@link Kind#WITHIN}
 */
public record CatchUp(Kind kind, Duration atMost) {

    private static final Duration ENDLESS = Duration.ofSeconds(Long.MAX_VALUE);

    /** Every step, one after the other, as of its own due instant. What acts is caught up with like this by default. */
    public static final CatchUp EACH = new CatchUp(Kind.EACH, ENDLESS);

    /**
     * The newest only. Of reminders to one audience it says what was missed, and this is their default; of steps that do
     * one and the same thing, the earlier ones are passed over.
     */
    public static final CatchUp LATEST = new CatchUp(Kind.LATEST, ENDLESS);

    /** How a step is caught up with. */
    public enum Kind {
        /** Every step. */
        EACH,
        /** The newest only. */
        LATEST,
        /** Those that are not too late, each. */
        WITHIN
    }

    /** Checks the bound. */
    public CatchUp {
        if (atMost.isNegative() || atMost.isZero()) {
            throw new IllegalArgumentException(
                    "a step cannot be caught up with within " + atMost + "; allowed: more than zero, EACH or LATEST");
        }
    }

    /**
     * Each that is noticed soon enough; what is noticed later is passed over, and that is put on record. What happens to
     * a ticket then depends on when somebody looks.
     *
     * @param atMost how late at most, elapsed time, inclusive, more than zero
     * @return the choice
     */
    public static CatchUp within(Duration atMost) {
        return new CatchUp(Kind.WITHIN, atMost);
    }

    /** As it is written in a ladder. */
    @Override
    public String toString() {
        return kind == Kind.WITHIN ? "within(" + atMost + ")" : kind.name();
    }
}
