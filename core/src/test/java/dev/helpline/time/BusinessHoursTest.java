package dev.helpline.time;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Iterator;
import org.junit.jupiter.api.Test;

class BusinessHoursTest {

    private final WeeklyHours office = WeeklyHours.in("UTC").weekdays("09:00-17:00");

    @Test
    void roundTheClockNeverClosesNotEvenForASecond() {
        WeeklyHours clock = WeeklyHours.in("Europe/Berlin").everyDay("00:00-24:00");
        Instant start = at("2026-01-01T00:00:00Z");
        Instant end = at("2027-01-01T00:00:00Z");
        assertThat(clock.intervals(new Interval(start, end))).containsExactly(new Interval(start, end));
        assertThat(clock.between(start, end)).isEqualTo(Duration.between(start, end));
        assertThat(clock.nextClose(start)).isEmpty();
        assertThat(BusinessHours.always().nextClose(start)).isEmpty();
        assertThat(BusinessHours.always().plus(start, Duration.ofDays(365))).isEqualTo(end);
    }

    @Test
    void theNextClosingEndsThisOpeningOrTheNext() {
        assertThat(office.nextClose(at("2026-03-06T12:00:00Z"))).contains(at("2026-03-06T17:00:00Z"));
        assertThat(office.nextClose(at("2026-03-06T17:00:00Z"))).contains(at("2026-03-09T17:00:00Z"));
    }

    @Test
    void theOtherReadingMovesADeadlineToTheNextOpening() {
        assertThat(office.nextOpenAfter(at("2026-03-06T15:00:00Z"), Duration.ofHours(2)))
                .isEqualTo("2026-03-09T09:00:00Z");
        assertThat(office.nextOpenAfter(at("2026-03-07T15:00:00Z"), Duration.ZERO))
                .isEqualTo("2026-03-09T09:00:00Z");
    }

    @Test
    void intervalsAreFoundOneAtATimeAndCutAtTheEnds() {
        Iterator<Interval> found = office.intervals(new Interval(at("2026-03-06T12:00:00Z"), Instant.MAX))
                .iterator();
        assertThat(found.next()).hasToString("2026-03-06T12:00:00Z..2026-03-06T17:00:00Z");
        assertThat(found.next()).hasToString("2026-03-09T09:00:00Z..2026-03-09T17:00:00Z");
    }

    @Test
    void businessDaysKeepTheClockTime() {
        assertThat(office.plusDays(at("2026-03-06T18:30:00Z"), 1)).isEqualTo("2026-03-09T18:30:00Z");
        assertThat(office.plusDays(at("2026-03-08T07:00:00Z"), 1)).isEqualTo("2026-03-09T07:00:00Z");
        assertThat(office.plusDays(at("2026-03-08T07:00:00Z"), -1)).isEqualTo("2026-03-06T07:00:00Z");
        assertThat(office.plusDays(at("2026-03-08T07:00:00Z"), 0)).isEqualTo("2026-03-08T07:00:00Z");
        assertThat(office.closedOn(LocalDate.of(2026, 3, 9)).plusDays(at("2026-03-06T08:00:00Z"), 5))
                .isEqualTo("2026-03-16T08:00:00Z");
    }

    @Test
    void aBusinessDayEndsAtItsLastClosing() {
        WeeklyHours late = WeeklyHours.in("Europe/Berlin").weekdays("09:00-12:00", "18:00-24:00");
        assertThat(late.endOfDay(at("2026-03-06T08:30:00Z"), 0)).isEqualTo("2026-03-06T23:00:00Z");
        assertThat(late.endOfDay(at("2026-03-06T08:30:00Z"), 2)).isEqualTo("2026-03-10T23:00:00Z");
        assertThat(late.endOfDay(at("2026-03-07T08:30:00Z"), 0)).isEqualTo("2026-03-09T23:00:00Z");
        refused(() -> late.endOfDay(Instant.EPOCH, -1), "0 and more are allowed");
        refused(() -> late.plusDays(Instant.EPOCH, 10_001), "at most 10000 are counted either way");
    }

