package dev.helpline.rotation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The fair share of a shift: its seats split over those who could have taken one, by share. Fagin and Williams, "A fair
 * carpool scheduling algorithm", IBM Journal of Research and Development 27(2), 1983. Nobody can take more than one
 * seat, so what would be more than a whole turn goes to the others.
 */
final class FairShare {

    private FairShare() {}

    /**
     * Splits seats in micro-units that sum to exactly {@code seats} turns, each at most one turn. What integers leave
     * over goes to the largest remainders, the first of equals first.
     *
     * @param shares positive, at most 2³² in sum; at least as many as seats
     * @param seats 1 or more
     */
    static long[] of(long[] shares, int seats) {
        long[] due = new long[shares.length];
        List<Integer> largestFirst = IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparingLong(i -> -shares[i]))
                .toList();
        long left = seats * Ledger.TURN;
        long sum = LongStream.of(shares).sum();
        int whole = 0;
        for (int i : largestFirst) {
            if (left == 0 || left * shares[i] < sum * Ledger.TURN) {
                break;
            }
            due[i] = Ledger.TURN;
            left -= Ledger.TURN;
            sum -= shares[i];
            whole++;
        }
        if (left > 0) {
            apportion(left, sum, shares, largestFirst.subList(whole, shares.length), due);
        }
        return due;
    }

    /** The method of largest remainders: Balinski and Young, "Fair Representation", 1982, calls it Hamilton's. */
    private static void apportion(long amount, long sum, long[] shares, List<Integer> people, long[] due) {
        long left = amount;
        for (int i : people) {
            due[i] = amount * shares[i] / sum;
            left -= due[i];
        }
        people.stream()
                .sorted(Comparator.<Integer>comparingLong(i -> -(amount * shares[i] % sum))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(left)
                .forEach(i -> due[i]++);
    }
}
