package dev.helpline.rotation;

import static dev.helpline.rotation.Desks.MARCH_2;
import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.ticket.Agent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What the ledger of any rotation holds, absences and gaps included. */
@Domain(RotationDomain.class)
@Domain(DomainContext.Global.class)
final class LedgerLawsTest {

    private static final int WEEKS = 130;

    @Property(tries = 300)
    void creditsSumToExactlyZero(@ForAll Rotation rotation, @ForAll @IntRange(min = 1, max = WEEKS) int shifts) {
        Ledger ledger = rotation.plan(MARCH_2, shifts).ledger();
        assertThat(ledger.standings().stream().mapToLong(Standing::credit).sum())
                .isZero();
    }

    @Property(tries = 300)
    void whatIsServedIsWhatTheShiftsSay(@ForAll Rotation rotation, @ForAll @IntRange(min = 1, max = WEEKS) int shifts) {
        Rota rota = rotation.plan(MARCH_2, shifts);
        assertThat(rota.ledger().standings()).allSatisfy(standing -> {
            long turns = rota.shifts().stream()
                    .filter(shift -> shift.agents().contains(standing.agent()))
                    .count();
            assertThat(standing.served()).isEqualTo(turns * Ledger.TURN);
        });
    }

    @Property(tries = 300)
    void lastServedIsTheStartOfTheLastTurn(
            @ForAll Rotation rotation, @ForAll @IntRange(min = 1, max = WEEKS) int shifts) {
        Rota rota = rotation.plan(MARCH_2, shifts);
        assertThat(rota.ledger().standings())
                .allSatisfy(standing -> assertThat(standing.lastServed())
                        .isEqualTo(lastTurn(rota, standing.agent())
                                .map(shift -> shift.span().startInclusive())));
    }

    @Property(tries = 300)
    void twoHorizonsInARowEqualOneLongOne(
            @ForAll Rotation rotation,
            @ForAll @IntRange(min = 1, max = WEEKS) int first,
            @ForAll @IntRange(min = 1, max = WEEKS) int second) {
        Rota whole = rotation.plan(MARCH_2, first + second, Improver.none());
        Rota earlier = rotation.plan(MARCH_2, first, Improver.none());
        Rota later = rotation.planAfter(earlier, second, Improver.none());
        List<Shift> shifts = new ArrayList<>(earlier.shifts());
        shifts.addAll(later.shifts());
        List<Gap> gaps = new ArrayList<>(earlier.gaps());
        gaps.addAll(later.gaps());
        assertThat(shifts).isEqualTo(whole.shifts());
        assertThat(gaps).isEqualTo(whole.gaps());
        assertThat(later.past()).isEqualTo(whole.past());
    }

    @Property(tries = 300)
    void whoeverLeavesHandsTheirCreditBackInEqualParts(
            @ForAll Rotation rotation, @ForAll @IntRange(min = 1, max = WEEKS) int shifts) {
        Agent leaver = rotation.people().get(0).agent();
        Ledger before = rotation.plan(MARCH_2, shifts).ledger();
        List<Long> handed = before.without(leaver).standings().stream()
                .map(standing -> standing.credit() - before.of(standing.agent()).credit())
                .toList();
        long part = handed.isEmpty() ? 0 : Math.floorDiv(before.of(leaver).credit(), handed.size());
        assertThat(handed).allMatch(each -> each == part || each == part + 1);
    }

    @Property(tries = 300)
    void whatIsLeftAfterSomebodyLeavesStillSumsToZero(
            @ForAll Rotation rotation, @ForAll @IntRange(min = 1, max = WEEKS) int shifts) {
        Ledger after = rotation.plan(MARCH_2, shifts)
                .ledger()
                .without(rotation.people().get(0).agent());
        assertThat(after.standings().stream().mapToLong(Standing::credit).sum()).isZero();
    }

    private static Optional<Shift> lastTurn(Rota rota, Agent agent) {
        return rota.shifts().stream()
                .filter(shift -> shift.agents().contains(agent))
                .reduce((earlier, later) -> later);
    }
}
