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
import java.util.Optional;
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
    void theFirstStintOfANewcomerBeginsWhenASeatBesideSomebodyExperiencedNextChangesHands() {
        LocalDate joining = MARCH_2.plusWeeks(5);
        List<Person> people = new ArrayList<>(people(Collections.nCopies(10, 1)));
        people.add(Person.of(GRACE).joining(joining).qualified("front line", Level.PAIRED, joining));
        Rota rota = MONDAYS.covering(FRONT_LINE)
                .seats(3)
                .stintsOf(2)
                .training(0, 2)
                .among(people)
                .plan(MARCH_2, 20);
        List<Shift> hers = rota.shifts().stream()
                .filter(shift -> shift.agents().contains(GRACE))
                .toList();
        // Seat 0 is for somebody experienced; the other two change hands in different weeks.
        assertThat(hers.get(0).span().startInclusive())
                .isEqualTo(joining.atTime(9, 0).atZone(Desks.VIENNA).toInstant());
        assertThat(hers.get(1).span().startInclusive())
                .isEqualTo(hers.get(0).span().endExclusive());
        assertThat(rota.explain("front line", hers.get(0).span().startInclusive(), GRACE)
                        .reasons())
                .extracting(Reason::kind)
                .contains(Reason.Kind.NEWCOMERS_FIRST);
    }

    @Test
    void ofPeopleEquallyDueWhoeverHadMoreDifficultConversationsComesLater() {
        Ledger ledger = Ledger.empty();
        List<Agent> all = List.of(ADA, ALAN, GRACE);
        for (int i = 0; i < 2; i++) {
            ledger = ledger.served(ADA, Line.DIFFICULT, all);
        }
        for (long seed = 0; seed < 20; seed++) {
            Rota rota = MONDAYS.covering(FRONT_LINE)
                    .among(Person.of(ADA), Person.of(ALAN), Person.of(GRACE))
                    .after(ledger)
                    .seed(seed)
                    .plan(MARCH_2, 6);
            assertThat(rota.shifts().get(2).agents()).containsExactly(ADA);
            assertThat(rota.ledger().of(ADA).served()).isEqualTo(2 * Ledger.TURN);
        }
    }

    @Test
    void lessThanAWholeDifficultConversationDecidesNothing() {
        Ledger ledger = Ledger.empty().served(ADA, Line.DIFFICULT, List.of(ADA, ALAN, GRACE));
        Rotation rotation = MONDAYS.covering(FRONT_LINE).among(Person.of(ADA), Person.of(ALAN), Person.of(GRACE));
        assertThat(rotation.after(ledger).plan(MARCH_2, 6).shifts())
                .isEqualTo(rotation.plan(MARCH_2, 6).shifts());
    }

    @Test
    void turnsOfExperiencedPeopleAreEvenedOutAtADutyThatSomebodyLearns() {
        Rota rota = learning().plan(MARCH_2, 26);
        Rota drafted = learning().plan(MARCH_2, 26, Improver.none());
        assertThat(spread(rota)).isLessThan(spread(drafted));
        assertThat(training(rota)).isEqualTo(training(drafted));
    }

    @Test
    void aStintThatBeganBeforeThePlanStaysWithWhoeverBeganIt() {
        for (long seed = 0; seed < 20; seed++) {
            Rotation rotation = learning().seed(seed);
            Rota first = rotation.plan(MARCH_2, 7);
            Rota second = rotation.planAfter(first, 26);
            for (Running running : first.past().running()) {
                Optional<Agent> sits = second.shifts().get(0).turns().stream()
                        .filter(turn -> turn.seat() == running.seat())
                        .map(Turn::agent)
                        .findFirst();
                assertThat(running.agent().isEmpty() || running.agent().equals(sits))
                        .isTrue();
            }
        }
    }

    @Test
    void aStintThatRunsOnIsMovedOnlyToSomebodyWhoIsThereToItsEnd() {
        for (long seed = 0; seed < 20; seed++) {
            Rota rota = learning().seed(seed).plan(MARCH_2, 25);
            assertThat(rota.past().running())
                    .filteredOn(running -> running.agent().isPresent())
                    .allSatisfy(running -> assertThat(rota.rotation().absences())
                            .noneMatch(absence ->
                                    absence.agent().is(running.agent().orElseThrow())
                                            && !absence.startInclusive().isBefore(MARCH_2.plusWeeks(25))
                                            && absence.startInclusive().isBefore(MARCH_2.plusWeeks(26))));
        }
    }

    /** Two-week stints of three among twelve, of whom two learn and all go on holiday for a month, one after another. */
    private static Rotation learning() {
        List<Person> people = new ArrayList<>(people(Collections.nCopies(10, 1)));
        people.add(Person.of(GRACE).joining(MARCH_2).qualified("front line", Level.PAIRED, MARCH_2));
        people.add(Person.of(ADA).joining(MARCH_2.plusWeeks(4)).qualified("front line", Level.SHADOWING, MARCH_2));
        List<Absence> absences = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            LocalDate monday = MARCH_2.plusWeeks(2 + 2L * i);
            absences.add(
                    new Absence(people.get(i).agent(), AbsenceKind.HOLIDAY, monday.plusDays(1), monday.plusWeeks(5)));
        }
        return MONDAYS.covering(FRONT_LINE)
                .seats(3)
                .stintsOf(2)
                .training(2, 2)
                .among(people)
                .absent(absences)
                .within(Limits.none().rest(Duration.ofDays(7)));
    }

    private static long spread(Rota rota) {
        return rota.certificate().spread();
    }

    private static List<String> training(Rota rota) {
        return rota.shifts().stream()
                .flatMap(shift -> shift.turns().stream()
                        .filter(turn -> turn.part() != Turn.Part.SERVING)
                        .map(turn -> shift.span() + " " + turn))
                .toList();
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

    /** Ada is away in the second week, when Grace could serve alone had she learnt from her in the first. */
    @Test
    void whoeverMissedTheTurnTheyWouldHaveLearntByIsNotLeftAloneAfterARepair() {
        Rota rota = MONDAYS.covering(FRONT_LINE)
                .seats(2)
                .training(0, 1)
                .among(Person.of(ADA), Person.of(GRACE).qualified("front line", Level.PAIRED, MARCH_2))
                .absent(new Absence(ADA, AbsenceKind.HOLIDAY, MARCH_2.plusDays(8), MARCH_2.plusDays(13)))
                .plan(MARCH_2, 2);
        Rota repaired = rota.repair(rota.rotation().absent(illInTheFirstWeek(GRACE)), Instant.MIN);
        assertThat(Desks.turns(rota)).isEqualTo("ADA+GRACE GRACE");
        assertThat(Desks.turns(repaired)).isEqualTo("ADA -");
        assertThat(repaired.gaps())
                .filteredOn(gap -> gap.span().equals(repaired.shifts().get(1).span()))
                .extracting(Gap::cause)
                .containsExactly(Gap.Cause.EVERYBODY_AWAY, Gap.Cause.NO_EXPERIENCED_PARTNER);
    }

    @Test
    void whoeverLearnsKeepsTheirTurnIfSomebodyElseCanTeachThem() {
        List<Person> people = new ArrayList<>(people(List.of(1, 1, 1)));
        people.add(Person.of(GRACE).joining(MARCH_2).qualified("front line", Level.PAIRED, MARCH_2));
        for (long seed = 0; seed < 20; seed++) {
            Rota rota = MONDAYS.covering(FRONT_LINE)
                    .seats(2)
                    .training(0, 1)
                    .among(people)
                    .seed(seed)
                    .plan(MARCH_2, 1);
            Agent teacher = rota.shifts().get(0).agents().get(0);
            Rota repaired = rota.repair(rota.rotation().absent(illInTheFirstWeek(teacher)), Instant.MIN);
            assertThat(rota.shifts().get(0).agents()).contains(GRACE);
            assertThat(rota.difference(repaired)).hasSize(1);
            assertThat(repaired.shifts().get(0).agents()).hasSize(2).contains(GRACE);
        }
    }

    @Test
    void nobodyShadowsAShiftThatARepairLeavesToNobodyExperienced() {
        Rota rota = shadowing();
        Rota repaired = rota.repair(rota.rotation().absent(illInTheFirstWeek(ADA)), Instant.MIN);
        assertThat(rota.shifts().get(0).turns()).hasSize(2);
        assertThat(repaired.shifts().get(0).turns()).isEmpty();
        assertThat(repaired.shifts().get(1)).isEqualTo(rota.shifts().get(1));
    }

    @Test
    void nobodyShadowsAShiftWhileTheyAreIll() {
        Rota rota = shadowing();
        Rota repaired = rota.repair(rota.rotation().absent(illInTheFirstWeek(GRACE)), Instant.MIN);
        assertThat(repaired.shifts().get(0).turns()).extracting(Turn::agent).containsExactly(ADA);
        assertThat(repaired.shifts().get(1)).isEqualTo(rota.shifts().get(1));
    }

    @Test
    void aShadowTurnThatHasBegunIsFrozen() {
        Rota rota = shadowing();
        Instant second = rota.shifts().get(1).span().startInclusive();
        assertThat(rota.repair(rota.rotation().absent(illInTheFirstWeek(GRACE)), second)
                        .shifts())
                .isEqualTo(rota.shifts());
    }

    private static Rota shadowing() {
        return MONDAYS.covering(FRONT_LINE)
                .training(4, 0)
                .among(Person.of(ADA), Person.of(GRACE).qualified("front line", Level.SHADOWING, MARCH_2))
                .plan(MARCH_2, 2);
    }

    private static Absence illInTheFirstWeek(Agent agent) {
        return new Absence(agent, AbsenceKind.SICK, MARCH_2.plusDays(1), MARCH_2.plusDays(2));
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
