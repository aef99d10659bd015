package dev.helpline.benchmarks;

import dev.helpline.time.Holidays;
import dev.helpline.time.WeeklyHours;
import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** What a schedule keeps for every year it was asked about: the growth of the heap over many of them. */
final class KeptMemory {

    private static final int SCHEDULES = 500;
    private static final int YEARS = 20;

    private KeptMemory() {}

    static void print(PrintStream out) {
        out.println("Kept for each schedule and year, 100 holidays in ten years:");
        print(out, "09:00-17:00", "09:00-17:00");
        print(out, "09:00-12:30 and 13:30-17:00", "09:00-12:30", "13:30-17:00");
    }

    private static void print(PrintStream out, String name, String... spans) {
        List<WeeklyHours> schedules = new ArrayList<>();
        for (int i = 0; i < SCHEDULES; i++) {
            schedules.add(WeeklyHours.in(Work.ZONE)
                    .weekdays(spans)
                    .except(Holidays.on(Work.holidays(100).toArray(LocalDate[]::new)))
                    .closedOn(Work.FIRST.plusDays(i)));
        }
        long before = used();
        for (WeeklyHours hours : schedules) {
            for (int year = 0; year < YEARS; year++) {
                hours.isOpen(middleOf(2020 + year));
            }
        }
        long kept = used() - before;
        out.printf("%-28s %,6d bytes%n", name, kept / (SCHEDULES * YEARS));
        if (schedules.stream().noneMatch(hours -> hours.isOpen(middleOf(2025)))) {
            out.println("closed on the second of July");
        }
    }

    private static Instant middleOf(int year) {
        return LocalDate.of(year, 7, 2).atTime(15, 0).toInstant(ZoneOffset.UTC);
    }

    private static long used() {
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
