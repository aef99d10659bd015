package dev.helpline.rotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Finds the rule that keeps turns from flowing to whoever carries less. */
final class Hindrance {

    private final Board board;
    private final Staff staff;
    private final int line;
    private final long unit;
    private final long[] excess;
    private final List<Optional<Rule>> blocked;

    Hindrance(Board board, long[] excess, int line) {
        this.board = board;
        this.staff = board.plan.staff;
        this.line = line;
        this.unit = board.plan.horizon.unitOf(line) * Ledger.TURN;
        this.excess = excess;
        this.blocked = new ArrayList<>(Collections.nCopies(staff.size, Optional.empty()));
    }

    /** Empty if whole turns alone are in the way. */
    Optional<Rule> rule() {
        for (int person = 0; person < staff.size; person++) {
            Optional<Rule> rule = from(person);
            if (rule.isPresent()) {
                return rule;
            }
        }
        return Optional.empty();
    }

    private Optional<Rule> from(int first) {
        ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(first));
        BitSet reached = new BitSet();
        reached.set(first);
        blocked.set(first, Optional.empty());
        while (!queue.isEmpty()) {
            int person = queue.remove();
            for (Block block : board.blocks.get(person)) {
                if (board.plan.horizon.weightOn(line, block) == 0) {
                    continue;
                }
                for (int each = 0; each < staff.size; each++) {
                    int next = each;
                    if (reached.get(next) || board.ability(next, block).isPresent()) {
                        continue;
                    }
                    reached.set(next);
                    blocked.set(next, blocked.get(person).or(() -> board.conflict(next, block)));
                    queue.add(next);
                    if (excess[first] - excess[next] > unit) {
                        return blocked.get(next).or(() -> Optional.of(Rule.STINT));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
