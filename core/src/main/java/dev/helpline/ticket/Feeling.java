package dev.helpline.ticket;

import java.time.Instant;

/**
 * A mood other than {@link Mood#CALM}.
 *
 * @param mood which
 * @param since when somebody noticed
 */
public record Feeling(Mood mood, Instant since) {

    /** Checks that it is a feeling at all. */
    public Feeling {
        if (mood == Mood.CALM) {
            throw new IllegalArgumentException(
                    "a calm customer has no feeling on record; allowed: UPSET, CONFRONTATION");
        }
    }
}
