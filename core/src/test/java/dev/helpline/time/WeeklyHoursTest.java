package dev.helpline.time;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WeeklyHoursTest {

    /** A Friday. */
    private static final LocalDate SIXTH = LocalDate.of(2026, 3, 6);

    private final WeeklyHours berlin = WeeklyHours.in("Europe/Berlin")
            .weekdays("09:00-12:30", "13:30-17:00")
            .on(SATURDAY, "10:00-14:00")
            .closedOn(LocalDate.of(2026, 4, 6));

    @Test
    void anOpeningBelongsToTheHoursAndAClosingDoesNot() {
        assertThat(berlin.isOpen(at("2026-03-06T08:00:00Z"))).isTrue();
        assertThat(berlin.isOpen(at("2026-03-06T07:59:59.999999999Z"))).isFalse();
        assertThat(berlin.isOpen(at("2026-03-06T11:30:00Z"))).isFalse();
        assertThat(berlin.isOpen(at("2026-03-06T11:29:59.999999999Z"))).isTrue();
    }

    @Test
    void aDeadlineThatLandsOnClosingTimeStaysThere() {
        assertThat(berlin.plus(at("2026-03-06T15:00:00Z"), Duration.ofHours(1))).isEqualTo("2026-03-06T16:00:00Z");
        assertThat(berlin.plus(at("2026-03-06T15:00:00Z"), Duration.ofHours(1).plusNanos(1)))
                .isEqualTo("2026-03-07T09:00:00.000000001Z");
    }

    @Test
    void walkingBackGivesTheLatestInstant() {
        assertThat(berlin.plus(at("2026-03-07T09:00:00Z"), Duration.ofHours(-1)))
                .isEqualTo("2026-03-06T15:00:00Z");
        assertThat(berlin.plus(at("2026-03-07T10:00:00Z"), Duration.ofHours(-1)))
                .isEqualTo("2026-03-07T09:00:00Z");
    }

    @Test
    void openTimeIsSigned() {
        Instant friday = at("2026-03-06T15:00:00Z");
        Instant saturday = at("2026-03-07T10:00:00Z");
        assertThat(berlin.between(friday, saturday)).isEqualTo(Duration.ofHours(2));
        assertThat(berlin.between(saturday, friday)).isEqualTo(Duration.ofHours(-2));
    }

    @Test
    void aClosedDateIsClosedAllDay() {
        assertThat(berlin.nextOpen(at("2026-04-04T12:00:00Z"))).isEqualTo("2026-04-07T07:00:00Z");
    }

    @Test
    void aTimeThatAClockChangeSkipsIsTheInstantOfTheChange() {
        WeeklyHours night = WeeklyHours.in("Europe/Berlin").on(SUNDAY, "01:00-02:15", "02:45-04:00");
        Instant change = at("2026-03-29T01:00:00Z");
        assertThat(night.between(change.minusSeconds(7200), change)).isEqualTo(Duration.ofHours(1));
        assertThat(night.isOpen(change)).isTrue();
        assertThat(night.between(change, change.plusSeconds(7200))).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void aTimeThatOccursTwiceIsTheFirst() {
        WeeklyHours night = WeeklyHours.in("Europe/Berlin").on(SUNDAY, "01:00-02:30");
        assertThat(night.isOpen(at("2026-10-25T00:29:59Z"))).isTrue();
        assertThat(night.isOpen(at("2026-10-25T00:30:00Z"))).isFalse();
        assertThat(night.isOpen(at("2026-10-25T01:15:00Z"))).isFalse();
    }

    @Test
    void aSkippedDayIsEmpty() {
        WeeklyHours apia = WeeklyHours.in("Pacific/Apia").everyDay("09:00-17:00");
        assertThat(apia.between(at("2011-12-30T05:00:00Z"), at("2011-12-31T03:00:00Z")))
                .isEqualTo(Duration.ofHours(8));
    }

    @Test
    void aNightShiftOpensTheNextDayFromMidnight() {
        WeeklyHours night = WeeklyHours.in("UTC").on(FRIDAY, "22:00-06:00+1");
        assertThat(night.between(at("2026-03-06T00:00:00Z"), at("2026-03-07T00:00:00Z")))
                .isEqualTo(Duration.ofHours(2));
        assertThat(night.closedOn(SIXTH).nextOpen(at("2026-03-06T00:00:00Z"))).isEqualTo("2026-03-07T00:00:00Z");
        assertThat(night.closedOn(SIXTH.plusDays(1)).plus(at("2026-03-06T00:00:00Z"), Duration.ofHours(2)))
                .isEqualTo("2026-03-07T00:00:00Z");
    }

    @Test
    void hoursSetForADateReplaceTheWeekAndBreaksCutBoth() {
        WeeklyHours special = berlin.on(SIXTH, "10:00-20:00").breakOn(SIXTH, "15:00-16:00", "19:30-24:00");
        assertThat(special.between(at("2026-03-06T00:00:00Z"), at("2026-03-07T00:00:00Z")))
                .isEqualTo(Duration.ofMinutes(510));
    }

    @Test
    void touchingHoursAreOneAndOrderDoesNotMatter() {
        WeeklyHours parts = WeeklyHours.in("UTC").on(TUESDAY, "12:00-17:00").on(MONDAY, "09:00-17:00");
        WeeklyHours whole = WeeklyHours.in(ZoneId.of("UTC"))
                .on(MONDAY, "12:00-17:00", "09:00-12:00")
                .on(TUESDAY, "12:00-17:00");
        assertThat(parts).isEqualTo(whole).hasSameHashCodeAs(whole).hasToString(whole.toString());
    }

    @Test
    void theyPrintAsTheCallThatMadeThem() {
        assertThat(berlin)
                .hasToString("WeeklyHours.in(\"Europe/Berlin\").weekdays(\"09:00-12:30\", \"13:30-17:00\")"
                        + ".on(SATURDAY, \"10:00-14:00\").closedOn(2026-04-06)");
    }

    @Test
    void whatCannotBeMeantIsRefusedInASentence() {
        var utc = WeeklyHours.in("UTC");
        refused(() -> WeeklyHours.in("Europe/Belin"), "\"Europe/Belin\" is not a time zone this JDK knows");
        refused(() -> utc.weekdays(), "a week was given no hours; write at least one span");
        refused(() -> utc.on(MONDAY, "09:00-12:00", "11:00-13:00"), "overlapping hours 09:00-12:00 and 11:00-13:00");
        refused(() -> utc.on(MONDAY, "17:00-09:00"), "ends before it starts; write 17:00-09:00+1 if it passes");
        refused(() -> utc.on(MONDAY, "17:00-00:00"), "write 17:00-24:00 to end at midnight");
        refused(() -> utc.on(MONDAY, "09:00-09:00"), "\"09:00-09:00\" is empty");
        refused(() -> utc.on(MONDAY, "09:00:00.5-10:00"), "names a time finer than a second");
        refused(() -> utc.on(MONDAY, "9 to 5"), "\"9 to 5\" is not a span of hours; write HH:MM-HH:MM");
        refused(() -> utc.on(MONDAY, "09:00-25:00"), "names 25:00, which no clock shows");
        refused(() -> utc.everyDay("08:00-10:00+1"), "is longer than a day; at most 24 hours");
        refused(() -> utc.everyDay("22:00-06:00+1", "05:00-09:00"), "overlapping hours");
        refused(() -> berlin.on(LocalDate.of(2026, 4, 6), "09:00-10:00"), "2026-04-06 cannot be closed and also open");
        refused(() -> berlin.on(SIXTH, "22:00-02:00+1"), "passes midnight, but what is said about 2026-03-06");
    }

    private static void refused(Runnable attempt, String sentence) {
        assertThatThrownBy(attempt::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(sentence);
    }

    private static Instant at(String text) {
        return Instant.parse(text);
    }
}
