package dev.helpline.rotation;

import java.util.function.IntConsumer;

/** Sets of people as bits by lot: small, shared between shifts, and walked in the order of lots. */
final class Bits {

    private Bits() {}

    static long[] none(int people) {
        return new long[(people + Long.SIZE - 1) / Long.SIZE];
    }

    static boolean has(long[] bits, int person) {
        return (bits[person >>> 6] >>> person & 1) != 0;
    }

    static void add(long[] bits, int person) {
        bits[person >>> 6] |= 1L << person;
    }

    static void remove(long[] bits, int person) {
        bits[person >>> 6] &= ~(1L << person);
    }

    static int count(long[] bits) {
        int count = 0;
        for (long word : bits) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** How many of one set are in another. */
    static int common(long[] one, long[] other) {
        int count = 0;
        for (int i = 0; i < one.length; i++) {
            count += Long.bitCount(one[i] & other[i]);
        }
        return count;
    }

    static void addAll(long[] bits, long[] others) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] |= others[i];
        }
    }

    static void each(long[] bits, IntConsumer action) {
        for (int i = 0; i < bits.length; i++) {
            for (long left = bits[i]; left != 0; left &= left - 1) {
                action.accept((i << 6) + Long.numberOfTrailingZeros(left));
            }
        }
    }
}
