package dev.helpline.examples.sample;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;

/**
 * The people who have problems.
 *
 * <p>Twelve hundred write in a year. A few of them write often: whoever administers the product for a large company has
 * a question every week or two, most people have one or two a year.
 */
final class Customers {

    private static final int HOW_MANY = 1200;

    /** Above 1, the frequent ones become more frequent. At 1.5, one in a hundred writes a twentieth of all tickets. */
    private static final double INEQUALITY = 1.5;

    /** Spreads the frequent ones over the numbers; shares no divisor with how many there are. */
    private static final int STRIDE = 577;

    /** Half of all questions are answered within three hours of a working day, one in six after more than ten. */
    private static final Duration USUAL_ANSWER = Duration.ofHours(3);

    private static final double ANSWER_SPREAD = 1.25;
    private static final Duration SHORTEST_ANSWER = Duration.ofMinutes(4);
    private static final Duration LONGEST_ANSWER = Duration.ofDays(14);
    private static final double WRITES_ON_WEEKENDS = 0.12;
    private static final double WRITES_AT_NIGHT = 0.06;
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime NIGHT = LocalTime.of(21, 0);

    private Customers() {}

    static String draw(Dice dice) {
        int rank = (int) (HOW_MANY * StrictMath.pow(dice.fraction(), INEQUALITY));
        return String.format(Locale.ROOT, "C-%04d", rank * STRIDE % HOW_MANY + 1);
    }

    /** When the customer answers what was asked or said at a time. */
    static LocalDateTime answer(LocalDateTime asked, Dice dice) {
        Duration wait = dice.around(USUAL_ANSWER, ANSWER_SPREAD);
        Duration likely = wait.compareTo(LONGEST_ANSWER) > 0 ? LONGEST_ANSWER : wait.plus(SHORTEST_ANSWER);
        return awake(asked.plus(likely), dice);
    }

    /** That time, or the next morning on which somebody who works in an office would write. */
    static LocalDateTime awake(LocalDateTime at, Dice dice) {
        LocalDateTime when = at;
        if (asleep(when.toLocalTime()) && !dice.chance(WRITES_AT_NIGHT)) {
            when = when.toLocalTime().isBefore(MORNING) ? morning(when, 0, dice) : morning(when, 1, dice);
        }
        if (weekend(when) && !dice.chance(WRITES_ON_WEEKENDS)) {
            when = morning(
                    when, DayOfWeek.SUNDAY.getValue() + 1L - when.getDayOfWeek().getValue(), dice);
        }
        return when;
    }

    private static LocalDateTime morning(LocalDateTime at, long daysLater, Dice dice) {
        Duration breakfast = dice.between(Duration.ofMinutes(30), Duration.ofHours(4));
        return at.toLocalDate().plusDays(daysLater).atTime(MORNING).plus(breakfast);
    }

    private static boolean asleep(LocalTime time) {
        return time.isBefore(MORNING) || !time.isBefore(NIGHT);
    }

    private static boolean weekend(LocalDateTime at) {
        return at.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
