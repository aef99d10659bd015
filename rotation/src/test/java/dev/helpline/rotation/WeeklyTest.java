package dev.helpline.rotation;

import static dev.helpline.rotation.Desks.MONDAYS;
import static dev.helpline.rotation.Desks.VIENNA;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.time.Interval;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

final class WeeklyTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    @Test
    void aHandoffBelongsToTheShiftItBegins() {
        Instant handoff = Instant.parse("2026-03-02T08:00:00Z");
        assertThat(MONDAYS.shiftAt(handoff).startInclusive()).isEqualTo(handoff);
        assertThat(MONDAYS.shiftAt(handoff.minusNanos(1)).endExclusive()).isEqualTo(handoff);
    }

    @Test
    void theWeekOfASpringChangeHas167Hours() {
        Interval week = shiftAt(FRIDAY, "08:00", CHICAGO, "2017-03-10T08:00:00-06:00");
        assertThat(week).isEqualTo(span("2017-03-10T08:00:00-06:00", "2017-03-17T08:00:00-05:00"));
        assertThat(week.duration()).isEqualTo(Duration.ofHours(167));
    }

    @Test
    void theWeekOfAnAutumnChangeHas169Hours() {
        Interval week = shiftAt(TUESDAY, "00:00", CHICAGO, "2024-11-04T00:00:00Z");
        assertThat(week).isEqualTo(span("2024-10-29T05:00:00Z", "2024-11-05T06:00:00Z"));
        assertThat(week.duration()).isEqualTo(Duration.ofHours(169));
    }

    @Test
    void aHandoffThatTheClocksSkipIsTheInstantOfTheChange() {
        assertThat(shiftAt(SUNDAY, "02:30", VIENNA, "2026-03-29T12:00:00Z").startInclusive())
                .isEqualTo(Instant.parse("2026-03-29T01:00:00Z"));
    }

    @Test
    void aHandoffThatTheClocksRepeatIsTheFirst() {
        assertThat(shiftAt(SUNDAY, "02:30", VIENNA, "2026-10-25T12:00:00Z").startInclusive())
                .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Test
    void theSecondPassOfARepeatedHandoffBelongsToTheNewShift() {
        assertThat(shiftAt(SUNDAY, "02:30", VIENNA, "2026-10-25T01:10:00Z").startInclusive())
                .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Test
    void aHandoffOnADayThatNeverWasIsTheInstantOfTheChange() {
        ZoneId apia = ZoneId.of("Pacific/Apia");
        assertThat(shiftAt(FRIDAY, "09:00", apia, "2012-01-01T00:00:00Z"))
                .isEqualTo(span("2011-12-31T00:00:00+14:00", "2012-01-06T09:00:00+14:00"));
    }

    @Test
    void aHandoffJustAfterAMidnightThatRepeatsIsNotMissed() {
        // Goose Bay went from 00:01 back to 23:01 of the day before, on Monday 6 November 2006's neighbour of 29
        // October.
        ZoneId gooseBay = ZoneId.of("America/Goose_Bay");
        Interval shift = shiftAt(SUNDAY, "00:00", gooseBay, "2006-10-29T02:30:00Z");
        assertThat(shift.endExclusive()).isEqualTo(Instant.parse("2006-10-29T03:00:00Z"));
        assertThat(shiftAt(SUNDAY, "00:00", gooseBay, "2006-10-29T03:30:00Z").startInclusive())
                .isEqualTo(Instant.parse("2006-10-29T03:00:00Z"));
    }

    @Test
    void itPrintsAsTheCallThatMadeIt() {
        assertThat(Rotation.weekly(MONDAY, LocalTime.of(9, 0), VIENNA))
                .hasToString("Rotation.weekly(MONDAY, 09:00, Europe/Vienna)");
    }

    private static Interval shiftAt(DayOfWeek day, String time, ZoneId zone, String at) {
        return Rotation.weekly(day, LocalTime.parse(time), zone)
                .shiftAt(OffsetDateTime.parse(at).toInstant());
    }

    private static Interval span(String start, String end) {
        return new Interval(
                OffsetDateTime.parse(start).toInstant(),
                OffsetDateTime.parse(end).toInstant());
    }
}
