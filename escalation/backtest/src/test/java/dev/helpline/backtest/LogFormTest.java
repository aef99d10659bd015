package dev.helpline.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forms a log may come in; all of them give the same figures. */
class LogFormTest {

    private static final String LOG = Replay.HEADER + "\n"
            + "A,2026-03-02T08:00:00Z,new,front line\n"
            + "A,2026-03-02T09:00:00Z,solved,database\n"
            + "B,2026-03-02T10:00:00Z,new,front line\n";

    @TempDir
    private Path folder;

    private Replay replay;
    private Report plain;

    @BeforeEach
    void read() {
        replay = new Replay(folder);
        plain = replay.ofText(LOG);
        assertThat(plain.cases()).isEqualTo(2);
        assertThat(plain.events()).isEqualTo(3);
        assertThat(plain.teamHandoffs()).isEqualTo(1);
        assertThat(plain.rejected()).isEmpty();
    }

    @Test
    void plainAndGzippedReadAlike() {
        assertThat(replay.ofBytes(Replay.gzipped(LOG))).isEqualTo(plain);
    }

    @Test
    void gzipMembersOneAfterTheOtherReadAsOne() {
        byte[] first = Replay.gzipped(LOG.substring(0, 30));
        byte[] second = Replay.gzipped(LOG.substring(30));
        byte[] both = new byte[first.length + second.length];
        System.arraycopy(first, 0, both, 0, first.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        assertThat(replay.ofBytes(both)).isEqualTo(plain);
    }

    @Test
    void aByteOrderMarkAtTheBeginningIsNotPartOfTheFirstName() {
        assertThat(replay.ofText("\uFEFF" + LOG)).isEqualTo(plain);
        assertThat(replay.ofBytes(Replay.gzipped("\uFEFF" + LOG))).isEqualTo(plain);
    }

    @Test
    void linesMayEndAsOnWindows() {
        assertThat(replay.ofText(LOG.replace("\n", "\r\n"))).isEqualTo(plain);
    }

    @Test
    void theLastLineNeedsNoEnd() {
        assertThat(replay.ofText(LOG.strip())).isEqualTo(plain);
    }

    @Test
    void blankLinesAreNoRows() {
        assertThat(replay.ofText(LOG.replace("\nB", "\n\n  \nB") + "\n\n")).isEqualTo(plain);
    }

    @Test
    void everyCellMayBeQuoted() {
        assertThat(replay.ofText(LOG.replaceAll("[^,\n]+", "\"$0\""))).isEqualTo(plain);
    }

    @Test
    void cellsMayHoldCommasQuotesAndLettersOfAnyKind() {
        Report report = replay.of("\"A, the \"\"first\"\"\",2026-03-02T08:00:00Z,new,Zürich ☃");
        assertThat(report.rejected()).isEmpty();
        assertThat(report.teams()).containsExactly(new Report.Load("Zürich ☃", 1));
    }

    @Test
    void lineNumbersCountTheLineBreaksInsideQuotedCells() {
        Report report =
                replay.of("A,2026-03-02T08:00:00Z,new,\"front\nline\"", "A,2026-03-02T09:00:00Z,lost,front line");
        assertThat(report.rejected()).extracting(RejectedRow::line).containsExactly(4L);
        assertThat(report.teams()).extracting(Report.Load::name).containsExactly("front\nline");
    }

    @Test
    void aRowIsNamedByTheLineItBeginsOn() {
        Report report = replay.of("A,2026-03-02T08:00:00Z,lost,\"front\nline\"");
        assertThat(report.rejected()).extracting(RejectedRow::line).containsExactly(2L);
    }

    @Test
    void aLogOfAHeaderAloneHasNoCases() {
        Report report = replay.ofText(Replay.HEADER);
        assertThat(report.cases()).isZero();
        assertThat(report.first()).isEmpty();
        assertThat(report.toString()).contains("\n0 cases, 0 events\n");
    }

    @Test
    void anInstantWithAnOffsetOrAZoneIsReadByItAndOneWithoutByTheMappings() {
        replay.mappedBy(Replay.MAPPING.replace("{column: at}", "{column: at, zone: Europe/Berlin}"));
        assertThat(firstOf("2026-03-02T08:00:00")).contains(Instant.parse("2026-03-02T07:00:00Z"));
        assertThat(firstOf("2026-03-02T08:00:00+05:30")).contains(Instant.parse("2026-03-02T02:30:00Z"));
        assertThat(firstOf("2026-03-02T08:00:00-05:00[America/New_York]"))
                .contains(Instant.parse("2026-03-02T13:00:00Z"));
        replay.mappedBy(
                Replay.MAPPING.replace("{column: at}", "{column: at, format: d.M.yy H:mm VV, zone: Europe/Berlin}"));
        assertThat(firstOf("2.3.26 8:00 America/New_York")).contains(Instant.parse("2026-03-02T13:00:00Z"));
    }

    @Test
    void aWallClockThatASpringChangeSkipsIsReadByTheOffsetBefore() {
        replay.mappedBy(Replay.MAPPING.replace("{column: at}", "{column: at, zone: Europe/Berlin}"));
        assertThat(firstOf("2026-03-29T02:30:00")).contains(Instant.parse("2026-03-29T01:30:00Z"));
        assertThat(firstOf("2026-10-25T02:30:00")).contains(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Test
    void daysAreToldInTheZoneOfTheLog() {
        replay.mappedBy(Replay.MAPPING.replace("{column: at}", "{column: at, zone: Europe/Berlin}"));
        assertThat(replay.of("A,2026-03-02T00:30:00,new,front line").toString())
                .contains("1 cases, 1 events, from 2026-03-02 to 2026-03-02");
    }

    private Optional<Instant> firstOf(String at) {
        return replay.of("A," + at + ",new,front line").first();
    }

    @Test
    void isReadAsUtf8() {
        byte[] bytes = LOG.replace("database", "Köln").getBytes(StandardCharsets.UTF_8);
        assertThat(replay.ofBytes(bytes).teams()).extracting(Report.Load::name).contains("Köln");
    }
}
