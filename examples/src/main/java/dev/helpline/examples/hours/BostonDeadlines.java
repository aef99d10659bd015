package dev.helpline.examples.hours;

import dev.helpline.time.Holiday;
import dev.helpline.time.Holidays;
import dev.helpline.time.WeeklyHours;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Rebuilds the deadlines of Boston's 311 desk. A request that comes in outside the hours starts at the next opening; it
 * is due so many business days later at the same time of day. The city's system is often a few seconds late, so a
 * deadline within a minute is the same one.
 */
public final class BostonDeadlines {

    static final Holidays MASSACHUSETTS = Holidays.of(
                    "01-01: New Year's Day",
                    "third Monday of January: Martin Luther King Day",
                    "third Monday of February: Presidents' Day",
                    "third Monday of April: Patriots' Day",
                    "last Monday of May: Memorial Day",
                    "06-19, since 2021: Juneteenth",
                    "07-04: Independence Day",
                    "first Monday of September: Labor Day",
                    "second Monday of October: Indigenous Peoples' Day",
                    "11-11: Veterans Day",
                    "fourth Thursday of November: Thanksgiving",
                    "12-25: Christmas Day")
            .moved(DayOfWeek.SUNDAY, DayOfWeek.MONDAY);

    private static final WeeklyHours OFFICE = WeeklyHours.in(BostonRequest.ZONE).weekdays("08:30-17:00");
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);
    private static final Duration SAME = Duration.ofSeconds(60);

    private final BostonData data;

    BostonDeadlines(BostonData data) {
        this.data = data;
    }

    /**
     * Prints how many deadlines match, with and without holidays.
     *
     * @param args the folder with the requests and the rules
     * @throws IOException if the folder cannot be read
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException(
                    "one argument is needed: the folder with boston311_sample.csv and deadline-rules.json");
        }
        new BostonDeadlines(BostonData.read(Path.of(args[0]))).print(System.out);
    }

    void print(PrintStream out) {
        out.printf(
                "%,d requests of %d types that count in business days%n",
                total(), data.businessDays().size());
        out.printf("%-44s %8s%n", "hours", "matching");
        line(out, "Massachusetts holidays", matching(holidaysWithout()));
        line(out, "no holidays", matching(Holidays.none()));
        line(out, "holidays, without those of 2018 and 2022", matching(holidaysWithout(2018, 2022)));
    }

    private static void line(PrintStream out, String hours, long matching) {
        out.printf("%-44s %,8d%n", hours, matching);
    }

    int total() {
        return data.requests().size();
    }

    long matching(Holidays holidays) {
        WeeklyHours hours = OFFICE.except(holidays);
        return data.requests().stream()
                .filter(request -> matches(hours, request))
                .count();
    }

    /** The holidays of the ten years the rules speak of, save those of some. */
    static Holidays holidaysWithout(Integer... years) {
        List<Holiday> kept = MASSACHUSETTS.between(FIRST, LAST).stream()
                .filter(holiday -> !List.of(years).contains(holiday.date().getYear()))
                .toList();
        return Holidays.on(kept);
    }

    private boolean matches(WeeklyHours hours, BostonRequest request) {
        int days = data.businessDays().getOrDefault(request.type(), 0);
        Instant due = hours.plusDays(hours.nextOpen(request.opened()), days);
        return Duration.between(request.target(), due).abs().compareTo(SAME) <= 0;
    }
}
