package dev.helpline.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** When things happen in the bundled log. */
class LogRhythmTest {

    private static final List<Integer> RELEASE_DAYS_OF_MONTH = List.of(15, 19, 19, 16, 21, 18, 16, 20, 17, 15, 19, 17);

    private final Log log = Log.BUNDLED;

    @Test
    void fewTicketsComeOnWeekendsAndAtNight() {
        assertThat(log.share(on(DayOfWeek.SATURDAY).or(on(DayOfWeek.SUNDAY)))).isBetween(2.0, 10.0);
        assertThat(log.share(between(20, 24).or(between(0, 7)))).isBetween(2.0, 12.0);
        assertThat(log.share(between(8, 18))).isGreaterThan(80);
    }

    @Test
    void mondaysAreFullAndFridaysAreNot() {
        double usual = log.share(on(DayOfWeek.WEDNESDAY));
        assertThat(log.share(on(DayOfWeek.MONDAY))).isGreaterThan(usual * 1.1);
        assertThat(log.share(on(DayOfWeek.FRIDAY))).isLessThan(usual * 0.95);
    }

    @Test
    void customersHaveLunch() {
        assertThat(log.share(between(12, 13)))
                .isLessThan(log.share(between(10, 11)))
                .isLessThan(log.share(between(14, 15)));
    }

    @Test
    void aReleaseBringsDefects() {
        double withRelease = defectsPerDay(LogRhythmTest::isJustAfterARelease);
        double without = defectsPerDay(date -> date.getDayOfWeek().getValue() <= 5 && !isJustAfterARelease(date));
        assertThat(withRelease).isGreaterThan(2 * without);
    }

    @Test
    void holidaysAreQuiet() {
        long most = DeskYear.HOLIDAYS.stream()
                .mapToLong(holiday -> tickets(holiday::equals))
                .max()
                .orElseThrow();
        assertThat(most).isLessThan(10);
    }

    @Test
    void everyTimeIsExactlyOneInstantInBerlin() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        assertThat(log.rows())
                .allSatisfy(row ->
                        assertThat(berlin.getRules().getValidOffsets(row.at())).hasSize(1));
    }

    @Test
    void everythingHappensWithinTheYear() {
        assertThat(log.rows()).allMatch(row -> row.at().getYear() == 2025);
    }

    @Test
    void peopleOfTheDeskActInOfficeHoursOnly() {
        assertThat(log.rows().filter(LogRow::isByAgent))
                .allSatisfy(row -> assertThat(OfficeHours.WITH_SATURDAY.isOpen(row.at()) || isClosingTime(row))
                        .as("%s", row)
                        .isTrue());
    }

    @Test
    void onSaturdaysOnlyTheFrontLineIsThere() {
        assertThat(log.rows().filter(LogRow::isByAgent).filter(row -> row.at().getDayOfWeek() == DayOfWeek.SATURDAY))
                .isNotEmpty()
                .allMatch(row -> row.team().equals("front line"));
    }

    /** Landing exactly on the close is still that day's work; so is a second event in the same minute. */
    private static boolean isClosingTime(LogRow row) {
        return OfficeHours.WITH_SATURDAY.isOpen(row.at().minusMinutes(1));
    }

    private double defectsPerDay(Predicate<LocalDate> days) {
        long defects = log.tickets().stream()
                .filter(ticket -> ticket.first().topic().equals("defect")
                        && days.test(ticket.opened().toLocalDate()))
                .count();
        long counted = LocalDate.of(2025, 1, 1)
                .datesUntil(LocalDate.of(2026, 1, 1))
                .filter(days)
                .count();
        return (double) defects / counted;
    }

    private static boolean isJustAfterARelease(LocalDate date) {
        int days = date.getDayOfMonth() - RELEASE_DAYS_OF_MONTH.get(date.getMonthValue() - 1);
        return days >= 0 && days <= 2;
    }

    private long tickets(Predicate<LocalDate> days) {
        return log.tickets().stream()
                .filter(ticket -> days.test(ticket.opened().toLocalDate()))
                .count();
    }

    private static Predicate<LogTicket> on(DayOfWeek day) {
        return ticket -> ticket.opened().getDayOfWeek() == day;
    }

    private static Predicate<LogTicket> between(int startHourInclusive, int endHourExclusive) {
        return ticket -> ticket.opened().getHour() >= startHourInclusive
                && ticket.opened().getHour() < endHourExclusive;
    }
}