    @Test
    void zonesMixToFollowTheSun() {
        BusinessHours sun = WeeklyHours.in("America/New_York")
                .weekdays("09:00-17:00")
                .or(WeeklyHours.in("Europe/Berlin").weekdays("09:00-17:00"))
                .or(WeeklyHours.in("Asia/Kolkata").weekdays("09:00-17:00"));
        assertThat(sun.between(at("2026-03-04T00:00:00Z"), at("2026-03-05T00:00:00Z")))
                .isEqualTo(Duration.ofMinutes(18 * 60 + 30));
        assertThat(sun.opensOn(LocalDate.of(2026, 3, 7), ZoneId.of("America/New_York")))
                .isFalse();
    }

    @Test
    void combinationsWithAHostsOwnHoursAreWalked() {
        BusinessHours own = instant -> office.stretchAt(instant);
        Instant friday = at("2026-03-06T16:00:00Z");
        assertThat(own.and(office).plus(friday, Duration.ofHours(2)))
                .isEqualTo(office.plus(friday, Duration.ofHours(2)));
        assertThat(own.and(office).plus(friday, Duration.ofHours(-9)))
                .isEqualTo(office.plus(friday, Duration.ofHours(-9)));
        assertThat(BusinessHours.always().minus(own).isOpen(friday)).isFalse();
        assertThat(BusinessHours.always().minus(own).nextOpen(friday)).isEqualTo("2026-03-06T17:00:00Z");
        refused(() -> own.minus(office), "never opens; hours need at least one opening");
    }

    @Test
    void whyItIsDueThenIsToldInWords() {
        Explanation why = office.explain(at("2026-03-06T16:00:00Z"), Duration.ofMinutes(90));
        assertThat(why.total()).isEqualTo(Duration.ofMinutes(90));
        assertThat(why.text(ZoneId.of("Europe/Berlin"))).isEqualTo("""
                        1 h 30 min of open time from Fri 2026-03-06 17:00 to Mon 2026-03-09 10:30 (Europe/Berlin):
                          Fri 2026-03-06 17:00 to Fri 2026-03-06 18:00: 1 h
                          Mon 2026-03-09 10:00 to Mon 2026-03-09 10:30: 30 min""");
        assertThat(office.explain(Instant.EPOCH, Instant.EPOCH).toString())
                .isEqualTo("0 s of open time from Thu 1970-01-01 00:00 to Thu 1970-01-01 00:00 (Z)");
        assertThat(office.explain(at("2026-01-01T00:00:00Z"), at("2027-01-01T00:00:00Z"))
                        .text(ZoneOffset.UTC))
                .endsWith("and 161 more");
    }

    @Test
    void thePatternChangesOnADate() {
        WeeklyHours changing = office.except(Holidays.of("12-25"))
                .until(LocalDate.of(2026, 12, 1))
                .then(WeeklyHours.in("UTC").on(FRIDAY, "08:00-10:00"))
                .on(SATURDAY, "08:00-09:00");
        assertThat(changing.isOpen(at("2026-11-30T16:00:00Z"))).isTrue();
        assertThat(changing.nextOpen(at("2026-11-30T17:00:00Z"))).isEqualTo("2026-12-04T08:00:00Z");
        assertThat(changing.nextOpen(at("2026-12-25T00:00:00Z"))).isEqualTo("2026-12-26T08:00:00Z");
        assertThat(changing.isOpen(at("2026-11-28T08:30:00Z"))).isFalse();
        assertThat(changing)
                .hasToString("WeeklyHours.in(\"UTC\").weekdays(\"09:00-17:00\")"
                        + ".until(2026-12-01).then(WeeklyHours.in(\"UTC\").on(FRIDAY, \"08:00-10:00\")"
                        + ".on(SATURDAY, \"08:00-09:00\")).except(Holidays.of(\"12-25\"))");
        refused(
                () -> changing.until(LocalDate.of(2026, 6, 1)).then(office),
                "cannot change on 2026-06-01; name a later");
        refused(
                () -> office.until(LocalDate.of(2026, 6, 1))
                        .then(WeeklyHours.in("Asia/Tokyo").on(MONDAY, "09:00-10:00")),
                "one schedule keeps one zone");
    }

