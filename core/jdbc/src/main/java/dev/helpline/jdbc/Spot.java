package dev.helpline.jdbc;

/**
 * A place in the index of what waits for a time: an instant and, among what waits for the same one, a name.
 *
 * @param at nanoseconds
 * @param name in the order of its bytes
 */
record Spot(long at, String name) implements Comparable<Spot> {

    /** Before everything. */
    static final Spot BOTTOM = new Spot(Long.MIN_VALUE, "");

    static Spot at(long instant) {
        return new Spot(instant, "");
    }

    /** The first place behind this one. */
    Spot next() {
        return new Spot(at, name + '\1');
    }

    @Override
    public int compareTo(Spot other) {
        int byTime = Long.compare(at, other.at);
        return byTime == 0 ? name.compareTo(other.name) : byTime;
    }
}
