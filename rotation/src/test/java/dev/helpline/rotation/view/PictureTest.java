package dev.helpline.rotation.view;

import static dev.helpline.rotation.view.Weeks.ADA;
import static dev.helpline.rotation.view.Weeks.FRONT_LINE;
import static dev.helpline.rotation.view.Weeks.MARCH_2;
import static dev.helpline.rotation.view.Weeks.MONDAYS;
import static dev.helpline.rotation.view.Weeks.people;
import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.rotation.Absence;
import dev.helpline.rotation.AbsenceKind;
import dev.helpline.rotation.Duty;
import dev.helpline.rotation.Ledger;
import dev.helpline.rotation.Line;
import dev.helpline.rotation.Person;
import dev.helpline.rotation.Rota;
import dev.helpline.rotation.Rotation;
import dev.helpline.rotation.Weights;
import dev.helpline.ticket.Agent;
import dev.helpline.time.Holidays;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Pictures are read back as XML, never compared by pixels. */
final class PictureTest {

    @Property(tries = 100)
    void whateverStandsInNamesIsShownAndNeverRead(@ForAll("names") String name) {
        Rota rota = MONDAYS.covering(FRONT_LINE)
                .among(Person.of(new Agent("id", name, "nowhere")))
                .plan(MARCH_2, 2);
        List<String> tags = new ArrayList<>();
        for (Element element : elements(parsed(RotaPicture.of(rota).svg()))) {
            tags.add(element.getTagName());
        }
        assertThat(tags).doesNotContain("script").contains("title", "desc", "rect", "text");
        assertThat(parsed(LedgerPicture.of(rota.ledger()).svg()).getTagName()).isEqualTo("svg");
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().all().ofMinLength(1).ofMaxLength(60),
                        Arbitraries.of(
                                "</text><script>alert(1)</script>", "\" onload=\"x", "A & B", "\uD800", "\u0000a"))
                .filter(name -> !name.isBlank());
    }

    @Example
    void everyTurnIsABarThatSaysWhoseItIsWhenPointedAt() {
        List<String> titles = titles(RotaPicture.of(Weeks.rota()).svg());
        assertThat(titles)
                .contains(
                        "Alan, front line, Mon 2026-03-02 09:00 to Mon 2026-03-09 09:00",
                        "Ada, front line, Mon 2026-03-09 09:00 to Mon 2026-03-16 09:00",
                        "Alan, front line, Mon 2026-03-16 09:00 to Mon 2026-03-23 09:00");
    }

    @Example
    void turnsOfOneStintAreOneBar() {
        Rota rota =
                MONDAYS.covering(FRONT_LINE).stintsOf(3).among(people("Ada")).plan(MARCH_2, 6);
        assertThat(titles(RotaPicture.of(rota).svg()))
                .contains("Ada, front line, Mon 2026-03-02 09:00 to Mon 2026-04-13 09:00");
    }

    @Example
    void aSeatThatNobodyTakesSaysItsCauseAndAnAbsenceDoesNotSayIts() {
        Rota rota = MONDAYS.covering(FRONT_LINE)
                .among(people("Ada"))
                .absent(new Absence(ADA, AbsenceKind.SICK, MARCH_2, MARCH_2.plusDays(3)))
                .plan(MARCH_2, 1);
        String svg = RotaPicture.of(rota).svg();
        assertThat(titles(svg))
                .contains(
                        "1 empty at front line, Mon 2026-03-02 09:00 to Mon 2026-03-09 09:00: everybody away",
                        "Ada is away from 2026-03-02 until 2026-03-05");
        assertThat(svg.toLowerCase(Locale.ROOT)).doesNotContain("sick");
        assertThat(description(svg)).contains("1 seat is empty");
    }

    @Example
    void holidaysAreNamed() {
        Weights weights = Weights.equal().holidays(2, Holidays.of("2026-03-05: Founders' Day"));
        Rota rota = MONDAYS.covering(FRONT_LINE)
                .weighing(weights)
                .among(people("Ada"))
                .plan(MARCH_2, 1);
        assertThat(titles(RotaPicture.of(rota).svg())).contains("2026-03-05 Founders' Day");
    }

    @Example
    void aPictureOfSomeDaysShowsOnlyTheirTurns() {
        RotaPicture picture = RotaPicture.of(Weeks.rota()).between(MARCH_2.plusDays(8), MARCH_2.plusDays(10));
        assertThat(titles(picture.svg()))
                .containsExactly("Ada, front line, Mon 2026-03-09 09:00 to Mon 2026-03-16 09:00");
    }

    @Example
    void noTwoDutiesLookTheSame() {
        List<Duty> duties = IntStream.range(0, Rotation.MAX_DUTIES)
                .mapToObj(number -> MONDAYS.covering(FRONT_LINE).named((number % 2 == 0 ? "night " : "day ") + number))
                .toList();
        assertThat(Look.of(duties).values().stream().map(Look::code)).doesNotHaveDuplicates();
        assertThat(Look.of(duties.subList(0, 12)).values().stream().map(look -> look.fill() + look.striped()))
                .doesNotHaveDuplicates();
    }

    @Example
    void noDutyHasTheColourOfWhatNobodyDoes() {
        List<Duty> duties = IntStream.range(0, 12)
                .mapToObj(number -> MONDAYS.covering(FRONT_LINE).named("duty " + number))
                .toList();
        assertThat(Look.of(duties).values().stream().map(Look::fill)).doesNotContain(Look.NOBODY);
    }

    @Example
    void neitherLocaleNorZoneOfTheMachineChangesAPicture() {
        Rota rota = Weeks.rota();
        String expected =
                RotaPicture.of(rota).svg() + LedgerPicture.of(rota.ledger()).svg();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
        try {
            assertThat(RotaPicture.of(rota).svg()
                            + LedgerPicture.of(rota.ledger()).svg())
                    .isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Example
    void aYearOfDaysGoesOnInStripsNoWiderThanAPage() {
        Rota rota = Rotation.daily(LocalTime.of(9, 0), Weeks.VIENNA)
                .covering(FRONT_LINE)
                .among(people("Ada", "Alan"))
                .plan(MARCH_2, 365);
        Element svg = parsed(RotaPicture.of(rota).svg());
        assertThat(Double.parseDouble(svg.getAttribute("width"))).isLessThan(1_500);
        assertThat(Stream.of(svg.getElementsByTagName("g").getLength())
                        .findFirst()
                        .orElseThrow())
                .isEqualTo(6);
    }

    @Example
    void aLongNameIsCutAndNotTheTitleOfItsBars() {
        String name = "Wolfeschlegelsteinhausenbergerdorff, Hubert Blaine senior";
        String svg = RotaPicture.of(
                        MONDAYS.covering(FRONT_LINE).among(people(name)).plan(MARCH_2, 1))
                .svg();
        assertThat(svg)
                .contains(">Wolfeschlegelsteinhausenb")
                .contains("…</text>")
                .contains("<title>" + name);
    }

    @Example
    void aLedgerSaysWhatEverybodyOwesOnEveryLine() {
        Ledger ledger = Weeks.rota().ledger();
        String svg = LedgerPicture.of(ledger).svg();
        assertThat(titles(svg))
                .containsExactly(
                        "Ada: +0.50 · 1 of 1.5",
                        "Alan: −0.50 · 2 of 1.5",
                        "Ada: +0.50 · 1 of 1.5",
                        "Alan: −0.50 · 2 of 1.5");
        assertThat(titles(LedgerPicture.of(ledger).showing(Line.TOTAL).svg())).hasSize(2);
    }

    @Example
    void anEmptyLedgerHasAPictureToo() {
        assertThat(titles(LedgerPicture.of(Ledger.empty()).svg())).isEmpty();
    }

    private static String description(String svg) {
        return parsed(svg).getElementsByTagName("desc").item(0).getTextContent();
    }

    /** What shows when a bar is pointed at, in the order of the drawing. */
    private static List<String> titles(String svg) {
        List<String> titles = new ArrayList<>();
        for (Element element : elements(parsed(svg))) {
            boolean legend = element.getTagName().equals("rect")
                    && element.getAttribute("width").equals("21");
            if (element.getTagName().equals("rect") && !legend && element.getFirstChild() != null) {
                titles.add(element.getFirstChild().getTextContent());
            }
        }
        return titles;
    }

    private static List<Element> elements(Element root) {
        NodeList nodes = root.getElementsByTagName("*");
        return IntStream.range(0, nodes.getLength())
                .mapToObj(index -> (Element) nodes.item(index))
                .toList();
    }

    private static Element parsed(String svg) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException wrong) {
            throw new AssertionError(svg, wrong);
        }
    }
}
