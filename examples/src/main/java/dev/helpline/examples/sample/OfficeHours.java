package dev.helpline.examples.sample;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** When the office works, on its wall clock. No period contains a change of clocks, so local spans are true spans. */
enum OfficeHours {

    /** Monday to Friday, 08:00 to 18:00, public holidays off. */
    WEEKDAYS(false),

    /** The same, and Saturday 09:00 to 12:00, when one person of the front line looks after what is new. */
    WITH_SATURDAY(true);

    private static final Period WEEKDAY = new Period(LocalTime.of(8, 0), LocalTime.of(18, 0));
    private static final Period SATURDAY = new Period(LocalTime.of(9, 0), LocalTime.of(12, 0));
    private static final Period NEVER = new Period(LocalTime.NOON, LocalTime.NOON);

    private final boolean saturdays;

    private record Period(LocalTime startInclusive, LocalTime endExclusive) {}

    OfficeHours(boolean saturdays) {
        this.saturdays = saturdays;
    }

    boolean isOpen(LocalDateTime at) {
        Period open = on(at.toLocalDate());
        LocalTime time = at.toLocalTime();
        return !time.isBefore(open.startInclusive()) && time.isBefore(open.endExclusive());
    }

    /** The earliest time with that much open time since the start. */
    LocalDateTime plus(LocalDateTime start, Duration amount) {
        Duration left = amount;
        LocalDateTime day = start;
        while (left.compareTo(openFrom(day)) > 0) {
            left = left.minus(openFrom(day));
            day = day.toLocalDate().plusDays(1).atStartOfDay();
        }
        return later(day, opening(day)).plus(left);
    }

    /** Open time from the start to an end that is not before it. */
    Duration between(LocalDateTime start, LocalDateTime end) {
        Duration open = Duration.ZERO;
        LocalDateTime day = start;
        while (day.toLocalDate().isBefore(end.toLocalDate())) {
            open = open.plus(openFrom(day));
            day = day.toLocalDate().plusDays(1).atStartOfDay();
        }
        return open.plus(openFrom(day)).minus(openFrom(end));
    }

    private Duration openFrom(LocalDateTime at) {
        LocalDateTime close = at.toLocalDate().atTime(on(at.toLocalDate()).endExclusive());
        Duration left = Duration.between(later(at, opening(at)), close);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private LocalDateTime opening(LocalDateTime day) {
        return day.toLocalDate().atTime(on(day.toLocalDate()).startInclusive());
    }

    private Period on(LocalDate date) {
        if (DeskYear.HOLIDAYS.contains(date) || date.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return NEVER;
        }
        if (date.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return saturdays ? SATURDAY : NEVER;
        }
        return WEEKDAY;
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }
}
