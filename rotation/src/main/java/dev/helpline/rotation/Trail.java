package dev.helpline.rotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * How turns could be handed on from one person: breadth first, so that the way to anybody is the shortest. Everybody is
 * reached at most twice: free, if they can take a turn as they stand, and forced, if they would have to give on one of
 * their own for it.
 */
final class Trail {

    private final int size;
    private final ArrayDeque<Integer> queue = new ArrayDeque<>();
    private final long[] free;
    private final BitSet forced = new BitSet();
    private final int[] from;
    private final Block[] taken;
    private final Block[] given;

    /** Begins with somebody who would give any of their turns. */
    Trail(int first, int size) {
        this.size = size;
        this.free = Bits.none(size);
        this.from = new int[2 * size];
        this.taken = new Block[2 * size];
        this.given = new Block[2 * size];
        Arrays.fill(from, -1);
        Bits.add(free, first);
        queue.add(first);
    }

    boolean hasMore() {
        return !queue.isEmpty();
    }

    int next() {
        return queue.remove();
    }

    int person(int state) {
        return state % size;
    }

    /** Whoever was reached free, as bits. */
    long word(int word) {
        return free[word];
    }

    boolean isUntouched(int person) {
        return !forced.get(person);
    }

    /** What is given on: any of their turns, or the one that is in the way. */
    List<Block> givable(int state, List<Block> own) {
        return state < size ? List.copyOf(own) : List.of(given[state]);
    }

    void reachFree(int person, int state, Block block) {
        Bits.add(free, person);
        enter(person, state, block);
    }

    void reachForced(int person, int state, Block block, Block own) {
        forced.set(person);
        given[size + person] = own;
        enter(size + person, state, block);
    }

    Block taken(int state) {
        return taken[state];
    }

    /** Whoever had that turn before. */
    int giver(int state) {
        return person(from[state]);
    }

    /** From somebody reached free back to the first, who takes nothing and is left out. */
    List<Integer> backFrom(int person) {
        List<Integer> states = new ArrayList<>();
        for (int state = person; from[state] >= 0; state = from[state]) {
            states.add(state);
        }
        return states;
    }

    void addReached(BitSet reached) {
        Bits.each(free, reached::set);
    }

    private void enter(int state, int before, Block block) {
        from[state] = before;
        taken[state] = block;
        queue.add(state);
    }
}
