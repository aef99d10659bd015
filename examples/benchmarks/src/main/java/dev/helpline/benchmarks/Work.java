package dev.helpline.benchmarks;

import dev.helpline.time.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;

/** What is measured: Monday to Friday 09:00 to 17:00 in New York, ten years, random holidays, random questions. */
final class Work {

    static final ZoneId ZONE = ZoneId.of("America/New_York");
    static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    static final LocalDate LAST = LocalDate.of(2029, 12, 31);
    static final int QUESTIONS = 4096;

    private static final long SEED = 311;

    private Work() {}

    /** So many weekdays of the ten years. */
    static SortedSet<LocalDate> holidays(int count) {
        Random random = new Random(SEED);
        SortedSet<LocalDate> dates = new TreeSet<>();
        while (dates.size() < count) {
            LocalDate date = FIRST.plusDays(random.nextInt(3653));
            if (date.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()) {
                dates.add(date);
            }
        }
        return dates;
    }

    /** Random instants of the ten years, to the nanosecond. */
    static Instant[] instants() {
        return instants(new Random(SEED + 1));
    }

    /** For each start an amount: up to a business day of eight hours, or as much as lies up to a random instant. */
    static Duration[] amounts(WeeklyHours hours, Instant[] starts, String reach) {
        Random random = new Random(SEED + 2);
        Instant[] ends = instants(random);
        Duration[] amounts = new Duration[starts.length];
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] = reach.equals("day")
                    ? Duration.ofNanos(1 + (long) (random.nextDouble() * 28_800_000_000_000L))
                    : hours.between(starts[i], ends[i]);
        }
        return amounts;
    }

    private static Instant[] instants(Random random) {
        long from = FIRST.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        Instant[] instants = new Instant[QUESTIONS];
        for (int i = 0; i < QUESTIONS; i++) {
            instants[i] = Instant.ofEpochSecond(
                    from + (long) (random.nextDouble() * 3652 * 86_400), random.nextInt(1_000_000_000));
        }
        return instants;
    }
}
