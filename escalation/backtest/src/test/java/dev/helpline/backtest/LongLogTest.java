package dev.helpline.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
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
                        replay.log().toString(),
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
        try (LogFile file = LogFile.open(replay.log())) {
            RowReader reader = new RowReader(Mapping.read(replay.mapping()).columns(), file.header());
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
