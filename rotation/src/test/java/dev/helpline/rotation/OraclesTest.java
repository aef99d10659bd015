package dev.helpline.rotation;

import static dev.helpline.rotation.Desks.MARCH_2;
import static dev.helpline.rotation.Desks.MONDAYS;
import static dev.helpline.rotation.Desks.agent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.ticket.Team;
import dev.helpline.time.Holidays;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Small cases, held against every rota there is. */
final class OraclesTest {

    private static final int WEEKS = 3;

    @Provide
    Arbitrary<Rotation> free() {
        return rotations(0);
    }

    @Provide
    Arbitrary<Rotation> resting() {
        return Arbitraries.integers().between(0, 1).flatMap(OraclesTest::rotations);
    }

    @Property(tries = 60)
    void withoutLimitsAsManySeatsAreFilledAsCanBe(@ForAll("free") Rotation rotation) {
        Rota rota = rotation.plan(MARCH_2, WEEKS);
        assertThat(new EveryRota(rota).mostSeats()).isEqualTo(seats(rota));
    }

    @Property(tries = 60)
    void noRotaHasASpreadBelowTheBound(@ForAll("resting") Rotation rotation) {
        Rota rota = rotation.plan(MARCH_2, WEEKS);
        EveryRota every = new EveryRota(rota);
        assertThat(every.leastSpread(Line.TOTAL))
                .isGreaterThanOrEqualTo(rota.certificate().bound());
    }

    @Property(tries = 60)
    void noRotaHasASpreadBelowTheBoundOnTheLineOfHolidays(@ForAll("festive") Rotation rotation) {
        Rota rota = rotation.plan(MARCH_2, WEEKS);
        assertThat(new EveryRota(rota).leastSpread(Line.WEEKENDS_AND_HOLIDAYS))
                .isGreaterThanOrEqualTo(
                        rota.certificate(Line.WEEKENDS_AND_HOLIDAYS).bound());
    }

    @Property(tries = 60, maxDiscardRatio = 100)
    void improvedWithoutLimitsTheSumOfSquaresIsTheLeastThereIs(@ForAll("free") Rotation rotation) {
        Rota rota = rotation.plan(MARCH_2, WEEKS);
        Assume.that(rota.ledger().standings().stream().anyMatch(each -> Math.abs(each.credit()) >= Ledger.TURN));
        assertThat(squares(rota)).isEqualTo(new EveryRota(rota).leastSquares());
    }

    @Property(tries = 60)
    void aRepairMovesNoMoreTurnsThanItMust(@ForAll("resting") Rotation rotation) {
        Rota rota = rotation.plan(MARCH_2, WEEKS);
        Shift broken = rota.shifts().stream()
                .filter(shift -> !shift.agents().isEmpty())
                .reduce((first, second) -> second)
                .orElse(rota.shifts().get(0));
        Assume.that(!broken.agents().isEmpty());
        Absence ill = new Absence(
                broken.agents().get(0),
                AbsenceKind.SICK,
                broken.span()
                        .startInclusive()
                        .atZone(Desks.VIENNA)
                        .toLocalDate()
                        .plusDays(1),
                broken.span()
                        .startInclusive()
                        .atZone(Desks.VIENNA)
                        .toLocalDate()
                        .plusDays(2));
        Rota repaired = rota.repair(rotation.absent(ill), Instant.MIN);
        assertThat(rota.difference(repaired)).hasSize(new EveryRota(repaired).fewestChanges(rota));
    }

    @Property(tries = 300)
    void whoeverIsExcusedOrThereEndsLessThanATurnFromTheirShare(@ForAll("excused") Rotation rotation) {
        assertThat(rotation.plan(MARCH_2, 26).ledger().standings())
                .allSatisfy(standing -> assertThat(Math.abs(standing.credit())).isLessThan(Ledger.TURN));
    }

    /** One duty with several seats; people are away only for reasons that accrue nothing. */
    @Provide
    Arbitrary<Rotation> excused() {
        return RotationDomain.unconstrained(1, 1, 6)
                .flatMap(rotation -> Combinators.combine(
                                Arbitraries.of(rotation.people()),
                                Arbitraries.of(AbsenceKind.SICK, AbsenceKind.PARENTAL),
                                Arbitraries.integers().between(-10, 180),
                                Arbitraries.integers().between(1, 60))
                        .as((person, kind, start, days) -> new Absence(
                                person.agent(), kind, MARCH_2.plusDays(start), MARCH_2.plusDays((long) start + days)))
                        .list()
                        .ofMaxSize(12)
                        .map(rotation::absent));
    }

