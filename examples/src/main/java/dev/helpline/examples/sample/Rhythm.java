package dev.helpline.examples.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * When customers have problems.
 *
 * <p>They are companies: they write when their own offices are open, most of all on Monday for what has gathered over
 * the weekend, in the later morning and again after lunch. A public record of a company's help desk shows the same: five
 * per cent on weekends, Monday ahead of Friday by half, twin peaks around a dip at noon.
 */
final class Rhythm {

    /** Tickets on a plain Wednesday. Brings the year to about five thousand. */
    private static final double PLAIN_DAY = 16.8;

    /** From Monday. */
    private static final List<Double> WEEK = List.of(1.24, 1.08, 1.00, 0.96, 0.84, 0.19, 0.14);

    /** From January: a strong start, a slow summer, a busy autumn. */
    private static final List<Double> SEASON =
            List.of(1.08, 1.00, 1.03, 0.98, 0.97, 0.99, 0.86, 0.82, 1.05, 1.08, 1.09, 0.96);

    /** From the day of a release: it goes out before noon, and most of what it breaks is found the next day. */
    private static final List<Double> RELEASE = List.of(1.40, 1.85, 1.55, 1.30, 1.25, 1.25, 1.10);

    /** From midnight to midnight. */
    private static final List<Double> HOURS = List.of(
            0.3, 0.2, 0.1, 0.1, 0.2, 0.5, 1.2, 3.5, 8.5, 11.5, 11.8, 10.2, 6.4, 7.6, 9.6, 9.2, 7.6, 4.8, 2.6, 1.6, 1.2,
            0.9, 0.6, 0.4);

    private static final double PUBLIC_HOLIDAY = 0.18;
    private static final double BETWEEN_THE_YEARS = 0.40;
    private static final int LAST_WORKDAY_OF_MOST =
            LocalDate.of(DeskYear.YEAR, 12, 23).getDayOfYear();

    /** More customers in December than in January, by a tenth. */
    private static final double GROWTH = 0.10;

    private static final Odds<Integer> HOUR = hours();

    private Rhythm() {}

    /** The mean number of tickets of a day. */
    static double expected(LocalDate date) {
        double grown = 1 + GROWTH * date.getDayOfYear() / date.lengthOfYear() - GROWTH / 2;
        return PLAIN_DAY
                * WEEK.get(date.getDayOfWeek().getValue() - 1)
                * SEASON.get(date.getMonthValue() - 1)
                * afterRelease(date)
                * quiet(date)
                * grown;
    }

    /** How much more than on a plain day comes in because of a release; 1 on most days. */
    static double afterRelease(LocalDate date) {
        long days = DeskYear.daysSinceRelease(date);
        return days >= 0 && days < RELEASE.size() ? RELEASE.get((int) days) : 1;
    }

    static LocalDateTime moment(LocalDate date, Dice dice) {
        LocalTime hour = LocalTime.of(HOUR.draw(dice), 0);
        return date.atTime(
                hour.plusSeconds(dice.below((int) ChronoUnit.HOURS.getDuration().toSeconds())));
    }

    private static double quiet(LocalDate date) {
        if (DeskYear.HOLIDAYS.contains(date)) {
            return PUBLIC_HOLIDAY;
        }
        return date.getDayOfYear() > LAST_WORKDAY_OF_MOST ? BETWEEN_THE_YEARS : 1;
    }

    private static Odds<Integer> hours() {
        Odds<Integer> odds = Odds.of(0, HOURS.get(0));
        for (int hour = 1; hour < HOURS.size(); hour++) {
            odds = odds.or(hour, HOURS.get(hour));
        }
        return odds;
    }
}
