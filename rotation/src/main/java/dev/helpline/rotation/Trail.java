package dev.helpline.rotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * How turns could be handed on from one person: breadth first, so that the way to anybody is the shortest. Everybody is
 * reached at most twice: free, if they can take a turn and give on any of theirs, and forced, if they would have to give on
 * one of their own for it.
 */
final class Trail {

    private final int size;
    private final ArrayDeque<Integer> queue = new ArrayDeque<>();
    private final long[] free;
    private final BitSet forced = new BitSet();
    private final int[] from;
    private final Block[] taken;
    private final Block[] given;
    private final Map<Integer, List<Block>> left = new HashMap<>();
    private final Set<Block> offered = new HashSet<>();

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

    /** Whether no other seat of the same shifts was offered before: whoever could not take that cannot take this. */
    boolean isNews(Block block) {
        return offered.add(block.inSeat(0));
    }

    boolean isUntouched(int person) {
        return !forced.get(person);
    }

    /** What is given on: any of their turns, or the one that is in the way. */
    List<Block> givable(int state, List<Block> own) {
        return state < size ? List.copyOf(own) : List.of(given[state]);
    }

    /** Reaches somebody who can take a block if they leave {@code others} to somebody. */
    void reachFree(int person, int state, Block block, List<Block> others) {
        Bits.add(free, person);
        if (!others.isEmpty()) {
            left.put(person, others);
        }
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

    /** What whoever takes that turn leaves to others for it. */
    List<Block> left(int state) {
        return left.getOrDefault(state, List.of());
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

    void eachFree(IntConsumer action) {
        Bits.each(free, action);
    }

    private void enter(int state, int before, Block block) {
        from[state] = before;
        taken[state] = block;
        queue.add(state);
    }
}
