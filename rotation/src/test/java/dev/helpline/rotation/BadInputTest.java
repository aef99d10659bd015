package dev.helpline.rotation;

import static dev.helpline.rotation.AbsenceKind.HOLIDAY;
import static dev.helpline.rotation.Desks.ADA;
import static dev.helpline.rotation.Desks.ALAN;
import static dev.helpline.rotation.Desks.FRONT_LINE;
import static dev.helpline.rotation.Desks.GRACE;
import static dev.helpline.rotation.Desks.MARCH_2;
import static dev.helpline.rotation.Desks.MONDAYS;
import static dev.helpline.rotation.Turn.Part.SERVING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Each mistake gets one sentence that names the thing, what was tried and what is allowed. */
final class BadInputTest {

    private static final Rotation PAIR = MONDAYS.covering(FRONT_LINE).among(Person.of(ADA), Person.of(ALAN));

    @Test
    void noPeople() {
        refused(
                () -> MONDAYS.covering(FRONT_LINE).among(),
                "the duty of front line cannot rotate among 0 people; 1 to 10000 are allowed");
    }

    @Test
    void somebodyTwice() {
        refused(
                () -> MONDAYS.covering(FRONT_LINE).among(Person.of(ADA), Person.of(ADA)),
                "everybody is named once in a rotation; ADA is named twice");
    }

    @Test
    void aShareOfZero() {
        refused(() -> Person.of(ADA).share(0), "ADA cannot have a share of 0; 1 to 1000 are allowed");
    }

    @Test
    void zeroSeats() {
        refused(
                () -> MONDAYS.covering(FRONT_LINE).seats(0),
                "the duty of front line cannot have 0 seats; 1 to 1000 are allowed");
    }

    @Test
    void anAbsenceThatEndsBeforeItBegins() {
        refused(
                () -> new Absence(ADA, HOLIDAY, MARCH_2, MARCH_2.minusDays(1)),
                "an absence ends after it begins: the HOLIDAY of ADA from 2026-03-02 until 2026-03-01 does not");
    }

    @Test
    void anAbsenceOfNoDays() {
        refused(
                () -> new Absence(ADA, HOLIDAY, MARCH_2, MARCH_2),
                "an absence ends after it begins: the HOLIDAY of ADA from 2026-03-02 until 2026-03-02 does not");
    }

    @Test
    void anAbsenceOfSomebodyUnknown() {
        refused(
                () -> PAIR.absent(new Absence(GRACE, HOLIDAY, MARCH_2, MARCH_2.plusDays(1))),
                "an absence names GRACE, who takes no turns in this rotation; allowed: ADA, ALAN");
    }

    @Test
    void aLedgerWithSomebodyUnknown() {
        Ledger ledger = MONDAYS.covering(FRONT_LINE)
                .among(Person.of(GRACE))
                .plan(MARCH_2, 1)
                .ledger();
        refused(
                () -> PAIR.after(ledger),
                "the ledger names GRACE, who takes no turns in this rotation; allowed: ADA, ALAN");
    }

    @Test
    void aLedgerThatDoesNotSumToZero() {
        Standing ahead = Standing.of(ADA, 1, 0, Optional.empty());
        refused(
                () -> new Ledger(List.of(ahead)),
                "the credits of a ledger sum to 0 micro-units on every line; those on total sum to 1");
    }

    @Test
    void aLedgerWithSomebodyTwice() {
        Standing ada = Standing.newcomer(ADA);
        refused(() -> new Ledger(List.of(ada, ada)), "a ledger has one standing for each person; ADA has two");
    }

    @Test
    void halfATurnServed() {
        refused(
                () -> new Account(0, 500_000),
                "nobody can have served 500000 micro-units; whole turns of 1000000 up to 1000000000000000 are allowed");
    }

    @Test
    void aCreditBeyondAllBounds() {
        refused(
                () -> new Account(Long.MAX_VALUE, 0),
                "nobody can have accrued 9223372036854775807 micro-units against 0 served; "
                        + "at most 1000000000000000 may lie between");
    }

