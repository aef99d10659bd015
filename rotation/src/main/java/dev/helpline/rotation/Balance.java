package dev.helpline.rotation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Evens out one line of a ledger. Turns on lines that come before it stay where they are, so what they gained is never
 * lost. Every move makes the sum of squares of the credits strictly smaller, so there is an end.
 */
final class Balance {

    private final Board board;
    private final Horizon horizon;
    private final Staff staff;
    private final int line;
    /** How much more everybody served than they were owed, in micro-units. */
    private final long[] excess;

    Balance(Board board, Ledger ledger, int line) {
        this.board = board;
        this.horizon = board.plan.horizon;
        this.staff = board.plan.staff;
        this.line = line;
        this.excess = new long[staff.size];
        Line named = horizon.order.all.get(line);
        for (int person = 0; person < staff.size; person++) {
            excess[person] =
                    -ledger.of(staff.people.get(person).agent()).on(named).credit();
        }
    }

    /** Moves turns until nothing gets fairer; returns the steps that are left. */
    int improve(int steps) {
        int left = steps;
        if (Arrays.stream(excess).allMatch(each -> Math.abs(each) < Ledger.TURN)) {
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
        int[] order = IntStream.range(0, staff.size)
                .boxed()
                .sorted((one, other) -> Long.compare(excess[other], excess[one]))
                .mapToInt(Integer::intValue)
                .toArray();
        BitSet settled = new BitSet();
        for (int person : order) {
            while (left > 0 && couldGive(person) && (chain(person, settled) || exchange(person))) {
                left--;
            }
        }
        return left;
    }

    private boolean couldGive(int person) {
        return excess[person] - Arrays.stream(excess).min().orElseThrow() > Ledger.TURN;
    }

    /**
     * The shortest chain of gives that ends with somebody who carries at least a turn less: each gives a turn of one
     * weight to the next. Whoever was reached in vain is settled: from them nobody lighter can be reached either.
     */
    private boolean chain(int first, BitSet settled) {
        if (settled.get(first)) {
            return false;
        }
        int[] weights = board.blocks.get(first).stream()
                .mapToInt(this::weight)
                .filter(weight -> weight > 0)
                .distinct()
                .sorted()
                .toArray();
        for (int i = weights.length - 1; i >= 0; i--) {
            BitSet reached = new BitSet();
            if (chain(first, weights[i], false, reached) || chain(first, weights[i], true, reached)) {
                return true;
            }
            if (weights.length == 1) {
                reached.stream()
                        .filter(person -> excess[person] <= excess[first] && hasOnly(weights[0], person))
                        .forEach(settled::set);
            }
        }
        return false;
    }

    private boolean hasOnly(int weight, int person) {
        return board.blocks.get(person).stream().mapToInt(this::weight).allMatch(each -> each <= 0 || each == weight);
    }

    private boolean chain(int first, int weight, boolean forcing, BitSet reached) {
        Trail trail = new Trail(first, staff.size);
        while (trail.hasMore()) {
            int state = trail.next();
            int person = trail.person(state);
            for (Block block : trail.givable(state, board.blocks.get(person))) {
                if (weight(block) != weight) {
                    continue;
                }
                long[] there = staff.present(block.duty(), block.first());
                for (int word = 0; word < there.length; word++) {
                    for (long bits = there[word] & ~trail.word(word); bits != 0; bits &= bits - 1) {
                        int next = (word << 6) + Long.numberOfTrailingZeros(bits);
                        if (reach(trail, state, block, next, forcing)
                                && excess[first] - excess[next] > weight * Ledger.TURN
                                && pass(trail, next)) {
                            excess[first] -= weight * Ledger.TURN;
                            excess[next] += weight * Ledger.TURN;
                            return true;
                        }
                    }
                }
            }
        }
        trail.addReached(reached);
        return false;
    }

    /** Whether somebody can take a block as they stand; if another of their turns is in the way, they may give that on. */
    private boolean reach(Trail trail, int state, Block block, int next, boolean forcing) {
        if (board.conflict(next, block).isEmpty()) {
            trail.reachFree(next, state, block);
            return true;
        }
        if (forcing && trail.isUntouched(next) && board.ability(next, block).isEmpty()) {
            for (Block own : board.blocks.get(next)) {
                if (isNear(own, block)
                        && weight(own) == weight(block)
                        && board.conflictWithout(next, own, block).isEmpty()) {
                    trail.reachForced(next, state, block, own);
                    return false;
                }
            }
        }
        return false;
    }

    private boolean isNear(Block own, Block other) {
        Limits limits = board.plan.rotation.limits();
        long reach = Math.max(limits.rest().toSeconds(), limits.window().toSeconds());
        return start(own) <= end(other) + reach && start(other) <= end(own) + reach;
    }

    private long start(Block block) {
        return horizon.wallStart[block.duty()][block.first()];
    }

    private long end(Block block) {
        return horizon.wallEnd[block.duty()][block.last()];
    }

    /** Hands the turns on, the last first; a turn that does not fit any more undoes all of it. */
    private boolean pass(Trail trail, int last) {
        List<Integer> states = trail.backFrom(last);
        for (int i = 0; i < states.size(); i++) {
            int taker = trail.person(states.get(i));
            Block block = trail.taken(states.get(i));
            if (board.conflict(taker, block).isPresent()) {
                for (int done = i - 1; done >= 0; done--) {
                    board.give(trail.taken(states.get(done)), trail.giver(states.get(done)));
                }
                return false;
            }
            board.give(block, taker);
        }
        return true;
    }

    /** Gives a heavy turn away and takes a lighter one back, or one that does not count on this line. */
    private boolean exchange(int person) {
        for (Block heavy : List.copyOf(board.blocks.get(person))) {
            if (weight(heavy) <= 0) {
                continue;
            }
            for (int other = 0; other < staff.size; other++) {
                if (excess[person] - excess[other] <= Ledger.TURN) {
                    continue;
                }
                for (Block light : List.copyOf(board.blocks.get(other))) {
                    int less = weight(heavy) - weight(light);
                    if (weight(light) >= 0
                            && less > 0
                            && excess[person] - excess[other] > less * Ledger.TURN
                            && swap(board, person, heavy, other, light).isEmpty()) {
                        excess[person] -= less * Ledger.TURN;
                        excess[other] += less * Ledger.TURN;
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Exchanges two turns if all rules allow it; otherwise changes nothing and says which does not. */
    static Optional<Rule> swap(Board board, int one, Block ones, int other, Block others) {
        board.give(ones, Sheet.NOBODY);
        board.give(others, Sheet.NOBODY);
        Optional<Rule> rule = board.conflict(other, ones);
        if (rule.isEmpty()) {
            board.give(ones, other);
            rule = board.conflict(one, others);
            if (rule.isEmpty()) {
                board.give(others, one);
                return rule;
            }
        }
        board.give(ones, one);
        board.give(others, other);
        return rule;
    }

    /** What a block counts on this line; −1 for what must stay where it is. */
    private int weight(Block block) {
        int duty = block.duty();
        int end = block.first() + block.length();
        boolean runsOn = horizon.duties.get(duty).stint() > 1 && end == horizon.planned[duty];
        if (staff.hasLearners(duty) || runsOn) {
            return -1;
        }
        int weight = 0;
        for (int number = block.first(); number < end; number++) {
            int mask = horizon.lines[duty][number];
            if ((mask & ((1 << line) - 1)) != 0) {
                return -1;
            }
            weight += (mask >>> line & 1) * horizon.weight[duty][number];
        }
        return weight;
    }
}
