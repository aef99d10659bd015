package dev.helpline.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandLineTest {

    private static final String GOOD = Replay.HEADER + "\n"
            + "A,2026-03-02T08:00:00Z,new,front line\n"
            + "A,2026-03-02T10:00:00Z,solved,database\n"
            + "B,2026-03-03T10:00:00Z,new,front line\n";

    private static final String XES = Xes.trace(
            "A",
            Xes.event("2026-03-02T08:00:00Z", "new", "front line"),
            Xes.event("2026-03-02T10:00:00Z", "solved", "database"));

    @TempDir
    private Path folder;

    private Path json;
    private Path html;
    private Path log;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void prepare() {
        json = folder.resolve("made/on/the/way/report.json");
        html = folder.resolve("made/elsewhere/report.html");
        log = folder.resolve("log.csv");
        new Replay(folder).ofText(GOOD);
    }

    @Test
    void whenEveryRowIsUnderstoodTheStatusIsZero() throws IOException {
        assertThat(replay("--policy", Policies.Hourly.class.getName())).isZero();
        assertThat(printed()).startsWith("Back-test of log.csv\n  under Ladder.counting(BusinessHours.always())");
        assertThat(printed())
                .contains("2 cases, 3 events, from 2026-03-02 to 2026-03-03")
                .contains("1 handoffs between known teams")
                .contains("resolution: 0 of 1 cases in time, 1 late (100.0 %)")
                .contains("normal, within 1 h:")
                .contains("1 × resolution within 1 h is late → tell LEAD")
                .contains("Every row was understood.")
                .contains("The whole report as JSON: " + json + System.lineSeparator())
                .endsWith("The same as a page for a browser: " + html + System.lineSeparator());
        assertThat(html).content().startsWith("<!DOCTYPE html>").contains("<title>Back-test of log.csv</title>");
    }

    @Test
    void theJsonHasTheFiguresOfTheReport() throws IOException {
        assertThat(replay("--policy", Policies.Hourly.class.getName())).isZero();
        JsonNode report = new JsonMapper().readTree(Files.readString(json));
        assertThat(report.get("log").asString()).isEqualTo("log.csv");
        assertThat(report.get("cases").asLong()).isEqualTo(2);
        assertThat(report.get("events").asLong()).isEqualTo(3);
        assertThat(report.get("zone").asString()).isEqualTo("UTC");
        assertThat(report.get("first").asString()).isEqualTo("2026-03-02T08:00:00Z");
        assertThat(report.get("teamHandoffs").asLong()).isEqualTo(1);
        assertThat(report.get("finished").asLong()).isEqualTo(1);
        assertThat(report.get("firstLine").asLong()).isZero();
        assertThat(report.get("statuses").get("new").asLong()).isEqualTo(2);
        assertThat(report.get("goals").get(0).get("late").asLong()).isEqualTo(1);
        assertThat(report.get("goals").get(0).get("target").asString()).isEqualTo("PT1H");
        assertThat(report.get("steps").get(0).get("taken").asLong()).isEqualTo(1);
        assertThat(report.get("arrivals").get("MONDAY").get(8).asLong()).isEqualTo(1);
    }

    @Test
    void withoutAPolicyTheLogIsDescribed() {
        assertThat(replay()).isZero();
        assertThat(printed()).contains("under Policy.none()").contains("What the policy would have done\n  nothing\n");
    }

    @Test
    void twoPoliciesGiveADifference() throws IOException {
        assertThat(replay(
                        "--policy",
                        Policies.Hourly.class.getName(),
                        "--against",
                        "dev.helpline.backtest.Policies$Idle"))
                .isZero();
        assertThat(printed())
                .contains("Two policies on log.csv\n  the first:  Policy.none()\n")
                .contains("1 of 2 cases (50.0 %) would have gone otherwise.")
                .contains("1 cases under the second only, such as A");
        JsonNode difference = new JsonMapper().readTree(Files.readString(json));
        assertThat(difference.get("changed").asLong()).isEqualTo(1);
        assertThat(difference.get("after").get("cases").asLong()).isEqualTo(2);
    }

    @Test
    void whenRowsAreNotUnderstoodTheStatusIsOneAndTheyAreListed() throws IOException {
        Files.writeString(log, GOOD + "B,2026-03-04T10:00:00Z,lost,front line\n");
        assertThat(replay()).isEqualTo(1);
        assertThat(printed())
                .contains("1 row was NOT understood, and counted nowhere above:")
                .contains("log.csv, line 5, column 3: state: the mapping does not say what 'lost' means");
        assertThat(json).exists();
    }

    @Test
    void progressGoesToTheErrorStreamAlone() {
        assertThat(replay()).isZero();
        assertThat(complained()).isEqualTo("replaying … 100 %          2 cases" + System.lineSeparator());
        assertThat(printed()).doesNotContain("replaying");
    }

    @Test
    void figuresReadTheSameInEveryCountry() {
        Locale before = Locale.getDefault();
        try {
            assertThat(replay()).isZero();
            String english = printed();
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            out.reset();
            assertThat(replay()).isZero();
            assertThat(printed()).isEqualTo(english);
            assertThat(complained()).doesNotContainPattern("[\\u0660-\\u0669]");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aTruncatedGzipFileEndsWithOneSentenceAndStatusTwo() throws IOException {
        byte[] whole = Replay.gzipped(GOOD);
        Files.write(log, Arrays.copyOf(whole, whole.length - 4));
        assertImpossible(log + ", line 5: the compressed file breaks off or is damaged here; fetch it again, whole");
    }

    @Test
    void aMissingFileEndsWithOneSentenceAndStatusTwo() throws IOException {
        Files.delete(log);
        assertImpossible("cannot read the log " + log + ": there is no such file");
    }

    @Test
    void aXesLogNeedsNoOptionOfItsOwn() throws IOException {
        xes("log.xes.gz", Replay.gzipped(Xes.log(XES)));
        assertThat(replay("--policy", Policies.Hourly.class.getName())).isZero();
        assertThat(printed())
                .startsWith("Back-test of log.xes.gz\n")
                .contains("1 cases, 2 events, from 2026-03-02 to 2026-03-02")
                .contains("1 × resolution within 1 h is late → tell LEAD")
                .contains("Every row was understood.");
    }

    @Test
    void anEventOfXesThatIsNotUnderstoodIsListedWithItsPlace() throws IOException {
        xes("log.xes", Xes.log(XES.replace("solved", "lost")).getBytes(StandardCharsets.UTF_8));
        assertThat(replay()).isEqualTo(1);
        assertThat(printed())
                .contains("1 row was NOT understood, and counted nowhere above:")
                .contains("log.xes, line 11, column 35: state: the mapping does not say what 'lost' means");
    }

    @Test
    void aXesLogThatIsNoneEndsWithOneSentenceAndStatusTwo() throws IOException {
        xes("log.xes", GOOD.getBytes(StandardCharsets.UTF_8));
        assertImpossible(log + ", line 1, column 1: this is not well-formed XML: Content is not allowed in prolog.");
        xes("log.xes", Xes.log(XES).replaceAll("<string key=\"state.*\n", "").getBytes(StandardCharsets.UTF_8));
        assertImpossible(log
                + ": there is no attribute 'state', which the mapping names at 'status.column'; the log has"
                + " [case:concept:name, org:group, time:timestamp]; 'case:' stands before the keys of traces");
        Files.delete(log);
        assertImpossible("cannot read the log " + log + ": there is no such file");
    }

    @Test
    void aWrongMappingEndsWithOneSentenceAndStatusTwo() {
        new Replay(folder).mappedBy(Replay.MAPPING.replace("column: at", "column: when"));
        assertImpossible(log
                + ", line 1: there is no column 'when', which the mapping names at 'at.column'; the header has [id, at,"
                + " state, group]");
    }

    @Test
    void aPolicyFileSaysWhatTheClassSays() throws IOException {
        Path file = Files.writeString(
                folder.resolve("hourly.yaml"),
                "policies: [{counting: always, goals: [{resolution: {within: 1 h, steps: [{whenLate: true, tell: LEAD}]}}]}]");
        assertThat(replay("--policy", file.toString())).isZero();
        String read = printed();
        out.reset();
        assertThat(replay("--policy", Policies.Hourly.class.getName())).isZero();
        assertThat(read).isEqualTo(printed()).contains("1 × resolution within 1 h is late → tell LEAD");
    }

    @Test
    void aWrongPolicyFileEndsWithItsSentencesAndStatusTwo() throws IOException {
        Path file = Files.writeString(
                folder.resolve("wrong.yml"),
                "policies:\n  - counting: always\n    gaols: []\n    ready: watchBouncing\n");
        assertImpossible(
                file + ", line 3, column 5: policies[0].gaols is not known here; did you mean 'goals'? allowed: [named,"
                        + " counting, goals, policies, ready, when, unless, during, butFor]",
                "--policy",
                file.toString());
        Path missing = folder.resolve("missing.json");
        assertImpossible("there is no file " + missing, "--policy", missing.toString());
    }

    @Test
    void aPolicyThatIsNotThereEndsWithOneSentenceAndStatusTwo() {
        assertImpossible(
                "there is no class 'com.example.Nowhere' on the class path", "--policy", "com.example.Nowhere");
    }

    @Test
    void aPolicyThatIsNoneEndsWithOneSentenceAndStatusTwo() {
        assertImpossible("'java.lang.Object' is not a Supplier<Policy>", "--policy", "java.lang.Object");
        String words = Policies.Words.class.getName();
        assertImpossible("'" + words + "' is not a Supplier<Policy>", "--policy", words);
        String secret = Policies.Secret.class.getName();
        assertImpossible(
                "'" + secret
                        + "' cannot be used; it must be a public class with a public constructor without parameters",
                "--policy",
                secret);
        String broken = Policies.Broken.class.getName();
        assertImpossible(
                "'" + broken + "' could not be made: java.lang.IllegalStateException: no hours", "--policy", broken);
    }

    @Test
    void aPolicyThatFailsWhileItWatchesIsStatusTwoAsWell() {
        assertThat(replay("--policy", Policies.Endless.class.getName())).isEqualTo(2);
        assertThat(complained()).contains("endless wants");
        assertThat(json).doesNotExist();
    }

    @Test
    void aReportThatCannotBeWrittenIsStatusTwo() throws IOException {
        json = Files.createDirectory(folder.resolve("taken"));
        assertThat(replay()).isEqualTo(2);
        assertThat(complained()).contains("cannot write the report to " + json);
    }

    @Test
    void helpSaysEveryOptionAndEveryStatus() {
        assertThat(run("--help")).isZero();
        assertThat(printed())
                .contains(
                        "--log",
                        "--mapping",
                        "--policy",
                        "--against",
                        "--json",
                        "--html",
                        "Exit status:",
                        "  0 ",
                        "  1 ",
                        "  2 ");
        assertThat(complained()).isEmpty();
    }

    @Test
    void withoutOptionsItSaysWhatIsNeeded() {
        assertThat(run()).isEqualTo(2);
        assertThat(complained())
                .contains("Missing required options")
                .contains("--log")
                .contains("--mapping");
        assertThat(printed()).isEmpty();
    }

    private void assertImpossible(String sentence, String... more) {
        err.reset();
        assertThat(replay(more)).isEqualTo(2);
        assertThat(complained()).isEqualTo(sentence + System.lineSeparator());
        assertThat(printed()).isEmpty();
        assertThat(json).doesNotExist();
    }

    private void xes(String name, byte[] bytes) throws IOException {
        new Replay(folder).mappedBy(Xes.MAPPING);
        log = Files.write(folder.resolve(name), bytes);
    }

    private int replay(String... more) {
        List<String> options = new ArrayList<>(List.of(
                "--log",
                log.toString(),
                "--mapping",
                folder.resolve("mapping.yaml").toString(),
                "--json",
                json.toString(),
                "--html",
                html.toString()));
        options.addAll(List.of(more));
        return run(options.toArray(String[]::new));
    }

    private int run(String... options) {
        return BackTestMain.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                options);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
