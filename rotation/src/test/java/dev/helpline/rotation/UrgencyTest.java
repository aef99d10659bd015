package dev.helpline.rotation;

import static dev.helpline.rotation.Desks.FRONT_LINE;
import static dev.helpline.rotation.Desks.MONDAYS;
import static dev.helpline.rotation.Desks.people;
import static dev.helpline.rotation.Desks.stepByStep;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Credits and fair shares are in micro-units. */
final class UrgencyTest {

    @Test
    void thoseWithCreditComeBeforeThoseWithout() {
        assertThat(Urgency.forSeveralSeats(-400_000, 500_000, Ledger.TURN))
                .isLessThan(Urgency.forSeveralSeats(-900_000, 900_000, Ledger.TURN));
    }

    @Test
    void ofTwoWithCreditTheEarlierDeadlineComesFirst() {
        assertThat(Urgency.forSeveralSeats(0, 500_000, Ledger.TURN))
                .isLessThan(Urgency.forSeveralSeats(0, 400_000, Ledger.TURN));
    }

    @Test
    void ofOneDeadlineTheTurnThatOverlapsTheNextComesFirst() {
        assertThat(Urgency.forSeveralSeats(0, 400_000, Ledger.TURN))
                .isLessThan(Urgency.forSeveralSeats(100_000, 300_000, Ledger.TURN));
    }

    @Test
    void ofTwoThatOverlapWhoeverWouldBeTiedUpLongerComesFirst() {
        assertThat(Urgency.forSeveralSeats(0, 900_000, Ledger.TURN))
                .isLessThan(Urgency.forSeveralSeats(0, 700_000, Ledger.TURN));
    }

    @Test
    void aFairShareThatRoundsToNothingNeverBecomesUrgent() {
        assertThat(Urgency.forSeveralSeats(0, 1, Ledger.TURN)).isLessThan(Urgency.forSeveralSeats(0, 0, Ledger.TURN));
        assertThat(Urgency.forOneSeat(0, 500_000, 3, Ledger.TURN)).isLessThan(Urgency.forOneSeat(0, 0, 3, Ledger.TURN));
    }

    @Test
    void theBoundOfOneSeatIsReached() {
        assertThat(worst(List.of(1, 1), 1)).isEqualTo(500_000);
    }

    @Test
    void severalSeatsNeedMoreThanTheDeadline() {
        assertThat(worst(List.of(3, 3, 4, 2, 4, 2, 2), 5)).isLessThan(Ledger.TURN);
    }

    @Test
    void severalSeatsNeedTheCascade() {
        assertThat(worst(List.of(14, 12, 15, 11, 12), 4)).isLessThan(Ledger.TURN);
    }

    /** The credit farthest from zero at any handoff, whoever wins the draw. */
    private static long worst(List<Integer> shares, int seats) {
        return LongStream.range(0, 120)
                .mapToObj(seed -> MONDAYS.covering(FRONT_LINE)
                        .seats(seats)
                        .among(people(shares))
                        .seed(seed))
                .flatMap(rotation -> stepByStep(rotation, 24).stream())
                .flatMap(rota -> rota.ledger().standings().stream())
                .mapToLong(standing -> Math.abs(standing.credit()))
                .max()
                .orElseThrow();
    }
}
