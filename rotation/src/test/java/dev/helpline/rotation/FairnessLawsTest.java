package dev.helpline.rotation;

import static dev.helpline.rotation.Desks.FRONT_LINE;
import static dev.helpline.rotation.Desks.MONDAYS;
import static dev.helpline.rotation.Desks.people;
import static dev.helpline.rotation.Desks.stepByStep;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** How far anybody's credit may ever be from zero, for people who are never away. No tolerance for rounding. */
final class FairnessLawsTest {

    @Provide
    Arbitrary<Rotation> oneSeat() {
        return RotationDomain.unconstrained(2, 1, 1);
    }

    @Provide
    Arbitrary<Rotation> severalSeats() {
        return Arbitraries.oneOf(RotationDomain.unconstrained(1, 2, 8), RotationDomain.crowded());
    }

    @Property
    void oneSeatKeepsCreditWithinTijdemansBoundAtEveryHandoff(
            @ForAll("oneSeat") Rotation rotation, @ForAll @IntRange(min = 1, max = 120) int shifts) {
        long twiceOthers = 2L * rotation.people().size() - 2;
        for (Rota rota : stepByStep(rotation, shifts)) {
            assertThat(rota.ledger().standings())
                    .allSatisfy(standing -> assertThat(Math.abs(standing.credit()) * twiceOthers)
                            .isLessThanOrEqualTo((twiceOthers - 1) * Ledger.TURN));
        }
    }

    @Property
    void severalSeatsKeepCreditBelowOneTurnAtEveryHandoff(
            @ForAll("severalSeats") Rotation rotation, @ForAll @IntRange(min = 1, max = 120) int shifts) {
        for (Rota rota : stepByStep(rotation, shifts)) {
            assertThat(rota.ledger().standings())
                    .allSatisfy(
                            standing -> assertThat(Math.abs(standing.credit())).isLessThan(Ledger.TURN));
        }
    }

    @Property
    void equalPeopleDifferByAtMostOneTurnAtEveryHandoff(
            @ForAll @IntRange(min = 1, max = 12) int count,
            @ForAll @IntRange(min = 1, max = 8) int seats,
            @ForAll @LongRange long seed,
            @ForAll @IntRange(min = 1, max = 120) int shifts) {
        List<Person> equals = people(Collections.nCopies(count, 1));
        Rotation rotation =
                MONDAYS.covering(FRONT_LINE).seats(seats).among(equals).seed(seed);
        for (Rota rota : stepByStep(rotation, shifts)) {
            List<Long> served =
                    rota.ledger().standings().stream().map(Standing::served).toList();
            assertThat(Collections.max(served) - Collections.min(served)).isLessThanOrEqualTo(Ledger.TURN);
        }
    }
}
