package dev.helpline.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelpdeskYearTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void neitherZoneNorLanguageOfTheMachineMatters() {
        String here = HelpdeskYear.log(7);
        TimeZone zone = TimeZone.getDefault();
        Locale language = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(HelpdeskYear.log(7).equals(here)).isTrue();
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(language);
        }
    }

    @Test
    void anotherSeedIsAnotherYear() {
        assertThat(HelpdeskYear.log(7).equals(HelpdeskYear.log(8))).isFalse();
    }

    @Test
    void writesAPackedFileOrAPlainOne() throws IOException {
        Path plain = folder.resolve("year.csv");
        Path packed = folder.resolve("year.csv.gz");
        assertThat(run(plain.toString(), "7")).isZero();
        assertThat(run(packed.toString(), "7")).isZero();
        assertThat(Log.unpacked(Files.readAllBytes(packed)).equals(Files.readString(plain)))
                .isTrue();
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void saysWhatItExpectedWhenTheArgumentsAreWrong() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("year.csv", "seven")).isEqualTo(2);
        assertThat(run("year.csv", "7", "8")).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .contains(
                        "Expected the path to write to and, if wanted, a whole number as seed; got [year.csv, seven]");
    }

    @Test
    void saysWhatItCouldNotWrite() {
        Path nowhere = folder.resolve("missing").resolve("year.csv");
        assertThat(run(nowhere.toString())).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).startsWith("Cannot write " + nowhere);
    }

    private int run(String... arguments) {
        return HelpdeskYear.run(List.of(arguments), new PrintStream(said, true, StandardCharsets.UTF_8));
    }
}
