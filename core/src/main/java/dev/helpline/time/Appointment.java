package dev.helpline.time;

import java.time.ZoneId;
import java.util.Optional;

/**
 * One span in somebody's calendar, for whichever calendar program a host writes to.
 *
 * @param uid tells appointments apart, everywhere and for ever: the same uid is the same appointment, moved or renamed.
 *     Not blank
 * @param title what a calendar shows; not blank
 * @param description more words about it; may be empty
 * @param span from when to when
 * @param wholeDays the zone in which it lasts from midnight to midnight, for one that has dates and no clock times;
 *     empty for one that has
 * @param busy whether whoever keeps the calendar can do nothing else then
 */
public record Appointment(
        String uid, String title, String description, Interval span, Optional<ZoneId> wholeDays, boolean busy) {

    /** Checks that it has a uid and a title. */
    public Appointment {
        if (uid.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException(
                    "an appointment has a uid and a title; \"" + uid + "\" and \"" + title + "\" are not both there");
        }
    }
}
