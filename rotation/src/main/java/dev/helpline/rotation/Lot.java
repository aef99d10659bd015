package dev.helpline.rotation;

import java.util.Comparator;
import java.util.List;

/**
 * The draw between people who are equal in every other way. It depends on the seed and their ids alone, never on the
 * order in which they are named.
 *
 * @param draw lower comes first
 * @param id the person
 */
record Lot(long draw, String id) implements Comparable<Lot> {

    private static final Comparator<Lot> ORDER =
            Comparator.comparingLong(Lot::draw).thenComparing(Lot::id);

    static Lot of(long seed, String id) {
        long hash = mixed(seed);
        for (int i = 0; i < id.length(); i++) {
            hash = mixed(hash ^ id.charAt(i));
        }
        return new Lot(hash, id);
    }

    /** The people in the order of their lots. */
    static List<Person> drawn(long seed, List<Person> people) {
        return people.stream()
                .sorted(Comparator.comparing(person -> of(seed, person.agent().id())))
                .toList();
    }

    /** The finalizer of SplitMix64: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014. */
    private static long mixed(long bits) {
        long state = bits + 0x9E3779B97F4A7C15L;
        state = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        state = (state ^ (state >>> 27)) * 0x94D049BB133111EBL;
        return state ^ (state >>> 31);
    }

    @Override
    public int compareTo(Lot other) {
        return ORDER.compare(this, other);
    }
}
