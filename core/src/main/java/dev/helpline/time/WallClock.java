package dev.helpline.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * When a wall clock first shows a time: what every opening, closing and handoff means. A time inside a spring gap is first passed at the gap's end; a time that occurs
 * twice is first shown the first time. The answers never run backwards, so spans that touch on paper touch in fact.
 *
 * <p>This is not what {@code java.time} does by default: it shifts a time inside a gap by the length of the gap.
 *
 * @param rules the zone's clock changes
 */
public record WallClock(ZoneRules rules) {

    /**
     * The wall clock of a zone.
     *
     * @param zone any zone
     * @return its clock
     */
    public static WallClock of(ZoneId zone) {
        return new WallClock(zone.getRules());
    }

    /** The first instant at which the clock shows {@code second} of {@code date} or later; 86,400 is the next midnight. */
    Instant first(LocalDate date, int second) {
        return first(date.atStartOfDay().plusSeconds(second));
    }

    /**
     * The first instant at which the clock shows a local time, or a later one where it skips that time.
     *
     * @param time a date and a time as the wall shows them
     * @return never later for an earlier time
     */
    public Instant first(LocalDateTime time) {
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
