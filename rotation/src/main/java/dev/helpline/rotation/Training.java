package dev.helpline.rotation;

/**
 * How somebody who learns a duty grows: first they shadow somebody experienced, then they take a seat beside one, then
 * they are experienced themselves. The first stint in a seat of somebody with a {@link Person#joining} date follows that
 * date.
 *
 * @param shadowTurns turns to shadow before the first seat, from 0 to {@value #MAX}
 * @param pairedTurns turns to take beside somebody experienced before the first one alone, from 0 to {@value #MAX}
 */
public record Training(int shadowTurns, int pairedTurns) {

    /** The most turns either stage may last. */
    public static final int MAX = 1_000;

    /** Checks both numbers. */
    public Training {
        if (Math.min(shadowTurns, pairedTurns) < 0 || Math.max(shadowTurns, pairedTurns) > MAX) {
            throw new IllegalArgumentException("a training cannot have " + shadowTurns + " shadow turns and "
                    + pairedTurns + " paired turns; 0 to " + MAX + " of each are allowed");
        }
    }
}
