package dev.helpline.rotation;

import static dev.helpline.rotation.Desks.ADA;
import static dev.helpline.rotation.Desks.ALAN;
import static dev.helpline.rotation.Desks.GRACE;
import static dev.helpline.rotation.Desks.MARCH_2;
import static dev.helpline.rotation.Desks.MONDAYS;
import static dev.helpline.rotation.Desks.VIENNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.helpline.ticket.Team;
import dev.helpline.time.BusinessHours;
import dev.helpline.time.Holidays;
import dev.helpline.time.Stretch;
import dev.helpline.time.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is read back equal, and nothing else is read. */
final class RotationJsonTest {

    private static final String LEDGER = "{\"schema\":1,\"standings\":["
            + "{\"agent\":{\"id\":\"ada\",\"name\":\"ADA\",\"contact\":\"ada@example.org\"},"
            + "\"accounts\":{\"tier 1\":{\"accrued\":500000,\"served\":1000000},"
            + "\"total\":{\"accrued\":500000,\"served\":1000000}},\"lastServed\":\"2026-03-02T08:00:00Z\"},"
            + "{\"agent\":{\"id\":\"alan\",\"name\":\"ALAN\",\"contact\":\"alan@example.org\"},"
            + "\"accounts\":{\"tier 1\":{\"accrued\":500000,\"served\":0},\"total\":{\"accrued\":500000,\"served\":0}}}]}";

    @Property(tries = 60)
    void aRotationIsReadBackEqual(@ForAll("rotations") Rotation rotation) {
        assertThat(RotationJson.readRotation(RotationJson.write(rotation))).isEqualTo(rotation);
    }

    @Property(tries = 60)
    void aRotaIsReadBackEqual(@ForAll("rotations") Rotation rotation) {
        Rota rota = rotation.plan(MARCH_2, 12);
        assertThat(RotationJson.readRota(RotationJson.write(rota))).isEqualTo(rota);
    }

    @Property(tries = 30)
    void whatFollowsFromARotaIsReadBackEqual(@ForAll("rotations") Rotation rotation) {
        Rota rota = rotation.planAfter(rotation.plan(MARCH_2, 12), 6);
        Rota read = RotationJson.readRota(RotationJson.write(rota));
        assertThat(read.rotation().planAfter(read, 6)).isEqualTo(rotation.planAfter(rota, 6));
    }

    @Property(tries = 60)
    void aLedgerIsReadBackEqual(@ForAll("rotations") Rotation rotation) {
        Ledger ledger = rotation.plan(MARCH_2, 12).ledger();
        assertThat(RotationJson.readLedger(RotationJson.write(ledger))).isEqualTo(ledger);
    }

    @Example
    void anOverrideIsReadBack() {
        Rota rota = weeks().overriding(new StandIn(
                "front line", ADA, GRACE, weeks().shifts().get(0).span()));
        assertThat(RotationJson.readRota(RotationJson.write(rota)).standIns()).isEqualTo(rota.standIns());
    }

    @Example
    void theNamesInTheJsonOfALedgerStayWhileItsVersionDoes() {
        Ledger ledger = MONDAYS.covering(Desks.FRONT_LINE)
                .among(Person.of(ADA), Person.of(ALAN))
                .plan(MARCH_2, 1)
                .ledger();
        assertThat(RotationJson.write(ledger)).isEqualTo(LEDGER);
    }

    @Example
    void whatCannotBeReadIsRefusedWithItsPlace() {
        refusedLedger(LEDGER.replace("\"schema\":1", "\"schema\":2"), "ledger.schema is 2, which this version");
        refusedLedger(LEDGER.replace("lastServed", "last"), "ledger.standings[0].last is not known; allowed: [agent");
        refusedLedger(
                LEDGER.replace("\"accrued\":500000,\"served\":0", "\"accrued\":0.5,\"served\":0"),
                "ledger.standings[1].accounts.tier 1.accrued must be a whole number of at most 64 bits, not 0.5");
        refusedLedger(
                LEDGER.replace("\"served\":1000000", "\"served\":1"),
                "ledger.standings[0].accounts.tier 1: nobody can have served 1 micro-units");
        refusedLedger(
                LEDGER.replace("\"total\":{\"accrued\":500000,\"served\":0}", "\"total\":{\"accrued\":1,\"served\":0}"),
                "ledger: the credits of a ledger sum to 0 micro-units on every line; those on total sum to -499999");
        refusedLedger("[]", "ledger must be an object, not []");
        refusedLedger("{", "ledger is no JSON at line 1");
    }

