package dev.helpline.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.escalation.Ladder;
import dev.helpline.spi.Audience;
import dev.helpline.spi.Policy;
import dev.helpline.time.WeeklyHours;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A log says the same as CSV and as XES, plain and gzipped, by one mapping and through one policy. */
class XesLikeCsvTest {

    private static final List<String> NAMES = List.of(
            "case:concept:name",
            "case:priority",
            "time:timestamp",
            "state",
            "org:group",
            "org:resource",
            "concept:name");

    private static final String MAPPING = """
            case: case:concept:name
            at: {column: time:timestamp, zone: Europe/Berlin}
            status: {column: state, values: {new: NEW, open: OPEN, waiting: WAITING_ON_CUSTOMER, solved: RESOLVED, closed: CLOSED}}
            priority: {column: case:priority, values: {high: high, low: low}}
            team: {column: org:group, tiers: {database: 2}}
            assignee: org:resource
            event: {column: concept:name, values: {replied: REPLY, wrote: MESSAGE}}
            """;

    private static final Policy POLICY = Ladder.counting(
                    WeeklyHours.in("Europe/Berlin").weekdays("08:00-18:00"))
            .firstReply()
            .within(Duration.ofMinutes(30))
            .whenLate()
            .tell(Audience.LEAD)
            .resolution()
            .within(Duration.ofHours(8))
            .whenLate()
            .moveTo("database");

    /** A cell that is empty is an attribute that is not there, or one that is and says nothing. */
    record Row(int minutes, String state, String group, String resource, String happening, boolean bare) {}

    record Case(String name, String priority, List<Row> rows) {}

    @Property(tries = 150)
    void oneLogInFourFormsGivesOneReport(@ForAll("logs") List<Case> log) throws IOException, XMLStreamException {
        Path folder = Files.createTempDirectory("forms");
        Path mapping = Files.writeString(folder.resolve("mapping.yaml"), MAPPING);
        BackTest backTest = BackTest.of(Mapping.read(mapping)).through(POLICY);
        try {
            Report csv = replayed(backTest, folder.resolve("log.csv"), csv(log).getBytes(StandardCharsets.UTF_8));
            assertThat(csv.events() + csv.rejectedRows())
                    .isEqualTo(log.stream().mapToLong(one -> one.rows().size()).sum());
            String xes = xes(log);
            assertAlike(replayed(backTest, folder.resolve("log.xes"), xes.getBytes(StandardCharsets.UTF_8)), csv);
            assertAlike(replayed(backTest, folder.resolve("log.xes.gz"), Replay.gzipped(xes)), csv);
            assertAlike(replayed(backTest, folder.resolve("log.csv.gz"), Replay.gzipped(csv(log))), csv);
        } finally {
            Files.delete(mapping);
            Files.delete(folder);
        }
    }

    private static void assertAlike(Report report, Report csv) {
        assertThat(report)
                .usingRecursiveComparison()
                .ignoringFields("log", "rejected")
                .isEqualTo(csv);
        assertThat(report.rejected())
                .extracting(RejectedRow::problem)
                .containsExactlyElementsOf(
                        csv.rejected().stream().map(RejectedRow::problem).toList());
    }

    private static Report replayed(BackTest backTest, Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
        try {
            return backTest.run(file);
        } finally {
            Files.delete(file);
        }
    }

    private static String instant(Row row) {
        return Sketch.minute(row.minutes())
                .atOffset(ZoneOffset.ofHours(row.minutes() % 12))
                .toString();
    }

    private static String csv(List<Case> log) {
        return log.stream()
                .flatMap(one -> one.rows().stream()
                        .map(row -> Stream.of(
                                        one.name(),
                                        one.priority(),
                                        instant(row),
                                        row.state(),
                                        row.group(),
                                        row.resource(),
                                        row.happening())
                                .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                                .collect(Collectors.joining(","))))
                .collect(Collectors.joining("\n", String.join(",", NAMES) + "\n", "\n"));
    }

    private static String xes(List<Case> log) throws XMLStreamException {
        StringWriter text = new StringWriter();
        XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("log");
        declare(out);
        for (Case one : log) {
            out.writeStartElement("trace");
            attribute(out, "string", "concept:name", one.name());
            attribute(out, "string", "priority", one.priority());
            for (Row row : one.rows()) {
                write(out, row);
            }
            out.writeEndElement();
        }
        out.writeEndElement();
        out.writeEndDocument();
        return text.toString();
    }

    private static void write(XMLStreamWriter out, Row row) throws XMLStreamException {
        out.writeStartElement("event");
        attribute(out, "date", "time:timestamp", instant(row));
        optional(out, row, "state", row.state());
        optional(out, row, "org:group", row.group());
        optional(out, row, "org:resource", row.resource());
        optional(out, row, "concept:name", row.happening());
        out.writeEndElement();
    }

    private static void declare(XMLStreamWriter out) throws XMLStreamException {
        for (String name : NAMES) {
            out.writeStartElement("global");
            out.writeAttribute("scope", name.startsWith("case:") ? "trace" : "event");
            attribute(out, "string", name.replaceFirst("^case:", ""), "");
            out.writeEndElement();
        }
    }

    private static void optional(XMLStreamWriter out, Row row, String key, String value) throws XMLStreamException {
        if (!value.isEmpty() || !row.bare()) {
            attribute(out, "string", key, value);
        }
    }

    private static void attribute(XMLStreamWriter out, String kind, String key, String value)
            throws XMLStreamException {
        out.writeEmptyElement(kind);
        out.writeAttribute("key", key);
        out.writeAttribute("value", value);
    }

    @Provide
    static Arbitrary<List<Case>> logs() {
        Arbitrary<String> names = Arbitraries.oneOf(
                Arbitraries.of("A", "B", "C"),
                Arbitraries.strings().withChars("<>&\"',;ü☃a ").ofMaxLength(8));
        return Combinators.combine(names, Arbitraries.of("", "high", "low", "odd"), rows())
                .as(Case::new)
                .list()
                .ofMaxSize(6);
    }

    private static Arbitrary<List<Row>> rows() {
        Arbitrary<String> people = Arbitraries.of("", "ada", "kim & co", "<nobody>", " ");
        return Combinators.combine(
                        Arbitraries.integers().between(0, 20_000),
                        Arbitraries.of("", "new", "open", "waiting", "solved", "closed", "lost"),
                        Arbitraries.of("", "front line", "database"),
                        people,
                        Arbitraries.of("", "replied", "wrote", "seen"),
                        Arbitraries.of(true, false))
                .as(Row::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }
}
