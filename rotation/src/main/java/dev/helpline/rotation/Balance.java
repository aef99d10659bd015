package dev.helpline.rotation;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Evens out one line of a ledger. Turns on lines that come before it stay where they are, so what they gained is never
 * lost. Every move makes the sum of squares of the credits strictly smaller, so there is an end.
 */
final class Balance {

    private final Board board;
    private final Staff staff;
    private final Scale scale;
    /** The least that any turn counts that may be moved. */
    private final int least;
    /** What may be tried, the least disturbing first. */
    private final List<Chain.Way> ways;
    /** For each weight, whoever cannot give a turn of it to anybody. */
    private final Map<Integer, BitSet> settled = new HashMap<>();

    Balance(Board board, Ledger ledger, int line) {
        this.board = board;
        this.staff = board.plan.staff;
        this.scale = new Scale(board, ledger, line);
        this.ways =
                scale.hasOthers() ? List.of(Chain.Way.values()) : List.of(Chain.Way.AS_THEY_STAND, Chain.Way.FORCING);
        this.least = board.blocks.stream()
                .flatMap(List::stream)
                .mapToInt(scale::weight)
                .filter(weight -> weight != Scale.STAYS)
                .min()
                .orElse(0);
    }

    /** Moves turns until nothing gets fairer; returns the steps that are left. */
    int improve(int steps) {
        int left = steps;
        if (scale.isEven()) {
            return left;
        }
        int before;
        do {
            before = left;
            left = sweep(left);
        } while (left < before);
        return left;
    }

    /** Lets everybody give what they can, whoever carries most first. */
    private int sweep(int steps) {
        int left = steps;
        settled.clear();
        for (int person : scale.heaviestFirst()) {
            while (left > 0 && scale.couldGive(person, 1) && (chain(person) || exchange(person))) {
                left--;
            }
        }
        return left;
    }

    /** Gives a turn away, a heavy one rather than a light one, and rather directly than by others. */
    private boolean chain(int person) {
        int[] weights = board.blocks.get(person).stream()
                .mapToInt(scale::weight)
                .filter(weight -> weight > 0)
                .distinct()
                .sorted()
                .toArray();
        for (int i = weights.length - 1; i >= 0; i--) {
            if (chain(person, weights[i])) {
                return true;
            }
        }
        return false;
    }

    private boolean chain(int person, int weight) {
        BitSet hopeless = settled.computeIfAbsent(weight, any -> new BitSet());
        if (hopeless.get(person) || !scale.couldGive(person, weight)) {
            return false;
        }
        for (Chain.Way way : ways) {
            Chain chain = new Chain(board, scale, person, weight, way);
            if (chain.isMade()) {
                return true;
            }
            if (way == ways.get(ways.size() - 1)) {
                chain.settle(hopeless);
            }
        }
        return false;
    }

    /** Gives a heavy turn away and takes a lighter one back, or one that does not count on this line. */
    private boolean exchange(int person) {
        for (Block heavy : List.copyOf(board.blocks.get(person))) {
            int weight = scale.weight(heavy);
            for (int other = 0; weight > least && other < staff.size; other++) {
                if (scale.evens(person, other, 1) && exchange(person, heavy, weight, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean exchange(int person, Block heavy, int weight, int other) {
        for (Block light : List.copyOf(board.blocks.get(other))) {
            int less = weight - scale.weight(light);
            if (less > 0 && less <= weight && scale.evens(person, other, less) && swap(person, heavy, other, light)) {
                scale.move(person, other, less);
                return true;
            }
        }
        return false;
    }

    private boolean swap(int one, Block ones, int other, Block others) {
        Moves moves = new Moves(board);
        moves.give(ones, Sheet.NOBODY);
        moves.give(others, Sheet.NOBODY);
        if (board.takes(other, ones)) {
            moves.give(ones, other);
            if (board.takes(one, others)) {
                moves.give(others, one);
                return true;
            }
        }
        moves.undo();
        return false;
    }
}
