package dev.helpline.benchmarks;

import dev.helpline.time.Holidays;
import dev.helpline.time.WeeklyHours;
import java.io.PrintStream;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;

/** How many of 2,000 random additions come out right, against counting minute by minute on the wall clock. */
final class CorrectAnswers {

    private static final int QUESTIONS = 2_000;
    private static final int LONGEST_MINUTES = 40 * 60;

    private final Set<LocalDate> holidays = Work.holidays(100);
    private final Instant[] starts = new Instant[QUESTIONS];
    private final Duration[] amounts = new Duration[QUESTIONS];
    private final Instant[] due = new Instant[QUESTIONS];

    CorrectAnswers() {
        Random random = new Random(2_000);
        Instant[] instants = Work.instants();
        for (int i = 0; i < QUESTIONS; i++) {
            starts[i] = instants[i].truncatedTo(ChronoUnit.MINUTES);
            amounts[i] = Duration.ofMinutes(1 + random.nextInt(LONGEST_MINUTES));
            due[i] = counted(starts[i], amounts[i].toMinutes());
        }
    }

    void print(PrintStream out) {
        WeeklyHours hours = WeeklyHours.in(Work.ZONE)
                .weekdays("09:00-17:00")
                .except(Holidays.on(holidays.toArray(LocalDate[]::new)));
        out.println("Right answers of " + QUESTIONS + " random additions of up to 40 hours:");
        print(out, "Helpline", hours::plus);
        print(out, "day walk", new DayWalkCalendar(holidays)::plus);
        print(out, "MPXJ", new MpxjCalendar(holidays)::plus);
        print(out, "jBPM", new JbpmCalendar(holidays)::plus);
    }

    private void print(PrintStream out, String name, BiFunction<Instant, Duration, Instant> calendar) {
        int right = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            right += calendar.apply(starts[i], amounts[i]).equals(due[i]) ? 1 : 0;
        }
        out.printf("%-10s %,6d%n", name, right);
    }

    /** The first instant with so many open minutes behind it. */
    private Instant counted(Instant start, long minutes) {
        Instant at = start;
        for (long left = minutes; left > 0; at = at.plusSeconds(60)) {
            ZonedDateTime local = at.atZone(Work.ZONE);
            boolean open = local.getHour() >= 9
                    && local.getHour() < 17
                    && local.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()
                    && !holidays.contains(local.toLocalDate());
            left -= open ? 1 : 0;
        }
        return at;
    }
}