    @Example
    void aRotaWhoseLedgerDoesNotFollowFromItsShiftsIsRefused() {
        String json = RotationJson.write(weeks());
        String tampered =
                json.replace("\"lastServed\":\"2026-03-16T08:00:00Z\"", "\"lastServed\":\"2026-03-16T08:00:01Z\"");
        assertThat(tampered).isNotEqualTo(json);
        assertThatThrownBy(() -> RotationJson.readRota(tampered))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "rota.ledger is not what follows from its rotation and who serves; allowed: a rota as it was"
                                + " written");
    }

    @Example
    void aRotaThatLosesAShiftIsRefused() {
        Rota rota = weeks();
        WrittenRota whole = WrittenRota.of(rota);
        WrittenRota less = new WrittenRota(
                whole.rotation(),
                whole.span(),
                whole.shifts().subList(0, 2),
                whole.gaps(),
                whole.ledger(),
                whole.running(),
                whole.standIns());
        assertThatThrownBy(less::rota).hasMessageStartingWith("rota.shifts is not what follows");
    }

    @Example
    void hoursOfAHostsOwnCannotBeWritten() {
        Rotation own = MONDAYS.during(new OwnHours()).covering(Desks.FRONT_LINE).among(Person.of(ADA));
        assertThatThrownBy(() -> RotationJson.write(own))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot be written; weekly hours, always()");
    }

    private record OwnHours() implements BusinessHours {
        @Override
        public Stretch stretchAt(Instant instant) {
            return BusinessHours.always().stretchAt(instant);
        }
    }

    private static Rota weeks() {
        return MONDAYS.covering(Desks.FRONT_LINE)
                .among(Person.of(ADA), Person.of(ALAN), Person.of(GRACE))
                .plan(MARCH_2, 3);
    }

    private static void refusedLedger(String json, String start) {
        assertThatThrownBy(() -> RotationJson.readLedger(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(start);
    }

    /** Rotations in which everything that can be said is said by some. */
    @Provide
    Arbitrary<Rotation> rotations() {
        Arbitrary<List<Absence>> absences = Combinators.combine(
                        Arbitraries.of(ADA, ALAN, GRACE),
                        Arbitraries.of(AbsenceKind.class),
                        Arbitraries.integers().between(-10, 80),
                        Arbitraries.integers().between(1, 30))
                .as((agent, kind, start, days) ->
                        new Absence(agent, kind, MARCH_2.plusDays(start), MARCH_2.plusDays((long) start + days)))
                .list()
                .ofMaxSize(4);
        Arbitrary<Limits> limits = Arbitraries.of(
                Limits.none(),
                Limits.none().rest(Duration.ofHours(11)).consecutive(2),
                Limits.none().atMost(2, Duration.ofDays(28)).holidaysInARow(1));
        return Combinators.combine(duties(), people(), absences, limits, Arbitraries.longs())
                .as((duties, people, away, within, seed) -> Rotation.of(duties, people)
                        .absent(ofThem(away, people))
                        .within(within)
                        .sharing(Line.NIGHTS, Line.tier(1))
                        .seed(seed));
    }

    private static List<Absence> ofThem(List<Absence> absences, List<Person> people) {
        return absences.stream()
                .filter(absence ->
                        people.stream().anyMatch(person -> person.agent().is(absence.agent())))
                .toList();
    }

    private static Arbitrary<List<Duty>> duties() {
        Weights weights = Weights.equal()
                .weekends(2)
                .nights(3)
                .holidays(4, Holidays.of("2026-04-06: Easter Monday", "05-01", "third Monday of May: Outing"));
        Arbitrary<Cadence> cadences = Arbitraries.of(
                MONDAYS,
                MONDAYS.during(WeeklyHours.in(VIENNA).weekdays("09:00-12:30", "13:30-17:00")),
                MONDAYS.during(BusinessHours.always()),
                Rotation.every(2, Cadence.Unit.DAYS, MARCH_2.atTime(8, 30), VIENNA)
                        .on(DayOfWeek.MONDAY, DayOfWeek.SATURDAY),
                Rotation.daily(LocalTime.of(22, 0), VIENNA));
        Arbitrary<Duty> front = Combinators.combine(
                        cadences,
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.of(true, false))
                .as((cadence, seats, stint, trains) -> {
                    Duty duty = cadence.covering(Team.of("front line", 1).ledBy(GRACE))
                            .seats(seats)
                            .stintsOf(stint)
                            .weighing(weights);
                    return trains ? duty.training(1, 2) : duty;
                });
        Duty database = MONDAYS.covering(Team.of("database", 2)).named("database nights");
        return front.flatMap(duty -> Arbitraries.of(List.of(duty), List.of(duty, database)));
    }

    private static Arbitrary<List<Person>> people() {
        Person alan = Person.of(ALAN)
                .share(2)
                .share(3, MARCH_2.plusDays(40))
                .qualified("front line")
                .in(VIENNA)
                .leaving(MARCH_2.plusDays(60));
        Person grace = Person.of(GRACE)
                .qualified("front line", Level.SHADOWING, MARCH_2)
                .joining(MARCH_2.plusDays(7));
        return Arbitraries.of(
                List.of(Person.of(ADA)), List.of(Person.of(ADA), alan), List.of(Person.of(ADA), alan, grace));
    }
}
