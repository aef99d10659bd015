package dev.helpline.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Counting by civil dates on which somebody is there. */
record BusinessDays(BusinessHours hours, ZoneId zone) {

    static final int MOST = 10_000;

    private static final Duration LEAST = Duration.ofNanos(1);

    boolean opensOn(LocalDate date) {
        return openOn(date).isPresent();
    }

    Instant plus(Instant start, int days) {
        if (days == 0) {
            return start;
        }
        LocalTime time = start.atZone(zone).toLocalTime();
        // A moment carried to another day keeps its minutes: java.time's reading of a gap, not that of an opening.
        return ZonedDateTime.of(dateAfter(start, days), time, zone).toInstant();
    }

    Instant end(Instant start, int days) {
        if (days < 0) {
            throw new IllegalArgumentException(
                    "the end of a business day " + days + " days away was asked for; 0 and more are allowed");
        }
        LocalDate today = start.atZone(zone).toLocalDate();
        LocalDate date = days > 0 ? dateAfter(start, days) : opensOn(today) ? today : dateAfter(start, 1);
        Interval day = day(date).orElseThrow();
        return hours.intervals(day)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .endExclusive();
    }

    private LocalDate dateAfter(Instant start, int days) {
        if (Math.abs((long) days) > MOST) {
            throw new IllegalArgumentException(
                    days + " business days were asked for; at most " + MOST + " are counted either way");
        }
        LocalDate date = start.atZone(zone).toLocalDate();
        WallClock clock = new WallClock(zone.getRules());
        for (int left = days; left > 0; left--) {
            date = clock.dateOf(hours.nextOpen(clock.first(date, LocalSpan.DAY)));
        }
        for (int left = days; left < 0; left++) {
            date = clock.dateOf(hours.plus(clock.first(date, 0), LEAST.negated()));
        }
        return date;
    }

    private Optional<Interval> openOn(LocalDate date) {
        return day(date).flatMap(day -> hours.intervals(day).findFirst());
    }

    /** Empty where a clock change skips the whole day. */
    private Optional<Interval> day(LocalDate date) {
        WallClock clock = new WallClock(zone.getRules());
        Instant from = clock.first(date, 0);
        Instant to = clock.first(date, LocalSpan.DAY);
        return from.isBefore(to) ? Optional.of(new Interval(from, to)) : Optional.empty();
    }
}
