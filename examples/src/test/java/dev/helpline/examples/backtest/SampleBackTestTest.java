package dev.helpline.examples.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.helpline.backtest.BackTest;
import dev.helpline.backtest.Mapping;
import dev.helpline.backtest.Report;
import dev.helpline.backtest.Report.GoalResult;
import dev.helpline.backtest.Report.Tier;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The bundled sample replays to the figures its README states. */
class SampleBackTestTest {

    private static final Path ROOT = Path.of(System.getProperty("helpline.root", ".."));

    private static Report report;

    @BeforeAll
    static void replay() {
        report = BackTest.of(Mapping.read(ROOT.resolve("examples/mappings/sample.yaml")))
                .through(new EverydayPolicy().get())
                .run(ROOT.resolve("examples/src/main/resources/sample/helpdesk-year.csv.gz"));
    }

    @Test
    void everyRowIsUnderstood() {
        assertThat(report.cases()).isEqualTo(5_046);
        assertThat(report.events()).isEqualTo(40_762);
        assertThat(report.rejectedRows()).isZero();
        assertThat(report.clampedRows()).isZero();
    }

    @Test
    void theYearBeginsAndEndsInBerlin() {
        assertThat(report.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(LocalDate.ofInstant(report.first().orElseThrow(), report.zone()))
                .hasYear(2025)
                .hasDayOfMonth(1);
        assertThat(LocalDate.ofInstant(report.last().orElseThrow(), report.zone()))
                .isEqualTo("2025-12-31");
    }

    @Test
    void sharesAreThoseOfTheReadme() {
        assertThat(percent(report.reopened())).isEqualTo(6.0, within(0.05));
        assertThat(percent(report.bounced())).isEqualTo(7.7, within(0.05));
        assertThat(percent(casesOnTier(3))).isEqualTo(7.2, within(0.05));
        assertThat(report.cases() - report.finished()).isEqualTo(59 - 34);
        assertThat(report.firstLine()).isPresent();
    }

    @Test
    void ticketsComeInOnEveryDayOfTheWeekAndMostlyInOfficeHours() {
        long weekend = report.arrivals().entrySet().stream()
                .filter(day -> day.getKey().getValue() >= 6)
                .flatMap(day -> day.getValue().stream())
                .mapToLong(Long::longValue)
                .sum();
        assertThat(percent(weekend)).isEqualTo(6.5, within(0.05));
    }

    @Test
    void aFirstReplyIsJudgedWhereTheCustomerOpenedTheTicket() {
        long judged = report.goals().stream()
                .filter(goal -> goal.goal().equals("first reply"))
                .mapToLong(goal -> goal.met() + goal.late())
                .sum();
        assertThat(percent(judged)).isBetween(85.0, 89.7);
        assertThat(report.goals()).extracting(GoalResult::unknown).containsOnly(0L);
    }

    @Test
    void thePolicyWouldHaveDoneSomethingAtEveryRung() {
        assertThat(report.steps()).allMatch(step -> step.taken() > 0 && step.alreadySo() <= step.taken());
        assertThat(report.steps())
                .filteredOn(step -> step.what().endsWith("move to platform"))
                .isNotEmpty()
                .anyMatch(step -> step.alreadySo() > 0);
    }

    private static long casesOnTier(int tier) {
        return report.tiers().stream()
                .filter(one -> one.tier() == tier)
                .mapToLong(Tier::cases)
                .sum();
    }

    private static double percent(long part) {
        return 100.0 * part / report.cases();
    }
}
