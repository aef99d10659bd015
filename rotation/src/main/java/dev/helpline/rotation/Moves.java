package dev.helpline.rotation;

import java.util.ArrayDeque;
import java.util.Deque;

/** Turns that move on a board one after another, all of them or none. */
final class Moves {

    private record Move(Block block, int before) {}

    private final Board board;
    private final Deque<Move> made = new ArrayDeque<>();

    Moves(Board board) {
        this.board = board;
    }

    void give(Block block, int person) {
        made.push(new Move(block, board.holder(block)));
        board.give(block, person);
    }

    /** Brings everything back to where it was, the last move first. */
    void undo() {
        while (!made.isEmpty()) {
            Move last = made.pop();
            board.give(last.block(), last.before());
        }
    }
}
