package dev.helpline.rotation;

import java.util.Arrays;
import java.util.stream.IntStream;

/** What turns count on one line of the ledger, and how far everybody is from their share of it. */
final class Scale {

    /** What must not be moved. */
    static final int STAYS = -1;

    private final Board board;
    private final Horizon horizon;
    private final int line;
    /** How much more everybody served than they were owed, in micro-units. */
    private final long[] excess;

    Scale(Board board, Ledger ledger, int line) {
        this.board = board;
        this.horizon = board.plan.horizon;
        this.line = line;
        Line named = horizon.order.all.get(line);
        this.excess = board.plan.staff.people.stream()
                .mapToLong(person -> -ledger.of(person.agent()).on(named).credit())
                .toArray();
    }

    /** Whether nobody is a whole turn from their share. */
    boolean isEven() {
        return Arrays.stream(excess).allMatch(each -> Math.abs(each) < Ledger.TURN);
    }

    /** Whether some turns do not count on this line and may be moved all the same. */
    boolean hasOthers() {
        return line < horizon.order.total;
    }

    /** Everybody, whoever carries most first. */
    int[] heaviestFirst() {
        return IntStream.range(0, excess.length)
                .boxed()
                .sorted((one, other) -> Long.compare(excess[other], excess[one]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Whether anybody carries so much less that it gets more even if they take so much from somebody. */
    boolean couldGive(int person, int weight) {
        return evens(person, lightest(), weight);
    }

    /** Whether it gets more even if one gives another so much. */
    boolean evens(int giver, int taker, int weight) {
        return excess[giver] - excess[taker] > weight * Ledger.TURN;
    }

    boolean carriesMore(int person, int other) {
        return excess[person] > excess[other];
    }

    void move(int giver, int taker, int weight) {
        excess[giver] -= weight * Ledger.TURN;
        excess[taker] += weight * Ledger.TURN;
    }

    /** What a block counts on this line, or {@link #STAYS}: turns on lines that come before keep what they gained. */
    int weight(Block block) {
        int earlier = (1 << line) - 1;
        for (int number = block.first(); number < horizon.plannedEnd(block); number++) {
            if ((horizon.lines[block.duty()][number] & earlier) != 0) {
                return STAYS;
            }
        }
        return board.isBound(block) ? STAYS : horizon.weightOn(line, block);
    }

    private int lightest() {
        int found = 0;
        for (int person = 1; person < excess.length; person++) {
            found = excess[person] < excess[found] ? person : found;
        }
        return found;
    }
}
