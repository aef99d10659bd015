package dev.helpline.rotation;

import static dev.helpline.rotation.Desks.ADA;
import static dev.helpline.rotation.Desks.ALAN;
import static dev.helpline.rotation.Desks.FRONT_LINE;
import static dev.helpline.rotation.Desks.GRACE;
import static dev.helpline.rotation.Desks.MARCH_2;
import static dev.helpline.rotation.Desks.MONDAYS;
import static dev.helpline.rotation.Desks.people;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.helpline.ticket.Agent;
import dev.helpline.time.Holidays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Stints, training, limits, swaps and overrides in small rotas that can be read. */
final class PeopleRulesTest {

    @Test
    void aTeamWithStintsNeverChangesAllAtOnce() {
        Rota rota = MONDAYS.covering(FRONT_LINE)
                .seats(3)
                .stintsOf(3)
                .among(people(Collections.nCopies(8, 1)))
                .plan(MARCH_2, 30);
        for (int i = 1; i < rota.shifts().size(); i++) {
            Set<Agent> stay = new HashSet<>(rota.shifts().get(i).agents());
            stay.retainAll(rota.shifts().get(i - 1).agents());
            assertThat(stay).hasSize(2);
        }
    }

    @Test
    void aNewcomerShadowsThenServesInAPairThenServesAlone() {
        Rota rota = MONDAYS.covering(FRONT_LINE)
                .seats(2)
                .training(2, 2)
                .among(
                        Person.of(ADA),
                        Person.of(ALAN),
                        Person.of(GRACE).qualified("front line", Level.SHADOWING, MARCH_2))
                .plan(MARCH_2, 12, Improver.none());
        List<Turn.Part> parts = rota.shifts().stream()
                .flatMap(shift -> shift.turns().stream())
                .filter(turn -> turn.agent().is(GRACE))
                .map(Turn::part)
                .toList();
        assertThat(parts.subList(0, 5))
                .containsExactly(
                        Turn.Part.SHADOWING,
                        Turn.Part.SHADOWING,
                        Turn.Part.PAIRED,
                        Turn.Part.PAIRED,
                        Turn.Part.SERVING);
    }

    @Test
    void whoeverPartnersSomebodyServesOnTheLineOfMentoring() {
        Rota rota = MONDAYS.covering(FRONT_LINE)
                .training(4, 0)
                .among(
                        Person.of(ADA),
                        Person.of(ALAN),
                        Person.of(GRACE).qualified("front line", Level.SHADOWING, MARCH_2))
                .plan(MARCH_2, 4, Improver.none());
        long mentored = rota.ledger().of(ADA).on(Line.MENTORING).served()
                + rota.ledger().of(ALAN).on(Line.MENTORING).served();
        assertThat(mentored).isEqualTo(4 * Ledger.TURN);
        assertThat(rota.ledger().of(GRACE).on(Line.MENTORING)).isEqualTo(Account.EMPTY);
    }

    @Test
    void somebodyWhoLearnsWithoutAPartnerIsAGapWithThatCause() {
        Rota rota = MONDAYS.covering(FRONT_LINE)
                .among(Person.of(GRACE).qualified("front line", Level.PAIRED, MARCH_2))
                .plan(MARCH_2, 1);
        assertThat(rota.gaps())
                .containsExactly(new Gap("front line", rota.span(), 1, Gap.Cause.NO_EXPERIENCED_PARTNER));
    }

    @Test
    void aWeekOfRestIsAWeekAcrossAClockChangeAndAcrossTheSeam() {
        Rotation rotation = MONDAYS.covering(FRONT_LINE)
                .among(Person.of(ADA))
                .within(Limits.none().rest(Duration.ofDays(7)));
        Rota first = rotation.plan(MARCH_2, 3);
        assertThat(Desks.turns(first)).isEqualTo("ADA - ADA");
        assertThat(Desks.turns(rotation.planAfter(first, 3))).isEqualTo("- ADA -");
        assertThat(first.gaps().get(0).cause()).isEqualTo(Gap.Cause.EVERYBODY_RESTING);
    }

