package dev.helpline.rotation;

import java.util.List;

/**
 * The improver that comes with the library.
 *
 * @param steps how many moves at most
 */
record Balancing(int steps) implements Improver {

    Balancing {
        if (steps < 0) {
            throw new IllegalArgumentException("an improver cannot take " + steps + " steps; 0 and more are allowed");
        }
    }

    @Override
    public List<Shift> improve(Rota rota) {
        Plan plan = rota.plan();
        Lines lines = plan.horizon.order;
        Board board = new Board(plan, rota.sheet().copy(), rota.past().running());
        Rota best = rota;
        int left = steps;
        for (int line = 0; line <= lines.total; line++) {
            int before = left;
            left = new Balance(board, best.ledger(), line).improve(left);
            best = left == before
                    ? best
                    : plan.rota(board.sheet.copy(), rota.past().running());
        }
        return best.shifts();
    }

    /** The call that makes it. */
    @Override
    public String toString() {
        return "Improver.ofSteps(" + steps + ")";
    }
}
