package dev.helpline.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memory does not grow with the length of the log. */
class LongLogTest {

    private static final int ROWS_OF_A_CASE = 4;
    private static final String FILLER = "x".repeat(150);

    @TempDir
    private Path folder;

    @Test
    void fortyMegabytesAreReplayedInLittleMemory() throws IOException, InterruptedException {
        Replay replay = new Replay(folder);
        write(replay.log(), 50_000);
        assertThat(Files.size(replay.log())).isGreaterThan(38_000_000L);
        assertReplayedInLittleMemory(replay, replay.log());
    }

    @Test
    void asMuchXesIsReplayedInAsLittleMemory() throws IOException, InterruptedException {
        Replay replay = new Replay(folder).mappedBy(Xes.MAPPING);
        Path log = folder.resolve("log.xes.gz");
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(log), 1 << 16)) {
            assertThat(writeXes(packed, 50_000)).isGreaterThan(70_000_000L);
        }
        assertReplayedInLittleMemory(replay, log);
    }

    private void assertReplayedInLittleMemory(Replay replay, Path log) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Process replaying = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BackTestMain.class.getName(),
                        "--log",
                        log.toString(),
                        "--mapping",
                        replay.mapping().toString(),
                        "--json",
                        folder.resolve("report.json").toString(),
                        "--html",
                        folder.resolve("report.html").toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(replaying.waitFor()).as(() -> text(out)).isZero();
        assertThat(text(out)).contains("50,000 cases, 200,000 events").contains("100 %");
    }

    @Test
    void oneCaseAtATimeIsInMemory() throws IOException {
        Replay replay = new Replay(folder);
        write(replay.log(), 5_000);
        AtomicLong rejected = new AtomicLong();
        Columns columns = Mapping.read(replay.mapping()).columns();
        try (LogFile file = LogFile.open(replay.log(), columns)) {
            RowReader reader = new RowReader(columns, file);
            CaseReader cases = new CaseReader(file, reader, row -> rejected.incrementAndGet());
            for (int number = 0; number < 1_000; number++) {
                List<LogRow> rows = cases.next();
                assertThat(rows)
                        .hasSize(ROWS_OF_A_CASE)
                        .extracting(LogRow::caseId)
                        .containsOnly("C" + number);
                assertThat(file.line())
                        .as("a case is handed over as soon as the first row of the next is read")
                        .isEqualTo(1 + (number + 1) * ROWS_OF_A_CASE + 1L);
            }
            assertThat(file.share()).isLessThan(0.25);
        }
        assertThat(rejected).hasValue(0);
    }

    @Test
    void oneCaseOfXesAtATimeIsInMemory() throws IOException {
        Replay replay = new Replay(folder).mappedBy(Xes.MAPPING);
        Path log = folder.resolve("log.xes");
        try (OutputStream plain = Files.newOutputStream(log)) {
            writeXes(plain, 5_000);
        }
        Columns columns = Mapping.read(replay.mapping()).columns();
        AtomicLong rejected = new AtomicLong();
        try (LogFile file = LogFile.open(log, columns)) {
            CaseReader cases = new CaseReader(file, new RowReader(columns, file), row -> rejected.incrementAndGet());
            for (int number = 0; number < 1_000; number++) {
                assertThat(cases.next())
                        .hasSize(ROWS_OF_A_CASE)
                        .extracting(LogRow::caseId)
                        .containsOnly("C" + number);
            }
            assertThat(file.share()).isLessThan(0.25);
        }
        assertThat(rejected).hasValue(0);
    }

    /** Writes a log whose traces have more keys than anybody would remember; says how many characters they take. */
    private static long writeXes(OutputStream log, int cases) throws IOException {
        long written = 0;
        Writer out = new OutputStreamWriter(log, StandardCharsets.UTF_8);
        out.write("<log>\n");
        for (int number = 0; number < cases; number++) {
            String[] events = new String[ROWS_OF_A_CASE];
            for (int row = 0; row < ROWS_OF_A_CASE; row++) {
                String state = row + 1 == ROWS_OF_A_CASE ? "closed" : "open";
                events[row] = Xes.event("2026-03-02T08:0" + row + ":00Z", state, "team " + row)
                        .replace("</event>", Xes.string("filler " + number, FILLER) + "</event>");
            }
            String trace = Xes.trace("C" + number, events);
            out.write(trace);
            written += trace.length();
        }
        out.write("</log>\n");
        out.flush();
        return written;
    }

    private static void write(Path log, int cases) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(log, StandardCharsets.UTF_8)) {
            out.write(Replay.HEADER + ",filler\n");
            for (int number = 0; number < cases; number++) {
                for (int row = 0; row < ROWS_OF_A_CASE; row++) {
                    String state = row + 1 == ROWS_OF_A_CASE ? "closed" : "open";
                    out.write("C" + number + ",2026-03-02T08:0" + row + ":00Z," + state + ",team " + row + "," + FILLER
                            + "\n");
                }
            }
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
