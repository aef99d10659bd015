package dev.helpline.backtest;

import static dev.helpline.backtest.Xes.date;
import static dev.helpline.backtest.Xes.element;
import static dev.helpline.backtest.Xes.event;
import static dev.helpline.backtest.Xes.string;
import static dev.helpline.backtest.Xes.trace;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An event that is not understood is counted, listed with line and column, and changes no other figure. */
class RejectedEventTest {

    private static final String NEW = event("2026-03-02T08:00:00Z", "new", "front line");
    private static final String OPEN = event("2026-03-02T09:00:00Z", "open", "database");
    private static final String B = trace("B", event("2026-03-02T08:30:00Z", "new", "front line"));

    /** The line on which a bad event begins that stands behind the first. */
    private static final int BEGIN = 9;

    @TempDir
    private Path folder;

    private Replay replay;

    @BeforeEach
    void begin() {
        replay = new Replay(folder).mappedBy(Xes.MAPPING);
    }

    @Test
    void anInstantThatIsNone() {
        String bad = event("2026-02-31T09:30:00Z", "open", "database");
        assertListed(
                bad,
                BEGIN + 1,
                behind(date("time:timestamp", "2026-02-31T09:30:00Z")),
                "time:timestamp: '2026-02-31T09:30:00Z' is not an instant written as ISO-8601");
    }

    @Test
    void aStatusNobodyGaveAMeaning() {
        assertListed(
                event("2026-03-02T09:30:00Z", "lost", "database"),
                BEGIN + 2,
                behind(string("state", "lost")),
                "state: the mapping does not say what 'lost' means; it knows [closed, new, open, solved, waiting]");
    }

    @Test
    void whatIsMissingIsMissedWhereTheEventBegins() {
        assertListed(
                element("event", string("state", "open")),
                BEGIN,
                8,
                "time:timestamp: '' is not an instant written as ISO-8601");
    }

    @Test
    void anAttributeWithoutKeyOrValue() {
        String start = "<event>\n" + date("time:timestamp", "2026-03-02T09:30:00Z");
        assertListed(start + "<string value=\"x\"/></event>\n", BEGIN + 2, 20, "<string> has no key");
        assertListed(start + "<string key=\"state\"/></event>\n", BEGIN + 2, 22, "state has no value");
    }

    @Test
    void anAttributeOfManyValues() {
        String list = "<list key=\"state\"><values>" + string("state", "open") + "</values></list>";
        assertListed(
                "<event>\n" + date("time:timestamp", "2026-03-02T09:30:00Z") + list + "</event>\n",
                BEGIN + 2,
                19,
                "state is a <list>, and has no single value");
    }

    @Test
    void anAttributeThatIsThereTwice() {
        assertListed(
                event("2026-03-02T09:30:00Z", "open", "database")
                        .replace("</event>", "<id key=\"state\" value=\"x\"/></event>"),
                BEGIN + 4,
                28,
                "state stands here twice");
    }

    @Test
    void aTagThatIsNoAttribute() {
        assertListed(
                event("2026-03-02T09:30:00Z", "open", "database").replace("</event>", "<event><x/></event></event>"),
                BEGIN + 4,
                8,
                "<event> is no attribute; allowed: [string, date, int, float, boolean, id] and [list, container]");
    }

    @Test
    void theEventsOfATraceWithoutAName() {
        String nameless = element("trace", NEW, OPEN);
        assertListedBehindB(
                nameless,
                new RejectedRow(24, 8, "case:concept:name: '' names no case; allowed: 1 to 100 characters"),
                new RejectedRow(29, 8, "case:concept:name: '' names no case; allowed: 1 to 100 characters"));
    }

    @Test
    void theEventsOfATraceThatIsNotUnderstood() {
        assertListedBehindB(
                trace("C", NEW, OPEN).replaceFirst(" value=\"C\"", ""),
                new RejectedRow(25, 8, "case:concept:name has no value"),
                new RejectedRow(30, 8, "case:concept:name has no value"));
    }

    @Test
    void aTraceWithoutEvents() {
        assertListedBehindB(
                trace("C"), new RejectedRow(23, 8, "the trace has no events, so nobody knows when it happened"));
    }

    @Test
    void anAttributeOfATraceBehindItsEvents() {
        String name = string("concept:name", "C");
        assertListedBehindB(
                element("trace", NEW, name),
                new RejectedRow(24, 8, "case:concept:name: '' names no case; allowed: 1 to 100 characters"),
                new RejectedRow(
                        29,
                        behind(name),
                        "case:concept:name stands behind events of its trace, which were read without it; it must stand"
                                + " before them"));
    }

    @Test
    void aTraceOfACaseThatEndedFurtherUp() {
        assertListedBehindB(
                trace("A", OPEN),
                new RejectedRow(
                        25,
                        8,
                        "case A ended further up; the rows of a case must stand together (sort the log by case, then"
                                + " time)"));
    }

    @Test
    void aTagThatIsNoPartOfALog() {
        assertListedBehindB(
                trace("C", NEW).replace("trace>", "tracé>"),
                new RejectedRow(
                        23,
                        8,
                        "<tracé> is no part of a log; allowed: [extension, global, classifier, trace, event] and the"
                                + " kinds of attributes"));
    }

    @Test
    void anEventThatNobodyNamesACaseFor() {
        assertListedBehindB(
                OPEN, new RejectedRow(23, 8, "case:concept:name: '' names no case; allowed: 1 to 100 characters"));
    }

    private void assertListed(String bad, int line, int column, String problem) {
        assertReport(replay.ofXes(Xes.log(trace("A", NEW, bad, OPEN), B)), new RejectedRow(line, column, problem));
    }

    private void assertListedBehindB(String bad, RejectedRow... rejected) {
        assertReport(replay.ofXes(Xes.log(trace("A", NEW, OPEN), B, bad)), rejected);
    }

    private void assertReport(Report with, RejectedRow... rejected) {
        Report without = replay.ofXes(Xes.log(trace("A", NEW, OPEN), B));
        assertThat(without.events()).isEqualTo(3);
        assertThat(without.rejected()).isEmpty();
        assertThat(with.rejected()).containsExactly(rejected);
        assertThat(with)
                .usingRecursiveComparison()
                .ignoringFields("rejectedRows", "rejected")
                .isEqualTo(without);
    }

    /** The character behind a tag that fills a line. */
    private static int behind(String tag) {
        return tag.length();
    }
}
