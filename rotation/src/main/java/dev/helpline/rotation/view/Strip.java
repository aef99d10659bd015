package dev.helpline.rotation.view;

import dev.helpline.rotation.Shift;
import dev.helpline.time.Interval;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Some whole weeks from left to right, by the wall clock of a zone.
 *
 * @param zone whose wall clock
 * @param first the first date, a Monday
 * @param days how many days, a multiple of seven
 * @param day the width of a day
 */
record Strip(ZoneId zone, LocalDate first, int days, double day) {

    private static final double WIDEST = 1_200;
    private static final double NARROWEST_TURN = 16;
    private static final double NARROWEST_DAY = 3;
    private static final double WIDEST_DAY = 48;
    private static final double SECONDS = 86_400;

    /** As few strips of one length as show all of a span, with room for a letter in the shortest shift if possible. */
    static List<Strip> of(List<Shift> shifts, Interval span, ZoneId zone) {
        double shortest = shifts.stream()
                        .map(shift -> shift.span().duration())
                        .min(Comparator.naturalOrder())
                        .orElse(Duration.ofDays(7))
                        .toSeconds()
                / SECONDS;
        double day = Math.max(NARROWEST_DAY, Math.min(WIDEST_DAY, NARROWEST_TURN / shortest));
        LocalDate first = local(span.startInclusive(), zone)
                .toLocalDate()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate last = local(span.endExclusive().minusNanos(1), zone).toLocalDate();
        int weeks = (int) (ChronoUnit.DAYS.between(first, last) / 7) + 1;
        int most = Math.max(1, (int) (WIDEST / day / 7));
        int strips = (weeks + most - 1) / most;
        int each = (weeks + strips - 1) / strips;
        return IntStream.range(0, strips)
                .mapToObj(number -> new Strip(zone, first.plusWeeks((long) number * each), each * 7, day))
                .toList();
    }

    double width() {
        return days * day;
    }

    LocalDate end() {
        return first.plusDays(days);
    }

    /** Where an instant lies, from 0 to the width; instants beyond are at the edge. */
    double x(Instant at) {
        double seconds = ChronoUnit.SECONDS.between(first.atStartOfDay(), local(at, zone));
        return Math.max(0, Math.min(width(), seconds / SECONDS * day));
    }

    double x(LocalDate date) {
        long since = ChronoUnit.DAYS.between(first, date);
        return Math.max(0, Math.min(width(), since * day));
    }

    private static LocalDateTime local(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDateTime();
    }
}
