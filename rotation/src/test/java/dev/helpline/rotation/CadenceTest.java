package dev.helpline.rotation;

import static dev.helpline.rotation.Desks.FRONT_LINE;
import static dev.helpline.rotation.Desks.MARCH_2;
import static dev.helpline.rotation.Desks.VIENNA;
import static dev.helpline.rotation.Desks.people;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.ticket.Agent;
import dev.helpline.time.Interval;
import dev.helpline.time.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

final class CadenceTest {

    private static final Cadence WEEKDAYS =
            Rotation.daily(LocalTime.MIDNIGHT, VIENNA).on(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY);

    @Test
    void aMonthAnchoredOnThe31stReturnsToThe31st() {
        Cadence monthly = Rotation.monthly(31, LocalTime.NOON, VIENNA);
        Interval february =
                monthly.shiftAt(MARCH_2.minusDays(10).atStartOfDay(VIENNA).toInstant());
        assertThat(february.endExclusive()).isEqualTo(Instant.parse("2026-02-28T11:00:00Z"));
        assertThat(monthly.shiftAt(february.endExclusive()).endExclusive())
                .isEqualTo(Instant.parse("2026-03-31T10:00:00Z"));
    }

    @Test
    void anHourThatTheClocksSkipIsNoShift() {
        Cadence hourly = Rotation.every(1, Cadence.Unit.HOURS, LocalDate.EPOCH.atStartOfDay(), VIENNA);
        Interval one = hourly.shiftAt(Instant.parse("2026-03-29T00:30:00Z"));
        assertThat(hourly.shiftAt(one.endExclusive()))
                .isEqualTo(new Interval(Instant.parse("2026-03-29T01:00:00Z"), Instant.parse("2026-03-29T02:00:00Z")));
    }

    @Test
    void aShiftWithoutActiveTimeIsPassedOver() {
        Instant saturday = Instant.parse("2026-03-07T12:00:00Z");
        assertThat(WEEKDAYS.shiftAt(saturday).startInclusive()).isEqualTo(Instant.parse("2026-03-08T23:00:00Z"));
    }

    @Test
    void nobodyIsOnDutyOutsideTheHoursOfADuty() {
        Rota rota = Desks.MONDAYS
                .during(WeeklyHours.in(VIENNA).weekdays("09:00-17:00"))
                .covering(FRONT_LINE)
                .among(Person.of(Desks.ADA))
                .plan(MARCH_2, 2);
        assertThat(rota.onDuty(FRONT_LINE, Instant.parse("2026-03-04T12:00:00Z")))
                .containsExactly(Desks.ADA);
        assertThat(rota.onDuty(FRONT_LINE, Instant.parse("2026-03-04T18:00:00Z")))
                .isEmpty();
    }

    @Test
    void sitesThatFollowTheSunServeOneTeam() {
        Duty europe = Rotation.weekly(MONDAY, LocalTime.MIDNIGHT, VIENNA)
                .during(WeeklyHours.in(VIENNA).everyDay("08:00-20:00"))
                .covering(FRONT_LINE)
                .named("europe");
        Duty elsewhere = Rotation.weekly(MONDAY, LocalTime.MIDNIGHT, VIENNA)
                .during(WeeklyHours.in(VIENNA).everyDay("20:00-08:00+1"))
                .covering(FRONT_LINE)
                .named("elsewhere");
        Rota rota = Rotation.of(
                        List.of(europe, elsewhere),
                        List.of(
                                Person.of(Desks.ADA).qualified("europe"),
                                Person.of(Desks.ALAN).qualified("elsewhere")))
                .plan(MARCH_2, 4);
        assertThat(rota.onDuty(FRONT_LINE, Instant.parse("2026-03-04T12:00:00Z")))
                .containsExactly(Desks.ADA);
        assertThat(rota.onDuty(FRONT_LINE, Instant.parse("2026-03-04T22:00:00Z")))
                .containsExactly(Desks.ALAN);
    }

    @Property(tries = 100)
    void onWeekdaysEverybodyServesWithinAsManyActiveShiftsAsThereArePeople(
            @ForAll @IntRange(min = 1, max = 12) int count, @ForAll @LongRange long seed) {
        List<Shift> shifts = WEEKDAYS.covering(FRONT_LINE)
                .among(people(Collections.nCopies(count, 1)))
                .seed(seed)
                .plan(MARCH_2, 60)
                .shifts();
        for (int i = 0; i + count <= shifts.size(); i++) {
            assertThat(shifts.subList(i, i + count).stream()
                            .flatMap(shift -> shift.agents().stream())
                            .map(Agent::id)
                            .distinct())
                    .hasSize(count);
        }
    }

    @Test
    void cadencesPrintAsTheCallsThatMadeThem() {
        assertThat(WEEKDAYS.toString()).startsWith("Rotation.daily(00:00, Europe/Vienna).during(WeeklyHours.in(");
        assertThat(Rotation.every(2, Cadence.Unit.WEEKS, MARCH_2.atTime(9, 0), VIENNA))
                .hasToString("Rotation.every(2, WEEKS, 2026-03-02T09:00, Europe/Vienna)");
        assertThat(DayOfWeek.from(MARCH_2)).isEqualTo(MONDAY);
    }
}
