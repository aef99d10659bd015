package dev.helpline.rotation;

import static dev.helpline.rotation.Desks.MARCH_2;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds of every rota, whatever its duties, people, limits and dates. */
@Domain(CompanyDomain.class)
@Domain(DomainContext.Global.class)
final class CompanyLawsTest {

    private static final LocalDate END = MARCH_2.plusWeeks(6);
    private static final int TRIES = 100;

    @Property(tries = TRIES)
    void nobodyBreaksARule(@ForAll Rotation rotation) {
        assertThat(rotation.plan(MARCH_2, END).violations()).isEmpty();
    }

    @Property(tries = TRIES)
    void everySeatIsFilledOrListedAsAGap(@ForAll Rotation rotation) {
        Rota rota = rotation.plan(MARCH_2, END);
        assertThat(rota.shifts()).allSatisfy(shift -> {
            int seats = rotation.duties().stream()
                    .filter(duty -> duty.name().equals(shift.duty()))
                    .mapToInt(Duty::seats)
                    .sum();
            int empty = rota.gaps().stream()
                    .filter(gap -> gap.duty().equals(shift.duty()) && gap.span().equals(shift.span()))
                    .mapToInt(Gap::seats)
                    .sum();
            assertThat(shift.agents().size() + empty).isEqualTo(seats);
        });
    }

    @Property(tries = TRIES)
    void everyLineSumsToExactlyZero(@ForAll Rotation rotation) {
        Ledger ledger = rotation.plan(MARCH_2, END).ledger();
        assertThat(ledger.lines())
                .allSatisfy(line -> assertThat(ledger.standings().stream()
                                .mapToLong(standing -> standing.on(line).credit())
                                .sum())
                        .isZero());
    }

    @Property(tries = TRIES)
    void nobodyWhoLearnsServesWithoutSomebodyExperienced(@ForAll Rotation rotation) {
        assertThat(lessons(rotation.plan(MARCH_2, END)))
                .allSatisfy(shift -> assertThat(shift.turns()).anyMatch(turn -> turn.part() == Turn.Part.SERVING));
    }

    @Property(tries = TRIES)
    void twoPlansInARowAreOneLongPlan(@ForAll Rotation rotation, @ForAll @IntRange(min = 3, max = 9) int shifts) {
        Cadence cadence = rotation.duty().cadence();
        Assume.that(rotation.duties().stream()
                .allMatch(duty -> duty.stint() == 1 || duty.cadence().equals(cadence)));
        Rota first = rotation.plan(MARCH_2, shifts, Improver.none());
        Rota second = rotation.planAfter(first, shifts, Improver.none());
        Rota whole = rotation.plan(MARCH_2, 2 * shifts, Improver.none());
        List<Shift> both = new ArrayList<>(first.shifts());
        both.addAll(second.shifts());
        assertThat(both).isEqualTo(whole.shifts());
        assertThat(second.ledger()).isEqualTo(whole.ledger());
    }

    @Property(tries = TRIES)
    void theOrderOfTheInputChangesNothing(@ForAll Rotation rotation, @ForAll @LongRange long shuffle) {
        Random random = new Random(shuffle);
        List<Person> people = new ArrayList<>(rotation.people());
        List<Absence> absences = new ArrayList<>(rotation.absences());
        Collections.shuffle(people, random);
        Collections.shuffle(absences, random);
        Rotation other = Rotation.of(rotation.duties(), people)
                .absent(absences)
                .within(rotation.limits())
                .seed(rotation.seed());
        assertThat(other.plan(MARCH_2, END)).isEqualTo(rotation.plan(MARCH_2, END));
    }

    @Property(tries = TRIES)
    void improvingNeverMakesAnyEarlierLineLessFair(@ForAll Rotation rotation) {
        Rota drafted = rotation.plan(MARCH_2, END, Improver.none());
        Rota improved = rotation.plan(MARCH_2, END);
        List<BigInteger> before = squares(drafted);
        List<BigInteger> after = squares(improved);
        int first = 0;
        while (first < before.size() && before.get(first).equals(after.get(first))) {
            first++;
        }
        assertThat(first == before.size() || after.get(first).compareTo(before.get(first)) < 0)
                .isTrue();
    }

    @Property(tries = TRIES)
    void improvingEmptiesNoSeat(@ForAll Rotation rotation) {
        Rota drafted = rotation.plan(MARCH_2, END, Improver.none());
        assertThat(rotation.plan(MARCH_2, END).gaps()).isEqualTo(drafted.gaps());
    }

