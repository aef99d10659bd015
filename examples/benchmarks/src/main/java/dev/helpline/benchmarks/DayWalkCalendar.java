package dev.helpline.benchmarks;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;

/** What one writes in an afternoon with {@code java.time} alone: day after day until the amount is used up. */
record DayWalkCalendar(Set<LocalDate> holidays) {

    private static final LocalTime OPEN = LocalTime.of(9, 0);
    private static final LocalTime CLOSE = LocalTime.of(17, 0);

    Instant plus(Instant start, Duration amount) {
        Duration left = amount;
        ZonedDateTime at = start.atZone(Work.ZONE);
        for (LocalDate date = at.toLocalDate(); ; date = date.plusDays(1)) {
            if (works(date)) {
                ZonedDateTime open = date.atTime(OPEN).atZone(Work.ZONE);
                ZonedDateTime close = date.atTime(CLOSE).atZone(Work.ZONE);
                ZonedDateTime from = at.isAfter(open) ? at : open;
                if (from.isBefore(close)) {
                    Duration today = Duration.between(from, close);
                    if (today.compareTo(left) >= 0) {
                        return from.plus(left).toInstant();
                    }
                    left = left.minus(today);
                }
            }
        }
    }

    boolean isOpen(Instant instant) {
        ZonedDateTime at = instant.atZone(Work.ZONE);
        LocalTime time = at.toLocalTime();
        return works(at.toLocalDate()) && !time.isBefore(OPEN) && time.isBefore(CLOSE);
    }

    private boolean works(LocalDate date) {
        return date.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue() && !holidays.contains(date);
    }
}
