package dev.helpline.time;

import java.time.Instant;

/**
 * A half-open span of instants throughout which somebody is there, or nobody is.
 *
 * <p>A stretch need not be as long as it could be: two neighbours may both be open. {@link Instant#MIN} and
 * {@link Instant#MAX} stand for "since ever" and "for ever".
 *
 * @param open whether the hours are open throughout
 * @param startInclusive the first instant of the stretch
 * @param endExclusive the first instant after it, later than {@code startInclusive}
 */
public record Stretch(boolean open, Instant startInclusive, Instant endExclusive) {

    /** Checks that the end lies after the start. */
    public Stretch {
        if (!startInclusive.isBefore(endExclusive)) {
            throw new IllegalArgumentException(
                    "a stretch ends after it starts: " + startInclusive + " to " + endExclusive + " does not");
        }
    }
}
