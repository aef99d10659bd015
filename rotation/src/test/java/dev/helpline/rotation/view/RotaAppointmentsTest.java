package dev.helpline.rotation.view;

import static dev.helpline.rotation.view.Weeks.ADA;
import static dev.helpline.rotation.view.Weeks.ALAN;
import static dev.helpline.rotation.view.Weeks.FRONT_LINE;
import static dev.helpline.rotation.view.Weeks.MARCH_2;
import static dev.helpline.rotation.view.Weeks.MONDAYS;
import static dev.helpline.rotation.view.Weeks.VIENNA;
import static dev.helpline.rotation.view.Weeks.agent;
import static dev.helpline.rotation.view.Weeks.people;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.helpline.rotation.Absence;
import dev.helpline.rotation.AbsenceKind;
import dev.helpline.rotation.Rota;
import dev.helpline.rotation.StandIn;
import dev.helpline.ticket.Agent;
import dev.helpline.time.Appointment;
import dev.helpline.time.Interval;
import dev.helpline.time.WeeklyHours;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RotaAppointmentsTest {

    private final Rota rota = Weeks.rota();

    @Test
    void a_persons_turns_are_those_of_the_rota() {
        for (Agent agent : List.of(ADA, ALAN)) {
            assertThat(RotaAppointments.of(rota, agent))
                    .extracting(Appointment::span)
                    .containsExactlyElementsOf(rota.shifts().stream()
                            .filter(shift -> shift.agents().contains(agent))
                            .map(shift -> shift.span())
                            .toList());
        }
        assertThat(RotaAppointments.of(rota, agent("a stranger"))).isEmpty();
    }

    @Test
    void at_every_instant_the_calendar_of_a_duty_names_whoever_is_on_duty() {
        Rota covered = rota.overriding(
                        new StandIn("front line", ADA, ALAN, hours("2026-03-03T10:00", "2026-03-04T10:00")))
                .overriding(new StandIn("front line", ALAN, ADA, hours("2026-03-11T10:00", "2026-03-20T10:00")));
        for (Instant at = rota.span().startInclusive();
                at.isBefore(rota.span().endExclusive());
                at = at.plusSeconds(1800)) {
            Instant now = at;
            assertThat(RotaAppointments.of(covered, "front line"))
                    .filteredOn(each -> each.span().contains(now))
                    .extracting(Appointment::title)
                    .containsExactly(covered.onDuty(FRONT_LINE, now).get(0).name());
        }
    }

    @Test
    void whoever_stands_in_has_it_in_their_calendar_and_the_other_does_not() {
        Interval day = hours("2026-03-03T10:00", "2026-03-04T10:00");
        Agent serving = rota.onDuty(FRONT_LINE, day.startInclusive()).get(0);
        Agent grace = agent("Grace");
        Rota covered = rota.overriding(new StandIn("front line", serving, grace, day));
        assertThat(RotaAppointments.of(covered, grace))
                .extracting(Appointment::span)
                .containsExactly(day);
        assertThat(RotaAppointments.of(covered, serving))
                .extracting(Appointment::span)
                .doesNotContain(day)
                .contains(hours("2026-03-02T08:00", "2026-03-03T10:00"), hours("2026-03-04T10:00", "2026-03-09T08:00"));
    }

    @Test
    void a_duty_with_hours_has_an_appointment_for_each_opening() {
        Rota clinic = MONDAYS.during(WeeklyHours.in(VIENNA).on(THURSDAY, "14:00-16:00"))
                .covering(FRONT_LINE)
                .among(people("Ada"))
                .plan(MARCH_2, 2);
        assertThat(RotaAppointments.of(clinic, ADA))
                .extracting(Appointment::span)
                .containsExactly(
                        hours("2026-03-05T13:00", "2026-03-05T15:00"), hours("2026-03-12T13:00", "2026-03-12T15:00"));
    }

    @Test
    void a_shift_that_nobody_takes_is_in_the_calendar_of_its_duty() {
        Rota empty = MONDAYS.covering(FRONT_LINE)
                .among(people("Ada"))
                .absent(new Absence(ADA, AbsenceKind.SICK, MARCH_2, MARCH_2.plusDays(1)))
                .plan(MARCH_2, 1);
        assertThat(RotaAppointments.of(empty, "front line"))
                .extracting(Appointment::title)
                .containsExactly("nobody");
    }

    @Test
    void a_later_rota_keeps_the_uids_of_a_duty_and_of_every_turn_that_stays() {
        Rota later = MONDAYS.covering(FRONT_LINE)
                .among(people("Alan", "Ada", "Grace"))
                .seed(7)
                .plan(MARCH_2, 5);
        assertThat(uids(RotaAppointments.of(later, "front line")))
                .containsAll(uids(RotaAppointments.of(rota, "front line")));
        List<Appointment> before = RotaAppointments.of(rota, ADA);
        for (Appointment turn : RotaAppointments.of(later, ADA)) {
            assertThat(before)
                    .filteredOn(old -> old.span().equals(turn.span()))
                    .allMatch(old -> old.uid().equals(turn.uid()));
        }
    }

    @Test
    void no_two_appointments_of_a_rota_share_a_uid() {
        Rota large = MONDAYS.covering(FRONT_LINE)
                .seats(2)
                .among(people("Ada", "Alan", "Grace"))
                .absent(new Absence(ADA, AbsenceKind.HOLIDAY, MARCH_2, MARCH_2.plusDays(9)))
                .plan(MARCH_2, 12);
        Stream<Appointment> all = Stream.concat(
                Stream.concat(
                        RotaAppointments.of(large, "front line").stream(),
                        RotaAppointments.absences(large, ADA).stream()),
                Stream.of("Ada", "Alan", "Grace").flatMap(name -> RotaAppointments.of(large, agent(name)).stream()));
        assertThat(all.map(Appointment::uid)).doesNotHaveDuplicates();
    }

    @Test
    void absences_that_meet_are_one_and_no_kind_is_told() {
        Rota away = MONDAYS.covering(FRONT_LINE)
                .among(people("Ada", "Alan"))
                .absent(
                        new Absence(ADA, AbsenceKind.SICK, MARCH_2.plusDays(2), MARCH_2.plusDays(4)),
                        new Absence(ADA, AbsenceKind.HOLIDAY, MARCH_2, MARCH_2.plusDays(2)),
                        new Absence(ADA, AbsenceKind.HOLIDAY, MARCH_2, MARCH_2.plusDays(1)),
                        new Absence(ADA, AbsenceKind.HOLIDAY, MARCH_2.plusDays(5), MARCH_2.plusDays(6)))
                .plan(MARCH_2, 1);
        assertThat(RotaAppointments.absences(away, ADA))
                .allMatch(each -> each.wholeDays().orElseThrow().equals(VIENNA))
                .allMatch(each ->
                        each.title().equals("Ada is away") && each.description().isEmpty())
                .extracting(Appointment::span)
                .containsExactly(
                        hours("2026-03-01T23:00", "2026-03-05T23:00"), hours("2026-03-06T23:00", "2026-03-07T23:00"));
    }

    @Test
    void a_duty_that_is_not_there_is_refused_with_those_that_are() {
        assertThatThrownBy(() -> RotaAppointments.of(rota, "back line"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("this rota has no duty \"back line\"; it has [front line]");
    }

    private static List<String> uids(List<Appointment> appointments) {
        return appointments.stream().map(Appointment::uid).toList();
    }

    private static Interval hours(String start, String end) {
        return new Interval(Instant.parse(start + ":00Z"), Instant.parse(end + ":00Z"));
    }
}
