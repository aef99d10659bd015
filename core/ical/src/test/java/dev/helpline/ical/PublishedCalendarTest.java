package dev.helpline.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import dev.helpline.time.Appointment;
import dev.helpline.time.Interval;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class PublishedCalendarTest {

    private static final Interval MONDAY =
            new Interval(Instant.parse("2026-03-02T08:00:00Z"), Instant.parse("2026-03-09T08:00:00Z"));

    private final Appointment turn = turn("one", "front line");

    @Test
    void a_calendar_is_valid_and_says_everything_of_an_appointment() {
        ICalendar calendar = read(PublishedCalendar.of("Ada's turns", List.of(turn, day("Europe/Vienna"))));
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        VEvent event = calendar.getEvents().get(1);
        assertThat(event.getUid().getValue()).isEqualTo("one");
        assertThat(event.getSummary().getValue()).isEqualTo("front line");
        assertThat(event.getDescription().getValue()).isEqualTo("With Grace, Alan; and others\nsince Monday");
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(MONDAY.startInclusive());
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(MONDAY.endExclusive());
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getStatus().isConfirmed()).isTrue();
    }

    @Test
    void the_text_is_what_rfc_5545_asks_for() {
        String text = PublishedCalendar.of("Ada's turns", List.of(turn("one", "ü".repeat(90))))
                .text();
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(text)
                .contains("DTSTAMP:20000101T000000Z\r\n", "DTSTART:20260302T080000Z\r\n", "DTEND:20260309T080000Z\r\n");
        assertThat(text.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75 || line.contains("ü"))
                .allMatch(line -> line.length() <= 75);
    }

    @Test
    void clock_times_are_in_utc_and_whole_days_are_dates_wherever_they_are_written() {
        TimeZone before = TimeZone.getDefault();
        try {
            for (String machine :
                    List.of("UTC", "Pacific/Apia", "America/Sao_Paulo", "Pacific/Midway", "Asia/Kolkata")) {
                TimeZone.setDefault(TimeZone.getTimeZone(machine));
                for (String home : List.of("Europe/Vienna", "Pacific/Kiritimati", "America/Adak")) {
                    String text = PublishedCalendar.of("days", List.of(day(home), turn))
                            .text();
                    assertThat(text)
                            .contains("DTSTART;VALUE=DATE:20181104\r\n", "DTEND;VALUE=DATE:20181106\r\n")
                            .contains("DTSTART:20260302T080000Z\r\n");
                }
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void equal_calendars_are_equal_texts_whatever_the_order() {
        Appointment other = turn("two", "database");
        assertThat(PublishedCalendar.of("turns", List.of(turn, other)).text())
                .isEqualTo(PublishedCalendar.of("turns", List.of(other, turn)).text());
    }

    @Test
    void importing_the_next_revision_changes_what_changed_and_cancels_what_is_gone() {
        Appointment gone = turn("two", "database");
        Appointment renamed = turn("one", "front line (paired)");
        ICalendar next = read(PublishedCalendar.of("turns", List.of(turn, gone)).replacedBy(List.of(renamed)));
        assertThat(next.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(next.getEvents())
                .extracting(event -> event.getUid().getValue())
                .containsExactly("one", "two");
        assertThat(next.getEvents())
                .extracting(event -> event.getSequence().getValue())
                .containsOnly(1);
        assertThat(next.getEvents().get(0).getSummary().getValue()).isEqualTo("front line (paired)");
        assertThat(next.getEvents().get(0).getStatus().isConfirmed()).isTrue();
        assertThat(next.getEvents().get(1).getStatus().isCancelled()).isTrue();
    }

    @Test
    void what_comes_back_after_it_was_cancelled_takes_place_again() {
        PublishedCalendar third = PublishedCalendar.of("turns", List.of(turn))
                .replacedBy(List.of())
                .replacedBy(List.of(turn));
        assertThat(third.cancelled()).isEmpty();
        assertThat(read(third).getEvents().get(0).getSequence().getValue()).isEqualTo(2);
    }

    @Test
    void a_stamp_is_later_with_every_revision() {
        PublishedCalendar first = PublishedCalendar.of("turns", List.of(turn));
        assertThat(read(first.replacedBy(List.of(turn)))
                        .getEvents()
                        .get(0)
                        .getDateTimeStamp()
                        .getValue())
                .isAfter(read(first).getEvents().get(0).getDateTimeStamp().getValue());
    }

    @Test
    void a_calendar_without_appointments_is_a_calendar() {
        assertThat(read(PublishedCalendar.of("nothing yet", List.of())).getEvents())
                .isEmpty();
    }

    @Test
    void what_cannot_be_published_is_refused_in_a_sentence() {
        assertThatThrownBy(() -> PublishedCalendar.of("turns", List.of(turn, turn("one", "database"))))
                .hasMessage(
                        "the calendar \"turns\" has one appointment for each uid; \"front line\" and \"database\" share"
                                + " one");
        assertThatThrownBy(() -> PublishedCalendar.of(" ", List.of()))
                .hasMessage("a calendar has a name; \" \" is blank");
        assertThatThrownBy(() -> turn("", "front line")).hasMessageContaining("has a uid and a title");
    }

    private static ICalendar read(PublishedCalendar calendar) {
        return Biweekly.parse(calendar.text()).first();
    }

    private static Appointment turn(String uid, String title) {
        String description = "With Grace, Alan; and others\nsince Monday";
        return new Appointment(uid, title, description, MONDAY, Optional.empty(), true);
    }

    /** The first of these days has no midnight in São Paulo. */
    private static Appointment day(String zone) {
        ZoneId home = ZoneId.of(zone);
        Interval span = new Interval(
                LocalDate.of(2018, 11, 4).atStartOfDay(home).toInstant(),
                LocalDate.of(2018, 11, 6).atStartOfDay(home).toInstant());
        return new Appointment("day", "away", "", span, Optional.of(home), true);
    }
}
