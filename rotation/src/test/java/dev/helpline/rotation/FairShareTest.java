package dev.helpline.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class FairShareTest {

    record Split(List<Integer> shares, int seats) {
        long[] due() {
            return FairShare.of(shares.stream().mapToLong(Integer::longValue).toArray(), seats);
        }
    }

    @Provide
    Arbitrary<Split> splits() {
        return RotationDomain.shares(1)
                .flatMap(shares -> Combinators.combine(
                                Arbitraries.just(shares), Arbitraries.integers().between(1, shares.size()))
                        .as(Split::new));
    }

    @Test
    void whatIntegersLeaveOverGoesToTheLargestRemainders() {
        assertThat(FairShare.of(new long[] {1, 5, 1}, 1)).containsExactly(142_857, 714_286, 142_857);
    }

    @Test
    void amongEqualRemaindersTheFirstComesFirst() {
        assertThat(FairShare.of(new long[] {1, 1, 1}, 2)).containsExactly(666_667, 666_667, 666_666);
    }

    @Test
    void whatWouldBeMoreThanAWholeTurnGoesToTheOthers() {
        assertThat(FairShare.of(new long[] {10, 1, 1}, 2)).containsExactly(1_000_000, 500_000, 500_000);
    }

    @Test
    void givingToTheOthersMayMakeThemWholeAsWell() {
        assertThat(FairShare.of(new long[] {1, 40, 100, 1}, 3)).containsExactly(500_000, 1_000_000, 1_000_000, 500_000);
    }

    @Property
    void theSumIsExactlyTheSeats(@ForAll("splits") Split split) {
        assertThat(LongStream.of(split.due()).sum()).isEqualTo(split.seats() * Ledger.TURN);
    }

    @Property
    void nobodyIsDueMoreThanOneTurn(@ForAll("splits") Split split) {
        assertThat(split.due()).satisfies(due -> assertThat(LongStream.of(due)).allMatch(each -> each <= Ledger.TURN));
    }

    @Property
    void equalSharesDifferByAtMostOneMicroUnit(@ForAll("splits") Split split) {
        long[] due = split.due();
        for (int i = 0; i < due.length; i++) {
            for (int j = 0; j < due.length; j++) {
                if (split.shares().get(i).equals(split.shares().get(j))) {
                    assertThat(due[i] - due[j]).isBetween(-1L, 1L);
                }
            }
        }
    }

    @Property
    void aLargerShareIsNeverDueLess(@ForAll("splits") Split split) {
        long[] due = split.due();
        for (int i = 0; i < due.length; i++) {
            for (int j = 0; j < due.length; j++) {
                if (split.shares().get(i) > split.shares().get(j)) {
                    assertThat(due[i]).isGreaterThanOrEqualTo(due[j]);
                }
            }
        }
    }
}