    @Test
    void laterPartsWin() {
        LocalDate friday = LocalDate.of(2026, 3, 6);
        WeeklyHours holiday = office.except(Holidays.on(friday));
        assertThat(holiday.opensOn(friday)).isFalse();
        WeeklyHours special = holiday.on(friday, "12:00-16:00");
        assertThat(special.opensOn(friday)).isTrue();
        WeeklyHours broken = special.breakOn(friday, "12:00-15:00");
        assertThat(broken.nextOpen(at("2026-03-06T00:00:00Z"))).isEqualTo("2026-03-06T15:00:00Z");
        assertThat(office.breakOn(friday, "12:00-15:00")
                        .on(friday, "12:00-16:00")
                        .except(Holidays.on(friday)))
                .isEqualTo(broken);
    }

    @Test
    void theVersionIsThatOfTheContent() {
        WeeklyHours same = WeeklyHours.in("UTC").weekdays("12:00-17:00", "09:00-12:00");
        assertThat(same.version()).isEqualTo(office.version()).hasSize(32);
        assertThat(office.on(SUNDAY, "09:00-10:00").version()).isNotEqualTo(office.version());
        assertThat(WeeklyHours.zoneDataVersion()).matches("\\d{4}[a-z]+.*");
    }

    @Test
    void hoursThatNeverOpenAreRefused() {
        refused(() -> office.and(WeeklyHours.in("UTC").on(SUNDAY, "09:00-17:00")), "never opens");
        refused(() -> office.minus(office), "never opens; hours need at least one opening");
        refused(
                () -> WeeklyHours.in("UTC")
                        .on(MONDAY, "09:00-17:00")
                        .except(Holidays.range(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31))),
                "never opens from 1900-01-01 to 2199-12-31");
    }

    @Test
    void aSearchThatMeetsOnlyClosedTimeEndsWithASentence() {
        Instant late = at("2199-12-31T18:00:00Z");
        assertThat(office.isOpen(late.minusSeconds(86_400))).isFalse();
        assertThat(office.isOpen(at("2199-12-31T16:00:00Z"))).isTrue();
        assertThat(office.isOpen(Instant.MAX)).isFalse();
        assertThat(office.isOpen(Instant.MIN)).isFalse();
        assertThat(office.between(late, Instant.MAX)).isZero();
        neverOpens(() -> office.nextOpen(late), "WeeklyHours.in(\"UTC\")", "no open time between 2199-12-31T18:00:00Z");
        neverOpens(() -> office.plus(late, Duration.ofNanos(1)), "2199-12-31T18:00:00Z", "the horizon 2200-");
        neverOpens(() -> office.plus(late, Duration.ofSeconds(Long.MIN_VALUE)), "the horizon 18");
        neverOpens(() -> office.plus(late, Duration.ofSeconds(Long.MAX_VALUE)), "the horizon 22");
        BusinessHours never = instant -> new Stretch(false, Instant.MIN, Instant.MAX);
        neverOpens(
                () -> never.nextOpen(Instant.EPOCH), "no open time between 1970-01-01T00:00:00Z and the horizon 2069");
        neverOpens(() -> never.plus(Instant.EPOCH, Duration.ofNanos(-1)), "and the horizon 1870");
    }

    @Test
    void whatIsSaidAboutADateOutsideTheHorizonIsRefused() {
        refused(() -> office.closedOn(LocalDate.of(2200, 1, 1)), "weekly hours know 1900-01-01 to 2199-12-31");
    }

    private static void neverOpens(Runnable attempt, String... words) {
        assertThatThrownBy(attempt::run)
                .isInstanceOf(NeverOpenException.class)
                .message()
                .contains(words);
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
