package dev.helpline.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A XES log that is damaged anywhere gives a report or one sentence. */
class DamagedXesLogTest {

    private static final byte[] WHOLE = ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                    + Xes.log(
                            "<global scope=\"event\">\n" + Xes.string("state", "new") + "</global>\n",
                            Xes.trace(
                                    "A",
                                    Xes.event("2026-03-02T08:00:00Z", "new", "Köln"),
                                    Xes.event("2026-03-02T09:00:00Z", "solved", "front &amp; line"))))
            .getBytes(StandardCharsets.UTF_8);

    @Property
    void aByteThatIsAnotherNeverEndsInAnythingElse(
            @ForAll @IntRange(max = 100_000) int at, @ForAll byte another, @ForAll boolean cut) throws IOException {
        byte[] damaged = Arrays.copyOf(WHOLE, cut ? at % WHOLE.length : WHOLE.length);
        if (damaged.length > 0) {
            damaged[at % damaged.length] = another;
        }
        Path folder = Files.createTempDirectory("damaged");
        Path mapping = Files.writeString(folder.resolve("mapping.yaml"), Xes.MAPPING);
        Path log = Files.write(folder.resolve("log.xes"), damaged);
        try {
            Report report = BackTest.of(Mapping.read(mapping)).run(log);
            assertThat(report.events()).isBetween(0L, 2L);
        } catch (BackTestException sentence) {
            assertThat(sentence.getMessage()).startsWith(log.toString()).hasLineCount(1);
        } finally {
            Files.delete(mapping);
            Files.delete(log);
            Files.delete(folder);
        }
    }
}
