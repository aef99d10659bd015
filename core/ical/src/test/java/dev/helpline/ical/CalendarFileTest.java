package dev.helpline.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.helpline.time.Holidays;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 12, 31);

    @Test
    void entriesThatLastAndRecurBecomeDates() throws IOException {
        assertThat(holidays().between(FIRST, LAST))
                .isEqualTo(Holidays.of(
                        "2026-12-25: Christmas Day and the one after",
                        "2026-12-26: Christmas Day and the one after",
                        "2026-02-14: Valentine's Day",
                        "2027-02-14: Valentine's Day",
                        "2028-02-14: Valentine's Day",
                        "2026-01-19: Martin Luther King Day",
                        "2028-01-17: Martin Luther King Day"));
    }

    @Test
    void observancesCanBeLeftOut() throws IOException {
        Holidays off = holidays()
                .only(entry -> entry.description().equals("Public holiday"))
                .only(entry -> entry.categories().contains("Holiday"))
                .between(FIRST, LAST);
        assertThat(off.lines())
                .containsExactly("2026-01-19: Martin Luther King Day", "2028-01-17: Martin Luther King Day");
    }

    @Test
    void aMalformedFileIsRefusedWithItsLine() {
        refused("feed, line 1 lies outside of BEGIN:VCALENDAR", "<html>:");
        refused("feed, line 2 has no colon: \"DTSTART\"; a line is NAME:value", "BEGIN:VCALENDAR", "DTSTART");
        refused("feed, line 2 ends inside VEVENT; END:VEVENT is missing", "BEGIN:VCALENDAR", "BEGIN:VEVENT");
        refused(
                "feed, line 3 ends VCALENDAR, which is not what was begun last",
                "BEGIN:VCALENDAR",
                "BEGIN:VEVENT",
                "END:VCALENDAR");
        refused(
                "feed, line 5 cannot be read as DTSTART: ",
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "BEGIN:VEVENT",
                "SUMMARY:Sometime",
                "DTSTART;VALUE=DATE:someday",
                "END:VEVENT",
                "END:VCALENDAR");
        refused("feed, line 1 is no iCalendar file; BEGIN:VCALENDAR is missing");
    }

    @Test
    void anEntryThatIsNoWholeDayIsRefusedByName() {
        refusedWhenAsked("the entry \"Lunch\" has a clock time", "DTSTART:20260102T120000Z", "SUMMARY:Lunch");
        refusedWhenAsked("the entry \"Lunch\" has no DTSTART", "SUMMARY:Lunch");
        refusedWhenAsked(
                "the entry \"Tick\" recurs more often than daily",
                "DTSTART;VALUE=DATE:20260102",
                "RRULE:FREQ=SECONDLY",
                "SUMMARY:Tick");
    }

    private static void refusedWhenAsked(String sentence, String... lines) {
        assertThatThrownBy(() -> read("BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\n" + String.join("\n", lines)
                                + "\nEND:VEVENT\nEND:VCALENDAR")
                        .between(FIRST, LAST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(sentence);
    }

    private static void refused(String sentence, String... lines) {
        assertThatThrownBy(() -> read(String.join("\n", List.of(lines))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(sentence);
    }

    private static CalendarFile holidays() throws IOException {
        try (InputStreamReader reader = new InputStreamReader(
                Objects.requireNonNull(CalendarFileTest.class.getResourceAsStream("holidays.ics")),
                StandardCharsets.UTF_8)) {
            return CalendarFile.read("holidays.ics", reader);
        }
    }

    private static CalendarFile read(String text) throws IOException {
        return CalendarFile.read("feed", new StringReader(text));
    }
}
