package dev.helpline.examples.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * Alternatives, each with a weight. Weights need not add up to anything.
 *
 * @param shares at least one
 */
record Odds<T>(List<Share<T>> shares) {

    /** One alternative and its weight, not negative. */
    record Share<T>(T what, double weight) {}

    Odds {
        shares = List.copyOf(shares);
    }

    static <T> Odds<T> of(T what, double weight) {
        return new Odds<>(List.of(new Share<>(what, weight)));
    }

    Odds<T> or(T what, double weight) {
        List<Share<T>> more = new ArrayList<>(shares);
        more.add(new Share<>(what, weight));
        return new Odds<>(more);
    }

    boolean allow(T what) {
        return shares.stream().anyMatch(share -> share.what().equals(what) && share.weight() > 0);
    }

    T draw(Dice dice) {
        double left =
                dice.fraction() * shares.stream().mapToDouble(Share::weight).reduce(0, Double::sum);
        for (Share<T> share : shares) {
            left -= share.weight();
            if (left < 0) {
                return share.what();
            }
        }
        return shares.get(shares.size() - 1).what();
    }
}
