package dev.helpline.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.escalation.Ladder;
import dev.helpline.spi.Audience;
import dev.helpline.spi.Policy;
import dev.helpline.time.BusinessHours;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ReportHtmlTest {

    private static final Policy POLICY = Ladder.counting(BusinessHours.always())
            .resolution()
            .within(Duration.ofHours(2))
            .whenLate()
            .tell(Audience.LEAD);

    @TempDir
    private Path folder;

    private Replay replay;

    @BeforeEach
    void begin() {
        replay = new Replay(folder);
    }

    private Report oneLate() {
        return replay.of(
                POLICY,
                Replay.HEADER + "\n"
                        + "A,2026-03-02T08:00:00Z,new,front line\n"
                        + "A,2026-03-02T11:00:00Z,solved,front line\n");
    }

    @Test
    void thePageHasTheFiguresOfTheReport() throws Exception {
        String words = parsed(oneLate()).getDocumentElement().getTextContent();
        assertThat(words)
                .contains("1 cases, 2 events, from 2026-03-02 to 2026-03-02 (UTC)")
                .contains("resolution within 2 h is late → tell LEAD")
                .contains("100.0 %")
                .contains("3 h")
                .contains("Every row was understood.");
    }

    @Test
    void aBarIsAsWideAsItsShare() {
        assertThat(oneLate().toHtml())
                .contains(
                        "<span class=\"met\" style=\"width:0.00%\"></span>\n<span class=\"late\" style=\"width:100.00%\">");
    }

    @Test
    void nothingIsFetchedFromAnywhere() {
        assertThat(oneLate().toHtml()).doesNotContain("<script", "<link", "<img", "src=", "http", "url(", "@import");
    }

    @Test
    void aTeamCanBeCalledWhatItLikes() throws Exception {
        Report report = replay.of("A,2026-03-02T08:00:00Z,solved,<script>alert('&')</script>");
        assertThat(parsed(report).getElementsByTagName("script").getLength()).isZero();
        assertThat(parsed(report).getDocumentElement().getTextContent()).contains("<script>alert('&')</script>");
    }

    @Test
    void aLogWithoutCasesHasAPage() throws Exception {
        assertThat(parsed(replay.ofText(Replay.HEADER + "\n"))
                        .getDocumentElement()
                        .getTextContent())
                .contains("No cases")
                .contains("Nothing.");
    }

    @Test
    void rowsThatWereNotUnderstoodAreListed() throws Exception {
        Report report = replay.of("A,2026-03-02T08:00:00Z,lost,front line");
        assertThat(parsed(report).getDocumentElement().getTextContent())
                .contains("1 row was not understood, and counted nowhere above.")
                .contains("log.csv, line 2, column 3: state: the mapping does not say what 'lost' means");
    }

    @Test
    void figuresReadTheSameInEveryCountry() {
        Locale before = Locale.getDefault();
        Report report = oneLate();
        String english = report.toHtml();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(report.toHtml()).isEqualTo(english);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Document parsed(Report report) throws Exception {
        String page = report.toHtml();
        String root = page.substring("<!DOCTYPE html>".length());
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(root)));
    }
}
