package dev.helpline.backtest;

import static dev.helpline.backtest.Xes.date;
import static dev.helpline.backtest.Xes.element;
import static dev.helpline.backtest.Xes.event;
import static dev.helpline.backtest.Xes.string;
import static dev.helpline.backtest.Xes.trace;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a XES log may look like; all of these give the same figures. */
class XesLogTest {

    private static final String[] TRACES = {
        trace("A", event("2026-03-02T08:00:00Z", "new", "front line"), event("2026-03-02T09:00:00Z", "solved", "Köln")),
        trace("B", event("2026-03-02T10:00:00Z", "new", "front line")),
    };
    private static final String LOG = Xes.log(TRACES);

    @TempDir
    private Path folder;

    private Replay replay;
    private Report plain;

    @BeforeEach
    void read() {
        replay = new Replay(folder).mappedBy(Xes.MAPPING);
        plain = replay.ofXes(LOG);
        assertThat(plain.cases()).isEqualTo(2);
        assertThat(plain.events()).isEqualTo(3);
        assertThat(plain.teamHandoffs()).isEqualTo(1);
        assertThat(plain.first()).contains(Instant.parse("2026-03-02T08:00:00Z"));
        assertThat(plain.rejected()).isEmpty();
    }

    @Test
    void theSameMappingReadsItAsCsv() {
        assertAlike(replay.ofText("""
                case:concept:name,time:timestamp,state,org:group
                A,2026-03-02T08:00:00Z,new,front line
                A,2026-03-02T09:00:00Z,solved,Köln
                B,2026-03-02T10:00:00Z,new,front line
                """));
    }

    @Test
    void theNameSaysWhatItIsAndTheContentWhetherItIsPacked() {
        assertAlike(replay.ofFile("log.xes.gz", Replay.gzipped(LOG)));
        assertAlike(replay.ofFile("log.XES", Replay.gzipped(LOG)));
        assertAlike(replay.ofFile("log.xes.gz", LOG.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void isReadInTheEncodingItDeclares() {
        for (String encoding : new String[] {"ISO-8859-1", "UTF-16", "UTF-8"}) {
            String declared = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>\n" + LOG;
            assertAlike(replay.ofFile("log.xes", declared.getBytes(Charset.forName(encoding))));
        }
        assertAlike(replay.ofXes("\uFEFF" + LOG));
    }

    @Test
    void tagsMayStandInANamespace() {
        assertAlike(
                replay.ofXes(LOG.replace("<log>", "<log xmlns=\"http://www.xes-standard.org/\" xes.version=\"1.0\">")));
        assertAlike(replay.ofXes(LOG.replace("</", "</x:")
                .replaceAll("<(?=\\w)", "<x:")
                .replace("<x:log>", "<x:log xmlns:x=\"http://www.xes-standard.org/\">")));
    }

    @Test
    void spaceAndCommentsBetweenTagsDoNotMatter() {
        assertAlike(replay.ofXes(LOG.replace("\n", "")));
        assertAlike(replay.ofXes(LOG.replace("\n", "\r\n\t<!-- <event/> -->\r\n")));
    }

    @Test
    void whatTheLogSaysOfItselfIsPassedOver() {
        assertAlike(replay.ofXes(Xes.log(
                "<extension name=\"Concept\" prefix=\"concept\" uri=\"http://www.xes-standard.org/concept.xesext\"/>",
                "<global scope=\"trace\">" + string("concept:name", "unknown") + "</global>",
                "<global scope=\"event\">" + string("org:group", "nobody") + "</global>",
                "<classifier name=\"Activity\" keys=\"concept:name\"/>",
                string("concept:name", "a log"),
                element("list key=\"org:group\"", string("a", "b")).replace("</list key=\"org:group\">", "</list>"),
                TRACES[0],
                TRACES[1])));
    }

    @Test
    void anAttributeInsideAnotherIsNotTheEvents() {
        String nested = "<string key=\"note\" value=\"x\">" + string("state", "closed") + "</string>";
        assertAlike(replay.ofXes(LOG.replace("<event>", "<event>" + nested)
                .replace("<trace>", "<trace>" + nested.replace("\"state\"", "\"concept:name\""))));
    }

    @Test
    void attributesOfAnEventMayStandInAnyOrder() {
        assertAlike(replay.ofXes(Xes.log(
                TRACES[0],
                trace(
                        "B",
                        element(
                                "event",
                                string("org:group", "front line"),
                                string("state", "new"),
                                date("time:timestamp", "2026-03-02T11:00:00.000+01:00"))))));
    }

    @Test
    void aKeyOfATraceIsNotTheSameKeyOfItsEvents() {
        assertAlike(replay.ofXes(LOG.replace("<event>", "<event>" + string("concept:name", "saved"))
                .replace("<trace>", "<trace>" + string("state", "closed"))));
    }

    @Test
    void anAttributeThatAnEventLacksIsAnEmptyCell() {
        Report without = replay.ofXes(LOG.replace(string("org:group", "Köln"), ""));
        assertThat(without).isEqualTo(replay.ofXes(LOG.replace("Köln", "")));
        assertThat(without.rejected()).isEmpty();
        assertThat(without.teamHandoffs()).isZero();
    }

    @Test
    void aKeyThatIsDeclaredAndNeverUsedIsAnEmptyColumn() {
        replay.mappedBy(Xes.MAPPING + "resolved: case:solved\n");
        Report report = replay.ofXes(Xes.log(
                "<global scope=\"trace\">" + date("solved", "1970-01-01T00:00:00Z") + "</global>",
                TRACES[0],
                TRACES[1]));
        assertThat(report.cases()).isEqualTo(2);
        assertThat(report.rejected()).isEmpty();
    }

    @Test
    void anEventOutsideOfTracesIsARowIfItNamesItsCase() {
        replay.mappedBy(Xes.MAPPING.replace("case:concept:name", "ticket"));
        String loose = String.join("", TRACES)
                .replaceAll("</?trace>\n|<string key=\"concept:name\".*\n", "")
                .replaceFirst("<event>", "<event>" + string("ticket", "A"))
                .replaceAll("<event>\n", "<event>" + string("ticket", "B"));
        Report report = replay.ofXes(Xes.log(loose));
        assertThat(report.cases()).isEqualTo(2);
        assertThat(report.events()).isEqualTo(3);
        assertThat(report.rejected()).isEmpty();
    }

    @Test
    void aDateIsIsoAndATextIsWrittenAsTheMappingSays() {
        replay.mappedBy(Xes.MAPPING.replace(
                "{column: time:timestamp}", "{column: time:timestamp, format: d/M/yyyy HH:mm, zone: Europe/Berlin}"));
        Report report = replay.ofXes(Xes.log(trace(
                "A",
                event("2026-03-02T08:00:00+00:00", "new", "front line"),
                event("2026-03-02T09:30:00", "open", "front line"),
                event("2/3/2026 10:00", "open", "front line").replace("date", "string"))));
        assertThat(report.rejected()).isEmpty();
        assertThat(report.first()).contains(Instant.parse("2026-03-02T08:00:00Z"));
        assertThat(report.last()).contains(Instant.parse("2026-03-02T09:00:00Z"));
        assertThat(report.clampedRows()).isZero();
    }

    @Test
    void aLogWithoutTracesHasNoCases() {
        Report report = replay.ofXes("<log/>");
        assertThat(report.cases()).isZero();
        assertThat(report.rejected()).isEmpty();
    }

    private void assertAlike(Report report) {
        assertThat(report).usingRecursiveComparison().ignoringFields("log").isEqualTo(plain);
    }
}