    /** Holidays in one or two of the weeks, which weigh different at each duty. */
    @Provide
    Arbitrary<Rotation> festive() {
        Arbitrary<Holidays> holidays =
                Arbitraries.of(Holidays.on(MARCH_2.plusDays(2)), Holidays.on(MARCH_2.plusDays(2), MARCH_2.plusDays(9)));
        return Combinators.combine(
                        holidays,
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 3))
                .flatAs((days, front, back) -> rotations(
                        0,
                        Weights.equal().holidays(front, days),
                        Weights.equal().holidays(back, days)));
    }

    private static Arbitrary<Rotation> rotations(int restWeeks) {
        return rotations(restWeeks, Weights.equal(), Weights.equal());
    }

    private static Arbitrary<Rotation> rotations(int restWeeks, Weights front, Weights back) {
        List<Duty> duties = List.of(
                MONDAYS.covering(Team.of("front", 1)).weighing(front),
                MONDAYS.covering(Team.of("back", 2)).weighing(back));
        Arbitrary<Person> person = Arbitraries.of("front", "back", "both").map(known -> {
            Person made = Person.of(agent("x"));
            return known.equals("both") ? made.qualified("front", "back") : made.qualified(known);
        });
        Arbitrary<List<Person>> people = person.list()
                .ofMinSize(2)
                .ofMaxSize(4)
                .map(list -> IntStream.range(0, list.size())
                        .mapToObj(i -> new Person(
                                agent("p" + i),
                                list.get(i).shares(),
                                list.get(i).qualifications(),
                                list.get(i).zone(),
                                list.get(i).joining(),
                                list.get(i).leaving()))
                        .toList());
        return people.flatMap(list -> Combinators.combine(
                        Arbitraries.of(list), Arbitraries.integers().between(0, WEEKS - 1))
                .as((who, week) -> new Absence(
                        who.agent(),
                        AbsenceKind.HOLIDAY,
                        MARCH_2.plusWeeks(week).plusDays(1),
                        MARCH_2.plusWeeks(week).plusDays(2)))
                .list()
                .ofMaxSize(5)
                .map(absences -> Rotation.of(duties, list)
                        .absent(absences)
                        .within(Limits.none().rest(Duration.ofDays(7L * restWeeks)))));
    }

    private static long seats(Rota rota) {
        return rota.shifts().stream().mapToLong(shift -> shift.agents().size()).sum();
    }

    static double squares(Rota rota) {
        return rota.ledger().standings().stream()
                .mapToDouble(standing -> (double) standing.credit() * standing.credit())
                .sum();
    }

    /** Tries every way to fill the seats of a plan. Duties have one seat each. */
    private static final class EveryRota {
        private final Rota like;
        private final Plan plan;
        private final List<Sheet> all = new ArrayList<>();
        private long most;

        EveryRota(Rota like) {
            this.like = like;
            this.plan = like.plan();
            fill(new Sheet(plan.horizon), 0, new ArrayList<>());
        }

        long mostSeats() {
            return most;
        }

        long leastSpread(Line line) {
            return alike().mapToLong(rota -> {
                        long high = rota.ledger().standings().stream()
                                .mapToLong(standing -> standing.on(line).credit())
                                .max()
                                .orElseThrow();
                        long low = rota.ledger().standings().stream()
                                .mapToLong(standing -> standing.on(line).credit())
                                .min()
                                .orElseThrow();
                        return high - low;
                    })
                    .min()
                    .orElseThrow();
        }

        double leastSquares() {
            return alike().mapToDouble(OraclesTest::squares).min().orElseThrow();
        }

        /** Every rota that fills as many seats of each shift. */
        private Stream<Rota> alike() {
            return all.stream()
                    .filter(sheet -> like.shifts().stream().allMatch(shift -> {
                        int duty = plan.horizon.dutyNamed(shift.duty());
                        int number = plan.horizon.numberOf(duty, shift.span());
                        return sheet.filled(duty, number) == shift.agents().size();
                    }))
                    .map(sheet -> plan.rota(sheet, List.of()));
        }

        /** What was a gap before stays one, so only rotas that fill the same seats are held against a repair. */
        int fewestChanges(Rota published) {
            return alike().mapToInt(rota -> published.difference(rota).size())
                    .min()
                    .orElseThrow();
        }

        private void fill(Sheet sheet, int next, List<Integer> seats) {
            if (next == 2 * WEEKS) {
                if (new Board(plan, sheet.copy()).violations().isEmpty()) {
                    most = Math.max(most, seats.size());
                    all.add(sheet.copy());
                }
                return;
            }
            int duty = next % 2;
            int number = next / 2;
            fill(sheet, next + 1, seats);
            for (int person = 0; person < plan.staff.size; person++) {
                boolean elsewhere = duty == 1 && sheet.sits(person, 0, number);
                boolean tired = !plan.rotation.limits().rest().isZero()
                        && number > 0
                        && (sheet.sits(person, 0, number - 1) || sheet.sits(person, 1, number - 1));
                if (!elsewhere && !tired && plan.staff.isPresent(person, duty, number, 1)) {
                    sheet.seat(duty, number, 0, person);
                    seats.add(person);
                    fill(sheet, next + 1, seats);
                    seats.remove(seats.size() - 1);
                    sheet.seat(duty, number, 0, Sheet.NOBODY);
                }
            }
        }
    }
}
