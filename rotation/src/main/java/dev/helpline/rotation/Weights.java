package dev.helpline.rotation;

import dev.helpline.time.Holidays;
import dev.helpline.time.Interval;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

/**
 * How much one turn counts, by the time it lies in. A turn of several kinds counts like the heaviest of them. A weight
 * is a number of ordinary turns and never hours: the week of a clock change is a week.
 *
 * @param ordinary the weight of a turn of no other kind; all weights are from 1 to {@value #MAX}
 * @param weekend the weight of a turn that lies on a weekend
 * @param night the weight of a turn that lies in the night
 * @param holiday the weight of a turn that touches a holiday
 * @param holidays which days are holidays, in the zone of the duty's cadence
 */
public record Weights(int ordinary, int weekend, int night, int holiday, Holidays holidays) {

    /** The heaviest a turn may be. */
    public static final int MAX = 100;

    private static final Weights EQUAL = new Weights(1, 1, 1, 1, Holidays.none());

    /** What kind of time a turn lies in. */
    enum Kind {
        WEEKEND,
        NIGHT,
        HOLIDAY
    }

    /** Checks that every weight is within its bounds. */
    public Weights {
        for (int weight : new int[] {ordinary, weekend, night, holiday}) {
            if (weight < 1 || weight > MAX) {
                throw new IllegalArgumentException(
                        "a turn cannot have a weight of " + weight + "; 1 to " + MAX + " are allowed");
            }
        }
    }

    /**
     * Every turn counts the same, and no day is a holiday.
     *
     * @return weights of 1
     */
    public static Weights equal() {
        return EQUAL;
    }

    /**
     * Every turn counts this much, and no day is a holiday: a week at the front line may weigh ten clinic hours.
     *
     * @param weight from 1 to {@value #MAX}
     * @return weights that are all the same
     * @throws IllegalArgumentException if the weight is outside these bounds
     */
    public static Weights of(int weight) {
        return new Weights(weight, weight, weight, weight, Holidays.none());
    }

    /**
     * The same weights, knowing when the holidays are and how much a turn that touches one counts.
     *
     * @param weight from 1 to {@value #MAX}
     * @param holidays which days are holidays
     * @return new weights
     */
    public Weights holidays(int weight, Holidays holidays) {
        return new Weights(ordinary, weekend, night, weight, holidays);
    }

    /**
     * The same weights with another one for weekends.
     *
     * @param weight from 1 to {@value #MAX}
     * @return new weights
     */
    public Weights weekends(int weight) {
        return new Weights(ordinary, weight, night, holiday, holidays);
    }

    /**
     * The same weights with another one for nights.
     *
     * @param weight from 1 to {@value #MAX}
     * @return new weights
     */
    public Weights nights(int weight) {
        return new Weights(ordinary, weekend, weight, holiday, holidays);
    }

    /**
     * The kinds of time a turn lies in. It lies on a weekend, or in the night (22:00 to 06:00), if the middle of its
     * span by the wall clock does; it touches a holiday if any civil date of its span is one.
     */
    Set<Kind> kinds(Interval span, ZoneId zone) {
        LocalDateTime start = span.startInclusive().atZone(zone).toLocalDateTime();
        LocalDateTime end = span.endExclusive().atZone(zone).toLocalDateTime();
        LocalDateTime middle = start.plus(java.time.Duration.between(start, end).dividedBy(2));
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        if (middle.getDayOfWeek() == DayOfWeek.SATURDAY || middle.getDayOfWeek() == DayOfWeek.SUNDAY) {
            kinds.add(Kind.WEEKEND);
        }
        if (middle.getHour() >= 22 || middle.getHour() < 6) {
            kinds.add(Kind.NIGHT);
        }
        if (touchesHoliday(start.toLocalDate(), end.minusNanos(1).toLocalDate())) {
            kinds.add(Kind.HOLIDAY);
        }
        return kinds;
    }

    int of(Set<Kind> kinds) {
        int weight = ordinary;
        for (Kind kind : kinds) {
            weight = Math.max(
                    weight,
                    switch (kind) {
                        case WEEKEND -> weekend;
                        case NIGHT -> night;
                        case HOLIDAY -> holiday;
                    });
        }
        return weight;
    }

    private boolean touchesHoliday(LocalDate first, LocalDate last) {
        return !holidays.equals(Holidays.none())
                && !holidays.between(first, last).isEmpty();
    }
}
