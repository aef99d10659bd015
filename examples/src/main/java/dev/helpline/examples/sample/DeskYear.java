package dev.helpline.examples.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/** The calendar of the sample: one civil year in Berlin. */
final class DeskYear {

    static final int YEAR = 2025;

    static final LocalDateTime END_EXCLUSIVE = LocalDateTime.of(YEAR + 1, 1, 1, 0, 0);

    /** The nine public holidays that all of Germany keeps. */
    static final Set<LocalDate> HOLIDAYS = Set.of(
            LocalDate.of(YEAR, Month.JANUARY, 1),
            LocalDate.of(YEAR, Month.APRIL, 18),
            LocalDate.of(YEAR, Month.APRIL, 21),
            LocalDate.of(YEAR, Month.MAY, 1),
            LocalDate.of(YEAR, Month.MAY, 29),
            LocalDate.of(YEAR, Month.JUNE, 9),
            LocalDate.of(YEAR, Month.OCTOBER, 3),
            LocalDate.of(YEAR, Month.DECEMBER, 25),
            LocalDate.of(YEAR, Month.DECEMBER, 26));

    /** The nights on which the clocks are changed. Local times from 02:00 to 03:00 are skipped or occur twice. */
    private static final Set<LocalDate> CLOCK_CHANGES =
            Set.of(LocalDate.of(YEAR, Month.MARCH, 30), LocalDate.of(YEAR, Month.OCTOBER, 26));

    private static final LocalTime CHANGE_BEGINS = LocalTime.of(2, 0);
    private static final LocalTime CHANGE_ENDS = LocalTime.of(3, 0);
    private static final LocalDate A_MONDAY = LocalDate.of(YEAR - 1, Month.DECEMBER, 30);

    private DeskYear() {}

    /** The same time, or an hour later where the wall clock would not say which instant is meant. */
    static LocalDateTime unmistakable(LocalDateTime at) {
        LocalTime time = at.toLocalTime();
        boolean doubtful =
                CLOCK_CHANGES.contains(at.toLocalDate()) && !time.isBefore(CHANGE_BEGINS) && time.isBefore(CHANGE_ENDS);
        return doubtful ? at.plusHours(1) : at;
    }

    /** Weeks since the year's first Monday week; what turns are counted in. */
    static int week(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(A_MONDAY, date) / DayOfWeek.values().length;
    }

    /** Whole days since a release of that month, which comes on its third Wednesday; negative before it. */
    static long daysSinceRelease(LocalDate date) {
        LocalDate release = date.with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.WEDNESDAY));
        return ChronoUnit.DAYS.between(release, date);
    }
}
