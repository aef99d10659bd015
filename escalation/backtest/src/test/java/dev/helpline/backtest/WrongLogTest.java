package dev.helpline.backtest;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes a back-test impossible: one sentence with the file, the line and what is allowed. */
class WrongLogTest {

    @TempDir
    private Path folder;

    private Replay replay;

    @BeforeEach
    void begin() {
        replay = new Replay(folder);
    }

    @Test
    void aColumnThatIsNotThereIsNamedWithTheNearestThatIs() {
        replay.mappedBy(Replay.MAPPING.replace("group", "grups"));
        assertThatThrownBy(() -> replay.of("A,2026-03-02T08:00:00Z,new,front line"))
                .isInstanceOf(BackTestException.class)
                .hasMessage(
                        replay.log() + ", line 1: there is no column 'grups', which the mapping names at 'team.column'"
                                + " (did you mean 'group'?); the header has [id, at, state, group]");
    }

    @Test
    void nothingIsSuggestedWhenNoNameIsNear() {
        replay.mappedBy(Replay.MAPPING.replace("column: state", "column: incident_state"));
        assertThatThrownBy(() -> replay.of("A,2026-03-02T08:00:00Z,new,front line"))
                .hasMessage(replay.log() + ", line 1: there is no column 'incident_state', which the mapping names at"
                        + " 'status.column'; the header has [id, at, state, group]");
    }

    @Test
    void aColumnThatIsThereTwiceIsNoColumn() {
        assertThatThrownBy(() -> replay.ofText("id,at,state,group,state\n"))
                .hasMessage(replay.log() + ", line 1: there are two columns 'state', which the mapping names at"
                        + " 'status.column'; the name of a column that is mapped must stand once");
    }

    @Test
    void aFileThatIsNotThereIsSaidToBeMissing() {
        Path nowhere = folder.resolve("nowhere.csv");
        assertThatThrownBy(() -> BackTest.of(Mapping.read(replay.mapping())).run(nowhere))
                .isInstanceOf(BackTestException.class)
                .hasMessage("cannot read the log " + nowhere + ": there is no such file");
    }

    @Test
    void anEmptyFileHasNoHeader() {
        assertThatThrownBy(() -> replay.ofText(""))
                .hasMessage(replay.log() + " is empty; its first line must name the columns");
        assertThatThrownBy(() -> replay.ofBytes(Replay.gzipped("")))
                .hasMessage(replay.log() + " is empty; its first line must name the columns");
    }

    @Test
    void aFolderIsNoLog() throws IOException {
        Path directory = Files.createDirectory(folder.resolve("logs"));
        assertThatThrownBy(() -> BackTest.of(Mapping.read(replay.mapping())).run(directory))
                .isInstanceOf(BackTestException.class)
                .hasMessageContaining(directory.toString());
    }

    @Test
    void aTruncatedGzipFileIsSaidToBreakOffAndWhere() {
        String rows = IntStream.range(0, 5_000)
                .mapToObj(i -> "C" + i * 7_919 % 104_729 + ",2026-03-02T08:00:00Z,new,team " + i * 31 % 97)
                .collect(Collectors.joining("\n"));
        byte[] whole = Replay.gzipped(Replay.HEADER + "\n" + rows + "\n");
        for (int length : new int[] {whole.length / 2, whole.length - 1}) {
            assertThatThrownBy(() -> replay.ofBytes(Arrays.copyOf(whole, length)))
                    .isInstanceOf(BackTestException.class)
                    .hasMessageMatching(
                            "\\Q" + replay.log() + "\\E, line \\d+: the compressed file breaks off or is damaged"
                                    + " here; fetch it again, whole");
        }
    }

    @Test
    void aGzipFileOfWhichHardlyAnythingIsThereIsSaidToBeBroken() {
        byte[] whole = Replay.gzipped(Replay.HEADER);
        for (int length : new int[] {2, 5, 9, 11}) {
            assertThatThrownBy(() -> replay.ofBytes(Arrays.copyOf(whole, length)))
                    .isInstanceOf(BackTestException.class)
                    .hasMessage(replay.log()
                            + ", line 1: the compressed file breaks off or is damaged here; fetch it again, whole");
        }
    }

    @Test
    void aDamagedGzipFileIsSaidToBeDamaged() {
        byte[] bytes = Replay.gzipped(Replay.HEADER + "\nA,2026-03-02T08:00:00Z,new,front line\n");
        bytes[bytes.length - 6] ^= 1; // the checksum
        assertThatThrownBy(() -> replay.ofBytes(bytes))
                .isInstanceOf(BackTestException.class)
                .hasMessageContaining("breaks off or is damaged here");
    }

    @Test
    void aQuoteThatNeverEndsIsNoCsv() {
        assertThatThrownBy(() -> replay.of("A,2026-03-02T08:00:00Z,new,front line", "B,\"2026-03-02T08:00:00Z,new,x"))
                .isInstanceOf(BackTestException.class)
                .hasMessageStartingWith(replay.log() + ", line ")
                .hasMessageContaining(": this is not CSV: ");
    }
}
