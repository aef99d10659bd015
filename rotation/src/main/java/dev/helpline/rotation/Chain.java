package dev.helpline.rotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The shortest chain of gives that ends with somebody who carries less: each gives a turn of one weight to the next. Looks
 * for one on a board and, if there is one, makes it.
 */
final class Chain {

    /** What somebody may do to take a turn that does not fit in with their others. */
    enum Way {
        /** Nothing. */
        AS_THEY_STAND,
        /** Give on the one turn of the same weight that is in the way. */
        FORCING,
        /** The same, or leave turns that do not count on this line to others. */
        RELIEVING
    }

    private final Board board;
    private final Scale scale;
    private final Staff staff;
    private final int first;
    private final int weight;
    private final Way way;
    private final Trail trail;

    Chain(Board board, Scale scale, int first, int weight, Way way) {
        this.board = board;
        this.scale = scale;
        this.staff = board.plan.staff;
        this.first = first;
        this.weight = weight;
        this.way = way;
        this.trail = new Trail(first, staff.size);
    }

    /** Whether turns were handed on. */
    boolean isMade() {
        while (trail.hasMore()) {
            int state = trail.next();
            for (Block block : trail.givable(state, board.blocks.get(trail.person(state)))) {
                if (scale.weight(block) == weight && trail.isNews(block) && isMade(state, block)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Everybody reached in vain who carries no more than the first: from them nobody lighter can be reached either. */
    void settle(BitSet settled) {
        trail.eachFree(person -> {
            if (!scale.carriesMore(person, first)) {
                settled.set(person);
            }
        });
    }

    private boolean isMade(int state, Block block) {
        long[] there = staff.present(block.duty(), block.first());
        for (int word = 0; word < there.length; word++) {
            for (long bits = there[word] & ~trail.word(word); bits != 0; bits &= bits - 1) {
                int next = (word << 6) + Long.numberOfTrailingZeros(bits);
                if (reaches(state, block, next) && scale.evens(first, next, weight) && pass(next)) {
                    scale.move(first, next, weight);
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether somebody can take a block and keep all their turns of this weight. */
    private boolean reaches(int state, Block block, int next) {
        if (board.takes(next, block)) {
            trail.reachFree(next, state, block, List.of());
            return true;
        }
        if (way == Way.AS_THEY_STAND || !board.couldTake(next, block)) {
            return false;
        }
        if (trail.isUntouched(next)) {
            force(state, block, next);
        }
        return way == Way.RELIEVING && relieves(state, block, next);
    }

    private void force(int state, Block block, int next) {
        for (Block own : board.blocks.get(next)) {
            if (board.isNear(own, block)
                    && scale.weight(own) == weight
                    && board.conflictWithout(next, List.of(own), block).isEmpty()) {
                trail.reachForced(next, state, block, own);
                return;
            }
        }
    }

    private boolean relieves(int state, Block block, int next) {
        List<Block> others = new ArrayList<>();
        for (Block own : board.blocks.get(next)) {
            if (board.isNear(own, block) && scale.weight(own) == 0) {
                others.add(own);
            }
        }
        boolean fits =
                !others.isEmpty() && board.conflictWithout(next, others, block).isEmpty();
        if (fits) {
            trail.reachFree(next, state, block, others);
        }
        return fits;
    }

    /** Hands the turns on, the last first; a turn that does not fit any more undoes all of it. */
    private boolean pass(int last) {
        Moves moves = new Moves(board);
        for (int state : trail.backFrom(last)) {
            int taker = trail.person(state);
            Block block = trail.taken(state);
            moves.give(block, Sheet.NOBODY);
            for (Block other : trail.left(state)) {
                leave(moves, other, trail.giver(state));
            }
            if (!board.takes(taker, block)) {
                moves.undo();
                return false;
            }
            moves.give(block, taker);
        }
        return true;
    }

    /** Leaves a turn to whoever gives another for it, or to whoever can take it and has fewest turns. */
    private void leave(Moves moves, Block block, int giver) {
        int taker = board.takes(giver, block) ? giver : Sheet.NOBODY;
        for (int person = 0; taker != giver && person < staff.size; person++) {
            boolean fewer = taker == Sheet.NOBODY
                    || board.blocks.get(person).size() < board.blocks.get(taker).size();
            if (fewer && board.takes(person, block)) {
                taker = person;
            }
        }
        if (taker != Sheet.NOBODY) {
            moves.give(block, taker);
        }
    }
}