    @Test
    void zeroWeeks() {
        refused(() -> PAIR.plan(MARCH_2, 0), "cannot plan 0 shifts for front line; 1 to 100000 are allowed");
    }

    @Test
    void aStartBeyondTheYears() {
        refused(
                () -> PAIR.plan(LocalDate.MAX, 1),
                "cannot plan from +999999999-12-31; the years 1 to 9999 are allowed");
    }

    @Test
    void aGapWithoutAnEmptySeat() {
        Shift shift = PAIR.plan(MARCH_2, 1).shifts().get(0);
        refused(
                () -> new Gap("front line", shift.span(), 0, Gap.Cause.EVERYBODY_AWAY),
                "a gap has 1 empty seat or more; 2026-03-02T08:00:00Z..2026-03-09T08:00:00Z has 0");
    }

    @Test
    void aShiftWithSomebodyTwice() {
        Shift shift = PAIR.plan(MARCH_2, 1).shifts().get(0);
        refused(
                () -> new Shift(
                        "front line", shift.span(), List.of(new Turn(0, ADA, SERVING), new Turn(1, ADA, SERVING))),
                "nobody takes two seats of one shift; the shift 2026-03-02T08:00:00Z..2026-03-09T08:00:00Z "
                        + "names somebody twice: [ADA, ADA]");
    }

    @Test
    void aStintLongerThanThePlan() {
        refused(
                () -> MONDAYS.covering(FRONT_LINE)
                        .stintsOf(8)
                        .among(Person.of(ADA))
                        .plan(MARCH_2, 4),
                "a stint at front line lasts 8 shifts, longer than the 4 planned; plan 8 or more");
    }

    @Test
    void aRestThatIsImpossible() {
        refused(
                () -> Limits.none().rest(Duration.ofDays(-1)),
                "nobody can rest for PT-24H between turns; PT0S to PT87840H are allowed");
    }

    @Test
    void aLimitOfNoTurns() {
        refused(
                () -> Limits.none().consecutive(0),
                "a limit leaves room for 1 turn or more; 0 consecutive, 2147483647 in a window and 2147483647 holidays"
                        + " in a row do not");
    }

    @Test
    void aCertificateOfALineOnWhichNoSeatCounts() {
        refused(
                () -> PAIR.plan(MARCH_2, 1).certificate(Line.MENTORING),
                "a rota cannot be certified on mentoring, which no seat counts on; "
                        + "allowed: [weekends and holidays, nights, total, tier 1]");
    }

    @Test
    void aWeightOfZero() {
        refused(() -> Weights.equal().nights(0), "a turn cannot have a weight of 0; 1 to 100 are allowed");
    }

    @Test
    void somebodyWhoLeavesBeforeTheyJoin() {
        refused(
                () -> Person.of(ADA).joining(MARCH_2).leaving(MARCH_2),
                "ADA leaves after joining: joining on 2026-03-02 and leaving on 2026-03-02 does not fit");
    }

    @Test
    void twoDutiesOfOneName() {
        Duty duty = MONDAYS.covering(FRONT_LINE);
        refused(
                () -> Rotation.of(List.of(duty, duty), List.of(Person.of(ADA))),
                "every duty of a rotation has a name of its own; two are called front line");
    }

    @Test
    void aShiftOfNoLength() {
        refused(
                () -> Rotation.every(0, Cadence.Unit.DAYS, MARCH_2.atStartOfDay(), Desks.VIENNA),
                "a duty cannot change hands every 0 DAYS; 1 to 1000 are allowed");
    }

    @Test
    void aSeatNobodyIsQualifiedForIsAGapAndNoError() {
        Rota rota = MONDAYS.covering(FRONT_LINE)
                .among(Person.of(ADA).qualified("database"))
                .plan(MARCH_2, 1);
        assertThat(rota.gaps()).containsExactly(new Gap("front line", rota.span(), 1, Gap.Cause.TOO_FEW_PEOPLE));
    }

    private static void refused(ThrowingCallable attempt, String sentence) {
        assertThatThrownBy(attempt).isInstanceOf(IllegalArgumentException.class).hasMessage(sentence);
    }
}
