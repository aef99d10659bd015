package dev.helpline.rotation;

import static dev.helpline.rotation.Desks.MARCH_2;
import static dev.helpline.rotation.Desks.stepByStep;
import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.ticket.Agent;
import dev.helpline.time.Interval;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Who may serve, who must, and who is excused. Absences are judged here from their dates alone. */
@Domain(RotationDomain.class)
@Domain(DomainContext.Global.class)
final class StaffingLawsTest {

    private static final int WEEKS = 130;

    @Property(tries = 300)
    void nobodyServesWhileAbsent(@ForAll Rotation rotation, @ForAll @IntRange(min = 1, max = WEEKS) int shifts) {
        assertThat(rotation.plan(MARCH_2, shifts).shifts())
                .allSatisfy(
                        shift -> assertThat(shift.agents()).noneMatch(agent -> isAway(rotation, agent, shift.span())));
    }

    @Property(tries = 300)
    void nobodyTakesTwoSeatsOfOneShift(@ForAll Rotation rotation, @ForAll @IntRange(min = 1, max = WEEKS) int shifts) {
        assertThat(rotation.plan(MARCH_2, shifts).shifts())
                .allSatisfy(shift -> assertThat(shift.agents()).doesNotHaveDuplicates());
    }

    @Property(tries = 300)
    void aSeatIsEmptyOnlyIfEverybodyElseIsAway(
            @ForAll Rotation rotation, @ForAll @IntRange(min = 1, max = WEEKS) int shifts) {
        assertThat(rotation.plan(MARCH_2, shifts).shifts()).allSatisfy(shift -> {
            long there = rotation.people().stream()
                    .filter(person -> !isAway(rotation, person.agent(), shift.span()))
                    .count();
            assertThat((long) shift.agents().size())
                    .isEqualTo(Math.min(rotation.duty().seats(), there));
        });
    }

    @Property(tries = 300)
    void everySeatIsFilledOrListedAsAGap(
            @ForAll Rotation rotation, @ForAll @IntRange(min = 1, max = WEEKS) int shifts) {
        Rota rota = rotation.plan(MARCH_2, shifts);
        assertThat(rota.shifts()).allSatisfy(shift -> {
            int listed = rota.gaps().stream()
                    .filter(gap -> gap.span().equals(shift.span()))
                    .mapToInt(Gap::seats)
                    .sum();
            assertThat(shift.agents().size() + listed).isEqualTo(rotation.duty().seats());
        });
    }

    @Property(tries = 300)
    void whoeverIsExcusedAccruesNothing(@ForAll Rotation rotation, @ForAll @IntRange(min = 2, max = WEEKS) int shifts) {
        List<Rota> rotas = stepByStep(rotation, shifts);
        for (int i = 1; i < shifts; i++) {
            Ledger before = rotas.get(i - 1).ledger();
            Ledger after = rotas.get(i).ledger();
            Interval span = rotas.get(i).span();
            rotation.absences().stream()
                    .filter(absence -> !absence.kind().accrues() && touches(rotation, absence, span))
                    .map(Absence::agent)
                    .forEach(agent -> assertThat(after.of(agent)).isEqualTo(before.of(agent)));
        }
    }

    @Property(tries = 300)
    void onDutyIsTheShiftThatContainsTheInstant(
            @ForAll Rotation rotation,
            @ForAll @IntRange(min = 1, max = WEEKS) int shifts,
            @ForAll @IntRange(min = -1000, max = WEEKS * 7 * 24 * 60) int minutes) {
        Rota rota = rotation.plan(MARCH_2, shifts);
        Instant at = rota.span().startInclusive().plusSeconds(60L * minutes);
        List<Agent> expected = rota.shifts().stream()
                .filter(shift -> shift.span().contains(at))
                .flatMap(shift -> shift.agents().stream())
                .toList();
        assertThat(rota.onDuty(rotation.duty().team(), at)).isEqualTo(expected);
    }

    private static boolean isAway(Rotation rotation, Agent agent, Interval span) {
        return rotation.absences().stream()
                .anyMatch(absence -> absence.agent().is(agent) && touches(rotation, absence, span));
    }

    private static boolean touches(Rotation rotation, Absence absence, Interval span) {
        ZoneId zone = rotation.duty().cadence().zone();
        Instant start = absence.startInclusive().atStartOfDay(zone).toInstant();
        Instant end = absence.endExclusive().atStartOfDay(zone).toInstant();
        return start.isBefore(span.endExclusive()) && span.startInclusive().isBefore(end);
    }
}