    @Test
    void nobodyServesTwoHolidaysInARow() {
        Holidays holidays = Holidays.on(MARCH_2.plusWeeks(1), MARCH_2.plusWeeks(3), MARCH_2.plusWeeks(5));
        Rota rota = MONDAYS.covering(FRONT_LINE)
                .weighing(Weights.equal().holidays(2, holidays))
                .among(Person.of(ADA))
                .within(Limits.none().holidaysInARow(1))
                .plan(MARCH_2, 6);
        // A Monday is touched by the shift that ends on it, too: all these shifts are holidays.
        assertThat(Desks.turns(rota)).isEqualTo("ADA - ADA - ADA -");
    }

    @Test
    void anAcceptedSwapChangesTurnsAndLedgerAndIsUndoneByItsReverse() {
        Rota rota = MONDAYS.covering(FRONT_LINE)
                .among(Person.of(ADA), Person.of(ALAN))
                .plan(MARCH_2, 3);
        Swap swap = swap(rota, 0, 1);
        Rota swapped = rota.swapped(swap);
        assertThat(rota.difference(swapped)).hasSize(2);
        assertThat(swapped.swapped(swap.reversed())).isEqualTo(rota);
    }

    @Test
    void aSwapThatBreaksARuleIsRefusedWithItsName() {
        Rota rota = MONDAYS.covering(FRONT_LINE)
                .among(Person.of(ADA), Person.of(ALAN))
                .absent(new Absence(ADA, AbsenceKind.HOLIDAY, MARCH_2.plusDays(8), MARCH_2.plusDays(9)))
                .plan(MARCH_2, 2);
        assertThat(Desks.turns(rota)).isEqualTo("ADA ALAN");
        assertThatThrownBy(() -> rota.swapped(swap(rota, 0, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ADA cannot serve at front line in")
                .hasMessageEndingWith("ABSENT");
    }

    @Test
    void aStandInIsOnDutyForTheSpanAloneAndCostsNothing() {
        Rota rota = MONDAYS.covering(FRONT_LINE).among(Person.of(ADA)).plan(MARCH_2, 1);
        Instant noon = Instant.parse("2026-03-04T12:00:00Z");
        Rota covered = rota.overriding(
                new StandIn("front line", ADA, GRACE, new dev.helpline.time.Interval(noon, noon.plusSeconds(3600))));
        assertThat(covered.onDuty(FRONT_LINE, noon)).containsExactly(GRACE);
        assertThat(covered.onDuty(FRONT_LINE, noon.plusSeconds(3600))).containsExactly(ADA);
        assertThat(covered.ledger()).isEqualTo(rota.ledger());
    }

    @Test
    void aRepairGivesAnIllPersonsTurnToWhoeverIsMostDue() {
        Rota rota = MONDAYS.covering(FRONT_LINE)
                .among(Person.of(ADA), Person.of(ALAN), Person.of(GRACE))
                .plan(MARCH_2, 12);
        Agent ill = rota.shifts().get(4).agents().get(0);
        Rota repaired = rota.repair(
                rota.rotation().absent(new Absence(ill, AbsenceKind.SICK, MARCH_2.plusDays(30), MARCH_2.plusDays(31))),
                Instant.parse("2026-03-20T00:00:00Z"));
        assertThat(rota.difference(repaired)).hasSize(1);
        assertThat(repaired.gaps()).isEmpty();
    }

    private static Swap swap(Rota rota, int one, int other) {
        Shift first = rota.shifts().get(one);
        Shift second = rota.shifts().get(other);
        return new Swap(
                first.agents().get(0),
                first.duty(),
                first.span().startInclusive(),
                second.agents().get(0),
                second.duty(),
                second.span().startInclusive());
    }

    @Test
    void turnsInARowCountAcrossDutiesAndAcrossTheSeam() {
        ZoneId zone = ZoneId.of("UTC");
        Duty nights =
                Rotation.daily(LocalTime.of(19, 0), zone).covering(FRONT_LINE).named("nights");
        Duty halves = Rotation.every(12, Cadence.Unit.HOURS, LocalDate.EPOCH.atTime(7, 0), zone)
                .covering(FRONT_LINE)
                .named("halves");
        Rotation rotation = Rotation.of(List.of(nights, halves), List.of(Person.of(ADA)))
                .within(Limits.none().consecutive(2));
        Rota first = rotation.plan(MARCH_2, 3, Improver.none());
        List<Shift> both = new ArrayList<>(first.shifts());
        both.addAll(rotation.planAfter(first, 3, Improver.none()).shifts());
        assertThat(both).isEqualTo(rotation.plan(MARCH_2, 6, Improver.none()).shifts());
    }
}
