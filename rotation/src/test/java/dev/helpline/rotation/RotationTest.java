package dev.helpline.rotation;

import static dev.helpline.rotation.AbsenceKind.HOLIDAY;
import static dev.helpline.rotation.AbsenceKind.PARENTAL;
import static dev.helpline.rotation.AbsenceKind.SICK;
import static dev.helpline.rotation.Desks.ADA;
import static dev.helpline.rotation.Desks.ALAN;
import static dev.helpline.rotation.Desks.FRONT_LINE;
import static dev.helpline.rotation.Desks.GRACE;
import static dev.helpline.rotation.Desks.MARCH_2;
import static dev.helpline.rotation.Desks.MIDNIGHTS;
import static dev.helpline.rotation.Desks.MONDAYS;
import static dev.helpline.rotation.Desks.turns;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class RotationTest {

    private static final Rotation THREE = MONDAYS.covering(FRONT_LINE).among(one("ada"), one("alan"), one("grace"));

    @Test
    void equalPeopleTakeTurnsInOneOrderForEver() {
        String[] turns = turns(THREE.plan(MARCH_2, 9)).split(" ", -1);
        assertThat(Stream.of(turns).limit(3)).doesNotHaveDuplicates();
        assertThat(Stream.of(turns).skip(3))
                .containsExactly(turns[0], turns[1], turns[2], turns[0], turns[1], turns[2]);
    }

    @Test
    void twiceTheShareIsTwiceTheTurns() {
        Rotation rotation = MONDAYS.covering(FRONT_LINE)
                .among(one("ada"), one("alan"), Person.of(GRACE).share(2));
        Rota rota = rotation.plan(MARCH_2, 8);
        assertThat(rota.ledger().of(GRACE).served()).isEqualTo(4 * Ledger.TURN);
    }

    @Test
    void aPlanBeginsAtTheFirstHandoffOnItsDateOrAfter() {
        assertThat(THREE.plan(MARCH_2, 1).span().startInclusive()).isEqualTo(Instant.parse("2026-03-02T08:00:00Z"));
        assertThat(THREE.plan(MARCH_2.plusDays(1), 1).span().startInclusive())
                .isEqualTo(Instant.parse("2026-03-09T08:00:00Z"));
    }

    @Test
    void severalSeatsAreTakenByDifferentPeople() {
        Rota rota = THREE.plan(MARCH_2, 1);
        Rota two = MONDAYS.covering(FRONT_LINE).seats(2).among(THREE.people()).plan(MARCH_2, 3);
        assertThat(rota.shifts().get(0).agents()).hasSize(1);
        assertThat(two.ledger().standings()).allMatch(standing -> standing.served() == 2 * Ledger.TURN);
    }

    @Test
    void oneDayAwayFreesFromTheWholeShift() {
        for (int day = 0; day < 7; day++) {
            Absence absence = new Absence(ADA, SICK, MARCH_2.plusDays(day), MARCH_2.plusDays(day + 1));
            Rota rota = THREE.absent(absence).plan(MARCH_2, 1);
            assertThat(rota.shifts().get(0).agents()).doesNotContain(ADA);
        }
    }

    @Test
    void anAbsenceOnTheDayOfAHandoffTouchesTheShiftThatEndsThatMorning() {
        Absence monday = new Absence(ADA, HOLIDAY, MARCH_2.plusDays(7), MARCH_2.plusDays(8));
        Rotation onlyAda = MONDAYS.covering(FRONT_LINE).among(Person.of(ADA)).absent(monday);
        assertThat(turns(onlyAda.plan(MARCH_2, 3))).isEqualTo("- - ADA");
    }

    @Test
    void anAbsenceFromMidnightToMidnightTouchesNoNeighbour() {
        Absence week = new Absence(ADA, HOLIDAY, MARCH_2.plusDays(7), MARCH_2.plusDays(14));
        Rotation onlyAda = MIDNIGHTS.covering(FRONT_LINE).among(Person.of(ADA)).absent(week);
        assertThat(turns(onlyAda.plan(MARCH_2, 3))).isEqualTo("ADA - ADA");
    }

    @Test
    void holidaysAreMadeUpFor() {
        Absence fourWeeks = new Absence(ADA, HOLIDAY, MARCH_2, MARCH_2.plusDays(28));
        Rota rota = pair().absent(fourWeeks).plan(MARCH_2, 8);
        assertThat(turns(rota)).isEqualTo("ALAN ALAN ALAN ALAN ADA ADA ADA ADA");
        assertThat(rota.ledger().of(ADA).credit()).isZero();
    }

    @Test
    void parentalLeaveIsNotMadeUpFor() {
        Absence fourWeeks = new Absence(ADA, PARENTAL, MARCH_2, MARCH_2.plusDays(28));
        Rota rota = pair().absent(fourWeeks).plan(MARCH_2, 8);
        assertThat(turns(rota)).startsWith("ALAN ALAN ALAN ALAN ");
        assertThat(rota.ledger().of(ADA).served()).isEqualTo(2 * Ledger.TURN);
        assertThat(rota.ledger().of(ADA).accrued()).isEqualTo(2 * Ledger.TURN);
    }

    @Test
    void illnessDuringAHolidayIsNotMadeUpFor() {
        Absence holiday = new Absence(ADA, HOLIDAY, MARCH_2, MARCH_2.plusDays(28));
        Absence ill = new Absence(ADA, SICK, MARCH_2, MARCH_2.plusDays(28));
        assertThat(pair().absent(holiday, ill).plan(MARCH_2, 4).ledger().of(ADA))
                .isEqualTo(Standing.newcomer(ADA));
    }

    @Test
    void aNewcomerStartsAtZeroAndIsNotFlooded() {
        Rota before = pair().plan(MARCH_2, 52);
        Rota after = THREE.planAfter(before, 3);
        assertThat(before.ledger().of(GRACE)).isEqualTo(Standing.newcomer(GRACE));
        assertThat(after.ledger().of(GRACE).served()).isEqualTo(Ledger.TURN);
    }

    @Test
    void theSeedDecidesBetweenEquals() {
        assertThat(Stream.iterate(0L, seed -> seed + 1)
                        .limit(30)
                        .map(seed -> turns(THREE.seed(seed).plan(MARCH_2, 1))))
                .contains("ADA", "ALAN", "GRACE");
    }

    @Test
    void ofEqualsWhoeverServedLongestAgoComesFirstWhateverTheSeed() {
        Instant january = Instant.parse("2026-01-05T08:00:00Z");
        Standing earlier = Standing.of(ALAN, Ledger.TURN, Ledger.TURN, Optional.of(january));
        Standing later = Standing.of(ADA, Ledger.TURN, Ledger.TURN, Optional.of(january.plusSeconds(1)));
        Rotation rotation = pair().after(new Ledger(List.of(earlier, later)));
        assertThat(LongStream.range(0, 30)
                        .mapToObj(seed -> turns(rotation.seed(seed).plan(MARCH_2, 1))))
                .containsOnly("ALAN");
    }

    @Test
    void ofEqualsSomebodyWhoNeverServedComesFirst() {
        Standing before = Standing.of(ADA, Ledger.TURN, Ledger.TURN, Optional.of(Instant.EPOCH));
        Rotation rotation = pair().after(new Ledger(List.of(before)));
        assertThat(LongStream.range(0, 30)
                        .mapToObj(seed -> turns(rotation.seed(seed).plan(MARCH_2, 1))))
                .containsOnly("ALAN");
    }

    @Test
    void aWeekOfAClockChangeCountsAsOneTurn() {
        Rota rota = MONDAYS.covering(FRONT_LINE).among(Person.of(ADA)).plan(MARCH_2.plusDays(21), 1);
        assertThat(rota.span().duration()).hasHours(167);
        assertThat(rota.ledger().of(ADA).served()).isEqualTo(Ledger.TURN);
    }

    @Test
    void aTurnCountsWhatTheWeightsOfItsDutySay() {
        Rota rota = MONDAYS.covering(FRONT_LINE)
                .weighing(Weights.of(10))
                .among(Person.of(ADA))
                .plan(MARCH_2, 1);
        assertThat(rota.ledger().of(ADA).served()).isEqualTo(10 * Ledger.TURN);
    }

    @Test
    void absencesAreAddedToThoseAlreadyKnown() {
        Absence ada = new Absence(ADA, HOLIDAY, MARCH_2, MARCH_2.plusDays(1));
        Absence alan = new Absence(ALAN, HOLIDAY, MARCH_2, MARCH_2.plusDays(1));
        assertThat(THREE.absent(alan).absent(ada)).isEqualTo(THREE.absent(ada, alan));
    }

    private static Rotation pair() {
        return MONDAYS.covering(FRONT_LINE).among(one("ada"), one("alan"));
    }

    private static Person one(String id) {
        return Person.of(Desks.agent(id));
    }
}
