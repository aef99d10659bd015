package dev.helpline.backtest;

import static dev.helpline.backtest.Xes.date;
import static dev.helpline.backtest.Xes.event;
import static dev.helpline.backtest.Xes.string;
import static dev.helpline.backtest.Xes.trace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes it impossible to read a XES log: one sentence with the file, the place and what is allowed. */
class WrongXesLogTest {

    private static final String A = trace("A", event("2026-03-02T08:00:00Z", "new", "front line"));

    @TempDir
    private Path folder;

    private Replay replay;
    private Path log;

    @BeforeEach
    void begin() {
        replay = new Replay(folder).mappedBy(Xes.MAPPING);
        log = folder.resolve("log.xes");
    }

    @Test
    void aDoctypeIsRefusedAndNothingIsReadFromElsewhere() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "front line");
        String sentence = log + ", line 2: there is a DOCTYPE, and a log must not have one; take it out";
        for (String type : new String[] {
            "<!DOCTYPE log [<!ENTITY group SYSTEM \"" + secret.toUri() + "\">]>",
            "<!DOCTYPE log SYSTEM \"" + secret.toUri() + "\">",
            "<!DOCTYPE log [<!ENTITY % all SYSTEM \"" + secret.toUri() + "\"> %all;]>",
            "<!DOCTYPE log [<!ENTITY a \"aaaa\"><!ENTITY group \"&a;&a;&a;&a;\">]>",
            "<!DOCTYPE log>",
        }) {
            assertRefused("<?xml version=\"1.0\"?>\n" + type + "\n" + Xes.log(A.replace("front line", "&group;")))
                    .hasMessage(sentence);
        }
    }

    @Test
    void anEntityThatNobodyDeclaredIsNotWellFormed() {
        assertRefused(Xes.log(A.replace("front line", "&group;")))
                .hasMessageStartingWith(log + ", line 7, column ")
                .hasMessageContaining(": this is not well-formed XML: ");
    }

    @Test
    void whatIsNotWellFormedIsNamedWithLineAndColumn() {
        assertRefused("<log>\n" + A + "<trace>\n</log>\n")
                .hasMessageStartingWith(log + ", line 11, column 3: this is not well-formed XML: ");
        assertRefused("<log>\n" + A).hasMessageStartingWith(log + ", line 10, column 1: this is not well-formed XML: ");
        assertRefused(Xes.log(A) + "more").hasMessageContaining(": this is not well-formed XML: ");
        assertRefused("<log><a:b/></log>").hasMessageContaining(", line 1, column 12: this is not well-formed XML: ");
    }

    @Test
    void aByteOfAnotherEncodingIsNamedWithTheLineBeforeItAndNothingIsPrinted() {
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            byte[] latin = Xes.log(A.replace("front", "Köln")).getBytes(StandardCharsets.ISO_8859_1);
            assertThatThrownBy(() -> replay.ofFile("log.xes", latin))
                    .isInstanceOf(BackTestException.class)
                    .hasMessageMatching("\\Q" + log
                            + "\\E, line [1-6]: behind this line stands a byte that is not of the file's encoding");
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void anEncodingThatNobodyKnowsIsNamed() {
        assertRefused("<?xml version=\"1.0\" encoding=\"UTF-9\"?><log/>")
                .hasMessage(log + ", line 1: there is no encoding 'UTF-9'; allowed: names such as UTF-8");
    }

    @Test
    void csvUnderTheNameOfXesIsNoXml() {
        assertRefused(Replay.HEADER + "\n")
                .hasMessage(log + ", line 1, column 1: this is not well-formed XML: Content is not allowed in prolog.");
        assertRefused("").hasMessageStartingWith(log + ", line 1, column 1: this is not well-formed XML: ");
    }

    @Test
    void xesUnderTheNameOfCsvIsSaidToBeXml() {
        String sentence =
                replay.log() + " is XML, and its name does not say so; the name of a XES log ends in .xes or .xes.gz";
        assertThatThrownBy(() -> replay.ofText(Xes.log(A))).hasMessage(sentence);
        assertThatThrownBy(() -> replay.ofText("<?xml version=\"1.0\"?>\n" + Xes.log(A)))
                .hasMessage(sentence);
    }

    @Test
    void xmlOfAnotherKindIsNoXes() {
        assertRefused("\n<html/>").hasMessage(log + ", line 2: <html> is no XES; it begins with <log>");
    }

    @Test
    void aKeyThatTheLogNeverHasIsNamedWithTheNearestThatItHas() {
        replay.mappedBy(Xes.MAPPING.replace("org:group", "org:grup"));
        assertRefused(Xes.log(A))
                .hasMessage(
                        log + ": there is no attribute 'org:grup', which the mapping names at 'team.column' (did you"
                                + " mean 'org:group'?); the log has [case:concept:name, org:group, state, time:timestamp];"
                                + " 'case:' stands before the keys of traces");
    }

    @Test
    void theKeyOfATraceIsNotFoundAmongTheEvents() {
        replay.mappedBy(Xes.MAPPING.replace("org:group", "case:org:group"));
        assertRefused(Xes.log(A))
                .hasMessageStartingWith(log + ": there is no attribute 'case:org:group', which the mapping names at"
                        + " 'team.column' (did you mean 'org:group'?)");
    }

    @Test
    void ofManyKeysOnlySomeAreListed() {
        String many =
                IntStream.range(0, 5_000).mapToObj(i -> string("k" + i, "")).collect(Collectors.joining());
        replay.mappedBy(Xes.MAPPING.replace("org:group", "org:grup"));
        assertRefused(Xes.log(A, A.replace("<event>", "<event>" + many)))
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(3_000));
        replay.mappedBy(Xes.MAPPING);
        assertThat(replay.ofXes(Xes.log(trace("A"), A.replace("<event>", "<event>" + many)))
                        .cases())
                .as("the keys of the mapping are found however many there are")
                .isEqualTo(1);
    }

    @Test
    void aFileThatIsNotThereIsSaidToBeMissing() {
        Path nowhere = folder.resolve("nowhere.xes.gz");
        assertThatThrownBy(() -> BackTest.of(Mapping.read(replay.mapping())).run(nowhere))
                .isInstanceOf(BackTestException.class)
                .hasMessage("cannot read the log " + nowhere + ": there is no such file");
    }

    @Test
    void aFolderIsNoLog() throws IOException {
        Files.createDirectory(log);
        assertThatThrownBy(() -> BackTest.of(Mapping.read(replay.mapping())).run(log))
                .isInstanceOf(BackTestException.class)
                .hasMessageContaining(log.toString());
    }

    @Test
    void aGzipFileThatBreaksOffAnywhereIsSaidToBreakOff() {
        String events = IntStream.range(0, 3_000)
                .mapToObj(i -> event("2026-03-02T08:00:00Z", "open", "team " + i * 7_919 % 104_729))
                .collect(Collectors.joining());
        byte[] whole = Replay.gzipped(Xes.log(trace("A", events)));
        for (int length :
                new int[] {2, 11, 40, whole.length / 2, whole.length - 9, whole.length - 8, whole.length - 1}) {
            assertThatThrownBy(() -> replay.ofFile("log.xes", Arrays.copyOf(whole, length)))
                    .as("%d of %d bytes", length, whole.length)
                    .isInstanceOf(BackTestException.class)
                    .hasMessageMatching("\\Q" + log + "\\E, line \\d+: the compressed file breaks off or is damaged"
                            + " here; fetch it again, whole");
        }
    }

    @Test
    void aGzipFileWithAWrongChecksumIsSaidToBeDamaged() {
        byte[] bytes = Replay.gzipped(Xes.log(A));
        bytes[bytes.length - 6] ^= 1;
        assertThatThrownBy(() -> replay.ofFile("log.xes", bytes))
                .isInstanceOf(BackTestException.class)
                .hasMessageContaining("breaks off or is damaged here");
    }

    @Test
    void theEmptyLogIsNotHeldAgainstTheMapping() {
        replay.mappedBy(Xes.MAPPING.replace("org:group", "org:grup"));
        assertThat(replay.ofXes(Xes.log(date("time:timestamp", "2026-03-02T08:00:00Z")))
                        .cases())
                .isZero();
    }

    private AbstractThrowableAssert<?, ? extends Throwable> assertRefused(String text) {
        return assertThatThrownBy(() -> replay.ofXes(text)).isInstanceOf(BackTestException.class);
    }
}
