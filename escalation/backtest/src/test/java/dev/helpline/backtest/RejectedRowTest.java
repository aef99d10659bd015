package dev.helpline.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A row that is not understood is counted, listed with line and column, and changes no other figure. */
class RejectedRowTest {

    private static final String[] GOOD = {
        "A,2026-03-02T08:00:00Z,new,front line",
        "A,2026-03-02T09:00:00Z,open,database",
        "A,2026-03-02T10:00:00Z,solved,database",
        "B,2026-03-02T08:30:00Z,new,front line",
    };

    @TempDir
    private Path folder;

    private Replay replay;

    @BeforeEach
    void begin() {
        replay = new Replay(folder);
    }

    @Test
    void aDateThatDoesNotExist() {
        replay.mappedBy(Replay.MAPPING.replace("{column: at}", "{column: at, format: d/M/yyyy HH:mm}"));
        Report report = replay.of("A,29/2/2016 08:00,new,front line", "A,31/2/2016 08:00,new,front line");
        assertThat(report.events()).isEqualTo(1);
        assertThat(report.rejected())
                .containsExactly(
                        new RejectedRow(3, 2, "at: '31/2/2016 08:00' is not an instant written as d/M/yyyy HH:mm"));
        assertThat(report.rejected().get(0))
                .hasToString("line 3, column 2: at: '31/2/2016 08:00' is not an instant written as d/M/yyyy HH:mm");
    }

    @Test
    void anInstantThatIsNotWrittenAsIso() {
        assertListed("A,yesterday,open,database", 2, "at: 'yesterday' is not an instant written as ISO-8601");
        assertListed("A,,open,database", 2, "at: '' is not an instant written as ISO-8601");
    }

    @Test
    void aStatusNobodyGaveAMeaning() {
        assertListed(
                "A,2026-03-02T09:30:00Z,lost,database",
                3,
                "state: the mapping does not say what 'lost' means; it knows [closed, new, open, solved, waiting]");
    }

    @Test
    void tooFewOrTooManyColumns() {
        assertListed("A,2026-03-02T09:30:00Z,open", 0, "the row has 3 columns, the header 4");
        assertListed("A,2026-03-02T09:30:00Z,open,database,", 0, "the row has 5 columns, the header 4");
        assertListed("A", 0, "the row has 1 columns, the header 4");
    }

    @Test
    void aCaseNobodyKnows() {
        String allowed = " names no case; allowed: 1 to 100 characters";
        assertListed("?,2026-03-02T09:30:00Z,open,database", 1, "id: '?'" + allowed);
        assertListed(",2026-03-02T09:30:00Z,open,database", 1, "id: ''" + allowed);
        String endless = "x".repeat(101);
        assertListed(
                endless + ",2026-03-02T09:30:00Z,open,database",
                1,
                "id: '" + endless.substring(0, 60) + "…'" + allowed);
    }

    @Test
    void aTeamWhoseNameIsNone() {
        assertListed("A,2026-03-02T09:30:00Z,open,\" \"", 4, "group: ' ' cannot be: a team's name must not be blank");
        String endless = "x".repeat(201);
        assertListed(
                "A,2026-03-02T09:30:00Z,open," + endless,
                4,
                "group: '" + endless.substring(0, 60)
                        + "…' cannot be: a team's name has 201 characters; at most 200 are allowed");
    }

    @Test
    void anAssigneeWhoseNameIsNone() {
        replay.mappedBy(Replay.MAPPING.replace("team: {column: group, tiers: {database: 2}}", "assignee: group"));
        Report report = replay.of("A,2026-03-02T09:30:00Z,open,ada", "A,2026-03-02T09:30:00Z,open,\"\n \"");
        assertThat(report.people()).containsExactly(new Report.Load("ada", 1));
        assertThat(report.rejected())
                .containsExactly(new RejectedRow(3, 4, "group: '⏎ ' cannot be: an agent's id must not be blank"));
    }

    @Test
    void aBadOpeningOrResolution() {
        replay.mappedBy(Replay.MAPPING.replace("team: {column: group, tiers: {database: 2}}", "resolved: group"));
        Report report = replay.of("A,2026-03-02T08:00:00Z,new,?", "A,2026-03-02T08:00:00Z,new,soon");
        assertThat(report.rejected())
                .containsExactly(new RejectedRow(3, 4, "group: 'soon' is not an instant written as ISO-8601"));
    }

    @Test
    void aCaseWhoseRowsDoNotStandTogether() {
        List<String> rows = new ArrayList<>(Arrays.asList(GOOD));
        rows.add("A,2026-03-02T11:00:00Z,open,database");
        rows.add("B,2026-03-02T11:00:00Z,open,front line");
        Report report = replay.of(rows.toArray(String[]::new));
        assertThat(report.cases()).isEqualTo(2);
        assertThat(report.events()).isEqualTo(5);
        assertThat(report.reopened()).isZero();
        assertThat(report.rejected())
                .containsExactly(new RejectedRow(
                        6,
                        0,
                        "case A ended further up; the rows of a case must stand together (sort the log by case, then"
                                + " time)"));
    }

    @Test
    void aBadRowOfAnotherCaseDoesNotTearACaseApart() {
        Report report = replay.of(GOOD[0], "B,never,new,front line", GOOD[1]);
        assertThat(report.cases()).isEqualTo(1);
        assertThat(report.events()).isEqualTo(2);
        assertThat(report.rejectedRows()).isEqualTo(1);
    }

    @Test
    void onlyTheFirstHundredAreListedAndAllAreCounted() {
        Report report = replay.of(
                IntStream.range(0, 250).mapToObj(i -> "A,never,new,front line").toArray(String[]::new));
        assertThat(report.rejectedRows()).isEqualTo(250);
        assertThat(report.rejected()).hasSize(Report.MAX_LISTED);
        assertThat(report.toString())
                .contains("250 rows were NOT understood, and counted nowhere above:")
                .contains("  log.csv, line 2, column 2: at: 'never' is not an instant written as ISO-8601\n")
                .contains("  … and 240 more; the JSON lists the first 100");
    }

    /** Puts a bad row between good ones: nothing but the list of bad rows may change. */
    private void assertListed(String row, int column, String problem) {
        Report without = replay.of(GOOD);
        Report with = replay.of(GOOD[0], GOOD[1], row, GOOD[2], GOOD[3]);
        assertThat(with.rejectedRows()).isEqualTo(1);
        assertThat(with.rejected()).containsExactly(new RejectedRow(4, column, problem));
        assertThat(with)
                .usingRecursiveComparison()
                .ignoringFields("rejectedRows", "rejected")
                .isEqualTo(without);
    }
}
