package dev.helpline.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * When a wall clock first shows a time. A time inside a spring gap is first passed at the gap's end; a time that occurs
 * twice is first shown the first time. The answers never run backwards, so spans that touch on paper touch in fact.
 *
 * @param rules the zone's clock changes
 */
record WallClock(ZoneRules rules) {

    /** The first instant at which the clock shows {@code second} of {@code date} or later; 86,400 is the next midnight. */
    Instant first(LocalDate date, int second) {
        return first(date.atStartOfDay().plusSeconds(second));
    }

    Instant first(LocalDateTime time) {
        ZoneOffsetTransition change = rules.getTransition(time);
        if (change == null) {
            return time.toInstant(rules.getOffset(time));
        }
        return change.isGap() ? change.getInstant() : time.toInstant(change.getOffsetBefore());
    }

    /** The civil day an instant belongs to: the one whose midnight was first shown last. */
    LocalDate dateOf(Instant instant) {
        ZoneOffset offset = rules.getOffset(instant);
        LocalDate date = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), instant.getNano(), offset)
                .toLocalDate();
        while (instant.isBefore(first(date, 0))) {
            date = date.minusDays(1);
        }
        while (!instant.isBefore(first(date, LocalSpan.DAY))) {
            date = date.plusDays(1);
        }
        return date;
    }
}
