package dev.helpline.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.backtest.Report.GoalResult;
import dev.helpline.backtest.Report.Load;
import dev.helpline.backtest.Report.StepResult;
import dev.helpline.backtest.Report.Tier;
import dev.helpline.escalation.Ladder;
import dev.helpline.spi.Audience;
import dev.helpline.spi.CatchUp;
import dev.helpline.spi.Policy;
import dev.helpline.ticket.Guard;
import dev.helpline.time.BusinessHours;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    private static final Policy POLICY = Ladder.counting(BusinessHours.always())
            .resolution()
            .within(Duration.ofHours(2))
            .before(Duration.ofHours(1))
            .tell(Audience.OWNER)
            .whenLate()
            .moveTo("database")
            .late(Duration.ofHours(1))
            .tell(Audience.LEAD);

    @TempDir
    private Path folder;

    private Replay replay;

    @BeforeEach
    void begin() {
        replay = new Replay(folder);
    }

    @Test
    void timeOnATierIsTimeUnfinished() {
        Report report = replay.of(
                "A,2026-03-02T00:00:00Z,new,front line",
                "A,2026-03-02T01:00:00Z,solved,database",
                "A,2026-03-02T11:00:00Z,open,database",
                "A,2026-03-02T13:00:00Z,closed,database",
                "A,2026-03-02T20:00:00Z,closed,database");
        assertThat(report.tiers()).containsExactly(new Tier(1, 1, 1.0), new Tier(2, 1, 2.0));
        assertThat(report.hoursByCategory()).containsEntry("RESOLVED", 10.0).containsEntry("CLOSED", 7.0);
        assertThat(report.firstLine()).contains(0L);
        assertThat(report.reopened()).isEqualTo(1);
    }

    @Test
    void theFrontLineIsCreditedWithWhatNeverLeftIt() {
        Report report = replay.of(
                "A,2026-03-02T00:00:00Z,new,front line",
                "A,2026-03-02T01:00:00Z,solved,billing",
                "B,2026-03-02T00:00:00Z,solved,database",
                "C,2026-03-02T00:00:00Z,open,front line",
                "D,2026-03-02T00:00:00Z,solved,?");
        assertThat(report.finished()).isEqualTo(3);
        assertThat(report.firstLine()).contains(1L);
        assertThat(report.teams())
                .containsExactly(new Load("front line", 2), new Load("billing", 1), new Load("database", 1));
        assertThat(report.toString())
                .contains("  3 cases were finished (unfinished, and followed up to their last row: 1)\n")
                .contains("1 of them never left the front line, 33.3 %");
    }

    @Test
    void aMappingWithoutTiersHasNoFrontLine() {
        replay.mappedBy(Replay.MAPPING.replace(", tiers: {database: 2}", ""));
        Report report = replay.of("A,2026-03-02T00:00:00Z,solved,front line");
        assertThat(report.firstLine()).isEmpty();
        assertThat(report.tiers()).isEmpty();
        assertThat(report.toString()).doesNotContain("never left").doesNotContain("tier");
        assertThat(report.toJson()).contains("\"firstLine\" : null");
    }

    @Test
    void stepsStandInTheOrderOfHowOftenTheyAreTaken() {
        Report report = replay.of(
                POLICY,
                Replay.HEADER + "\n"
                        + "A,2026-03-02T00:00:00Z,new,database\n"
                        + "A,2026-03-02T02:30:00Z,solved,database\n"
                        + "B,2026-03-02T00:00:00Z,new,front line\n"
                        + "B,2026-03-02T09:00:00Z,solved,front line\n");
        assertThat(report.steps())
                .containsExactly(
                        new StepResult("resolution within 2 h is due in 1 h → tell OWNER", 2, 0),
                        new StepResult("resolution within 2 h is late → move to database", 2, 1),
                        new StepResult("resolution within 2 h is late by 1 h → tell LEAD", 1, 0));
        assertThat(report.toString()).contains("2 × resolution within 2 h is late → move to database (1 times");
    }

    @Test
    void aStepWhoseGuardSaysNoIsNoneThatThePolicyWouldHaveTaken() {
        Policy guarded = Ladder.counting(BusinessHours.always())
                .resolution()
                .within(Duration.ofHours(2))
                .whenLate()
                .onlyIf(Guard.evidence("log"))
                .tell(Audience.LEAD);
        Report report = replay.of(
                guarded,
                Replay.HEADER + "\n"
                        + "A,2026-03-02T00:00:00Z,new,front line\n"
                        + "A,2026-03-02T09:00:00Z,solved,front line\n");
        assertThat(report.steps()).isEmpty();
    }

    @Test
    void nothingIsNoticedLateHoweverFarTheRowsOfALogAreApart() {
        Policy impatient = Ladder.counting(BusinessHours.always())
                .resolution()
                .within(Duration.ofHours(2))
                .whenLate()
                .catchingUp(CatchUp.within(Duration.ofMinutes(5)))
                .tell(Audience.LEAD)
                .late(Duration.ofHours(1))
                .every(Duration.ofHours(1))
                .atMost(3)
                .catchingUp(CatchUp.LATEST)
                .handToLead();
        Report report = replay.of(
                impatient,
                Replay.HEADER + "\n"
                        + "A,2026-03-02T00:00:00Z,new,front line\n"
                        + "A,2026-03-09T00:00:00Z,solved,front line\n");
        assertThat(report.steps()).hasSize(4).allMatch(step -> step.taken() == 1);
    }

    @Test
    void aGoalThatWasJudgedTwiceCountsAsItCameOutLast() {
        Report report = replay.of(
                POLICY,
                Replay.HEADER + "\n"
                        + "A,2026-03-02T00:00:00Z,new,front line\n"
                        + "A,2026-03-02T01:00:00Z,solved,front line\n"
                        + "A,2026-03-02T08:00:00Z,open,front line\n"
                        + "A,2026-03-02T10:00:00Z,solved,front line\n");
        assertThat(report.goals())
                .containsExactly(
                        new GoalResult("resolution", "normal", Duration.ofHours(2), 0, 1, 0, Duration.ofHours(3)));
        assertThat(report.toString())
                .contains(
                        "Was it in time?\n  resolution: 0 of 1 cases in time, 1 late (100.0 %)\n    normal, within 2 h:")
                .contains("1 of      1 late (100.0 %), 3 h on average\n");
    }

    @Test
    void whatCannotBeJudgedIsCountedApart() {
        replay.mappedBy(Replay.MAPPING.replace("team: {column: group, tiers: {database: 2}}", "resolved: group"));
        Report report = replay.of(
                POLICY,
                Replay.HEADER + "\n"
                        + "A,2026-03-02T00:00:00Z,new,?\n"
                        + "A,2026-03-02T01:00:00Z,solved,?\n"
                        + "B,2026-03-02T00:00:00Z,solved,2026-03-02T01:00:00Z\n");
        assertThat(report.goals())
                .containsExactly(
                        new GoalResult("resolution", "normal", Duration.ofHours(2), 1, 0, 1, Duration.ofHours(1)));
        assertThat(report.toString()).contains("1 h on average; 1 more cannot be judged\n");
    }

    @Test
    void aRowThatGoesBackInTimeIsCounted() {
        Report report = replay.of(
                "A,2026-03-02T01:00:00Z,new,front line",
                "A,2026-03-02T00:00:00Z,open,front line",
                "B,2026-03-02T00:00:00Z,open,front line");
        assertThat(report.clampedRows()).isEqualTo(1);
        assertThat(report.toString())
                .contains("1 row was saved earlier than what stands before, and taken for as late.");
    }

    @Test
    void statusesAreCountedByRowInTheirOwnNames() {
        assertThat(replay.of(
                                "A,2026-03-02T00:00:00Z,open,?",
                                "A,2026-03-02T00:01:00Z,open,?",
                                "B,2026-03-02T00:00:00Z,new,?")
                        .statuses())
                .containsExactly(Map.entry("new", 1L), Map.entry("open", 2L));
    }

    @Test
    void arrivalsAreCountedInTheHoursOfTheLog() {
        replay.mappedBy(Replay.MAPPING.replace("{column: at}", "{column: at, zone: Asia/Kolkata}"));
        Report report = replay.of("A,2026-03-01T20:00:00Z,open,?");
        assertThat(report.arrivals())
                .hasSize(7)
                .allSatisfy((day, hours) -> assertThat(hours).hasSize(24));
        assertThat(report.arrivals().values().stream()
                        .flatMap(List::stream)
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(1);
        assertThat(report.arrivals().get(DayOfWeek.MONDAY).get(1)).isEqualTo(1);
    }
}
