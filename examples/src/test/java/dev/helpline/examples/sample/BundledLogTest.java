package dev.helpline.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The file in the tree is the one the generator writes, and reads as plainly as its README says. */
class BundledLogTest {

    private final byte[] file = Log.resource("helpdesk-year.csv.gz");

    @Test
    void isWhatTheGeneratorWritesFromTheDocumentedSeed() {
        assertThat(Log.unpacked(file).equals(HelpdeskYear.log(HelpdeskYear.SEED)))
                .as("the bundled log; if the generator changed on purpose, write it again as its README says")
                .isTrue();
    }

    @Test
    void isSmallAndItsGzipHeaderHoldsNoTime() {
        assertThat(file).hasSizeLessThan(1_500_000);
        assertThat(Arrays.copyOfRange(file, 4, 8)).containsOnly(0);
    }

    @Test
    void beginsWithItsColumnsAndEndsEachLineWithALineFeed() {
        assertThat(Log.BUNDLED.text())
                .startsWith("ticket,at,event,status,priority,team,agent,opened_by,requester,topic\n")
                .endsWith("\n")
                .doesNotContain("\r", "\n\n", "\"");
    }

    @Test
    void holdsNoValueThatWouldNeedQuoting() {
        assertThat(Log.BUNDLED.text().lines())
                .allSatisfy(line ->
                        assertThat(line.chars().filter(each -> each == ',')).hasSize(9));
    }

    @Test
    void usesOnlyTheWordsItsReadmeLists() {
        String readme = new String(Log.resource("README.md"), StandardCharsets.UTF_8);
        assertThat(Log.BUNDLED.rows().map(LogRow::event).distinct())
                .hasSize(Event.values().length)
                .allSatisfy(word -> assertThat(readme).contains("`" + word + "`"));
        assertThat(Log.BUNDLED.rows().map(LogRow::status).distinct())
                .containsExactlyInAnyOrder("new", "open", "waiting on customer", "on hold", "resolved", "closed");
        assertThat(Log.BUNDLED.rows().map(LogRow::priority).distinct())
                .containsExactlyInAnyOrder("critical", "high", "normal", "low");
        assertThat(Log.BUNDLED.rows().map(LogRow::topic).distinct())
                .allSatisfy(word -> assertThat(readme).contains(word));
    }

    @Test
    void isMeasuredInItsReadme() {
        Facts facts = new Facts(Log.BUNDLED);
        assertThat(new String(Log.resource("README.md"), StandardCharsets.UTF_8))
                .contains(facts.asMarkdown())
                .contains(facts.monthsAsMarkdown());
    }
}