    @Property(tries = TRIES)
    void onNoLineIsASpreadBelowItsBound(@ForAll Rotation rotation) {
        Rota rota = rotation.plan(MARCH_2, END);
        assertThat(rotation.lines()).allSatisfy(line -> {
            Certificate certificate = rota.certificate(line);
            assertThat(certificate.spread()).isGreaterThanOrEqualTo(certificate.bound());
        });
    }

    @Property(tries = TRIES)
    void repairingNothingChangesNothing(@ForAll Rotation rotation) {
        Rota rota = rotation.plan(MARCH_2, END);
        assertThat(rota.repair(rotation, Instant.MIN)).isEqualTo(rota);
    }

    @Property(tries = TRIES)
    void somebodyWhoJoinsMovesNobodysTurn(@ForAll Rotation rotation) {
        Rota rota = rotation.plan(MARCH_2, END);
        List<Person> more = new ArrayList<>(rotation.people());
        more.add(Person.of(Desks.GRACE).joining(MARCH_2.plusDays(9)));
        Rota repaired = rota.repair(rotation.among(more), rota.span().startInclusive());
        assertThat(rota.difference(repaired)).isEmpty();
    }

    @Property(tries = TRIES)
    void aRepairKeepsEveryRuleAndWhatIsFrozen(@ForAll Rotation rotation, @ForAll @IntRange(min = 0, max = 30) int day) {
        Rota rota = rotation.plan(MARCH_2, END);
        Person person = rotation.people().get(0);
        Instant from = MARCH_2.plusDays(day).atStartOfDay(Desks.VIENNA).toInstant();
        Absence absence =
                new Absence(person.agent(), AbsenceKind.SICK, MARCH_2.plusDays(day), MARCH_2.plusDays(day + 7L));
        Rota repaired = rota.repair(rotation.absent(absence), from);
        assertThat(rota.difference(repaired))
                .allSatisfy(
                        change -> assertThat(change.shift().startInclusive()).isAfterOrEqualTo(from));
        assertThat(repaired.violations())
                .allSatisfy(violation ->
                        assertThat(violation.shift().startInclusive()).isBefore(from));
    }

    @Property(tries = TRIES)
    void aRepairOfWhatHasNotBegunLeavesNobodyWhoLearnsWithoutSomebodyExperienced(
            @ForAll Rotation rotation, @ForAll @IntRange(min = 0, max = 30) int day) {
        Rota rota = rotation.plan(MARCH_2, END);
        Absence absence = new Absence(
                rotation.people().get(0).agent(), AbsenceKind.SICK, MARCH_2.plusDays(day), MARCH_2.plusDays(day + 7L));
        assertThat(lessons(rota.repair(rotation.absent(absence), Instant.MIN)))
                .allSatisfy(shift -> assertThat(shift.turns()).anyMatch(turn -> turn.part() == Turn.Part.SERVING));
    }

    private static List<Shift> lessons(Rota rota) {
        return rota.shifts().stream()
                .filter(shift -> shift.turns().stream().anyMatch(turn -> turn.part() != Turn.Part.SERVING))
                .toList();
    }

    @Property(tries = TRIES)
    void everyReasonIsTrueWhenCheckedAgain(@ForAll Rotation rotation, @ForAll @IntRange(min = 0, max = 999) int which) {
        Rota rota = rotation.plan(MARCH_2, END);
        List<Shift> served = rota.shifts().stream()
                .filter(shift -> !shift.agents().isEmpty())
                .toList();
        if (!served.isEmpty()) {
            Shift shift = served.get(which % served.size());
            Explanation explanation = rota.explain(
                    shift.duty(),
                    shift.span().startInclusive(),
                    shift.agents().get(which % shift.agents().size()));
            assertThat(explanation.reasons()).hasSize(rotation.people().size() - 1);
            assertThat(explanation.reasons())
                    .allSatisfy(reason -> assertThat(Reasons.isTrue(rota, explanation, reason))
                            .as("%s", reason)
                            .isTrue());
        }
    }

    private static List<BigInteger> squares(Rota rota) {
        return rota.rotation().lines().stream()
                .map(line -> rota.ledger().standings().stream()
                        .map(standing ->
                                BigInteger.valueOf(standing.on(line).credit()).pow(2))
                        .reduce(BigInteger.ZERO, BigInteger::add))
                .toList();
    }
}
