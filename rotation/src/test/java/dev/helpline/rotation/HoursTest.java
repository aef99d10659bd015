package dev.helpline.rotation;

import static dev.helpline.rotation.AbsenceKind.HOLIDAY;
import static dev.helpline.rotation.Desks.ADA;
import static dev.helpline.rotation.Desks.FRONT_LINE;
import static dev.helpline.rotation.Desks.MARCH_2;
import static dev.helpline.rotation.Desks.MONDAYS;
import static dev.helpline.rotation.Desks.VIENNA;
import static dev.helpline.rotation.Desks.turns;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.ticket.Team;
import dev.helpline.time.Interval;
import dev.helpline.time.WeeklyHours;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

/** Two shifts are in each other's way when somebody is needed in both at one time, not when their weeks overlap. */
@Domain(CompanyDomain.class)
@Domain(DomainContext.Global.class)
final class HoursTest {

    private static final Duty CLINIC = MONDAYS.during(WeeklyHours.in(VIENNA).on(THURSDAY, "14:00-16:00"))
            .covering(Team.of("makers", 2))
            .named("clinic");
    private static final Cadence NIGHTS = Rotation.daily(LocalTime.of(20, 0), VIENNA)
            .during(WeeklyHours.in(VIENNA).everyDay("20:00-08:00+1"));

    @Test
    void whoeverGivesAClinicHourServesAtTheFrontLineInTheSameWeek() {
        Rota rota = alone("09:00-13:00").plan(MARCH_2, 4);
        assertThat(rota.gaps()).isEmpty();
        assertThat(rota.shifts()).allSatisfy(shift -> assertThat(shift.agents()).containsExactly(ADA));
    }

    @Test
    void whoeverIsNeededAtTheFrontLineGivesNoClinicHourThen() {
        Rota rota = alone("09:00-17:00").plan(MARCH_2, 4);
        assertThat(rota.gaps())
                .hasSize(4)
                .allSatisfy(gap -> assertThat(gap.cause()).isEqualTo(Gap.Cause.EVERYBODY_RESTING));
    }

    @Test
    void restBeginsWhenSomebodyWasLastNeeded() {
        Rotation nights = NIGHTS.covering(FRONT_LINE).among(Person.of(ADA));
        assertThat(turns(resting(nights, 12).plan(MARCH_2, 4))).isEqualTo("ADA ADA ADA ADA");
        assertThat(turns(resting(nights, 13).plan(MARCH_2, 4))).isEqualTo("ADA - ADA -");
    }

    @Test
    void turnsInARowAreCountedFromHandoffToHandoffAllTheSame() {
        Rotation nights = NIGHTS.covering(FRONT_LINE)
                .among(Person.of(ADA))
                .within(Limits.none().consecutive(2));
        assertThat(turns(nights.plan(MARCH_2, 5))).isEqualTo("ADA ADA - ADA ADA");
    }

    @Test
    void aDayAwayOnWhichNobodyIsNeededKeepsFromNothing() {
        Rotation clinic = CLINIC.among(Person.of(ADA));
        Absence wednesday = new Absence(ADA, HOLIDAY, MARCH_2.plusDays(2), MARCH_2.plusDays(3));
        Absence thursday = new Absence(ADA, HOLIDAY, MARCH_2.plusDays(3), MARCH_2.plusDays(4));
        assertThat(turns(clinic.absent(wednesday).plan(MARCH_2, 1))).isEqualTo("ADA");
        assertThat(turns(clinic.absent(thursday).plan(MARCH_2, 1))).isEqualTo("-");
    }

    @Property(tries = 100)
    void nobodyIsEverNeededInTwoPlacesAtOnce(@ForAll Rotation rotation) {
        Rota rota = rotation.plan(MARCH_2, MARCH_2.plusWeeks(5));
        assertThat(rota.shifts())
                .allSatisfy(shift -> assertThat(rota.shifts().stream()
                                .filter(other -> !other.equals(shift) && isNeededAtOnce(rotation, shift, other))
                                .flatMap(other -> other.agents().stream())
                                .filter(shift.agents()::contains))
                        .isEmpty());
    }

    private static boolean isNeededAtOnce(Rotation rotation, Shift one, Shift other) {
        return needed(rotation, one).stream()
                .anyMatch(each -> needed(rotation, other).stream()
                        .anyMatch(hour -> each.startInclusive().isBefore(hour.endExclusive())
                                && hour.startInclusive().isBefore(each.endExclusive())));
    }

    private static List<Interval> needed(Rotation rotation, Shift shift) {
        return rotation.duties().stream()
                .filter(duty -> duty.name().equals(shift.duty()))
                .flatMap(duty -> duty.cadence().active(shift.span()))
                .toList();
    }

    private static Rotation alone(String frontLine) {
        Duty office = MONDAYS.during(WeeklyHours.in(VIENNA).weekdays(frontLine)).covering(FRONT_LINE);
        return Rotation.of(List.of(office, CLINIC), List.of(Person.of(ADA)));
    }

    private static Rotation resting(Rotation rotation, int hours) {
        return rotation.within(Limits.none().rest(Duration.ofHours(hours)));
    }
}
