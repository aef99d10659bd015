package dev.helpline.examples.sample;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Every chance of the sample, from one seed.
 *
 * <p>Only {@link SplittableRandom#nextLong()} is drawn from and only {@link StrictMath} is computed with: both give the
 * same answer everywhere, which the other methods of random generators and {@link Math} do not promise.
 */
final class Dice {

    private static final int SIGNIFICANT_BITS = 53;

    private final SplittableRandom source;

    Dice(long seed) {
        this.source = new SplittableRandom(seed);
    }

    /** Dice of one's own: what is drawn from them later leaves these untouched. */
    Dice split() {
        return new Dice(source.nextLong());
    }

    /** Uniform, from 0 (inclusive) to 1 (exclusive). */
    double fraction() {
        return (source.nextLong() >>> (Long.SIZE - SIGNIFICANT_BITS)) / (double) (1L << SIGNIFICANT_BITS);
    }

    boolean chance(double probability) {
        return fraction() < probability;
    }

    /** Uniform, from 0 (inclusive) to the bound (exclusive). */
    int below(int bound) {
        return (int) (fraction() * bound);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** Uniform, in whole seconds. */
    Duration between(Duration shortestInclusive, Duration longestExclusive) {
        long width = longestExclusive.minus(shortestInclusive).toSeconds();
        return shortestInclusive.plusSeconds((long) (fraction() * width));
    }

    /**
     * Log-normal, in whole seconds: half of all answers are below the median, and a few are very far above it, which is
     * how long people take for things.
     *
     * @param spread 0 is always the median; at 1, one answer in six is above 2.7 times the median
     */
    Duration around(Duration median, double spread) {
        return Duration.ofSeconds((long) (median.toSeconds() * StrictMath.exp(spread * bell())));
    }

    /** Poisson: how many independent things happen where {@code mean} are expected. */
    int count(double mean) {
        double limit = StrictMath.exp(-mean);
        int count = 0;
        for (double product = fraction(); product > limit; product *= fraction()) {
            count++;
        }
        return count;
    }

    /** Normal, with mean 0 and deviation 1 (Box and Muller 1958). */
    private double bell() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - fraction()));
        return radius * StrictMath.cos(2 * StrictMath.PI * fraction());
    }
}
