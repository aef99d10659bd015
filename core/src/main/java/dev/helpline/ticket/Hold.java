package dev.helpline.ticket;

import java.time.Duration;
import java.time.Instant;

/**
 * Work that waits until a date. The ticket is looked at again then; nothing wakes it but people, and policies that are
 * told to.
 *
 * @param since when the date was set
 * @param until when it is looked at again, after {@code since}, at most {@link #LONGEST} later
 * @param reason what it waits for, at most 200 characters
 */
public record Hold(Instant since, Instant until, String reason) {

    /** How far away the date may be: 3,650 days of 24 hours. */
    public static final Duration LONGEST = Duration.ofDays(3_650);

    /** Checks the reason, and that the date is to come and not too far away. */
    public Hold {
        Text.checked("the reason of a hold", reason, Text.NAME);
        if (!until.isAfter(since) || until.isAfter(since.plus(LONGEST))) {
            throw new IllegalArgumentException("a hold cannot last from " + since + " until " + until
                    + "; allowed: any later instant, at most " + LONGEST.toDays() + " days later");
        }
    }
}
