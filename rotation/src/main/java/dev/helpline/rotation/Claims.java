package dev.helpline.rotation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How urgently people must serve at one handoff, line by line in the host's order down to the line of all turns. */
final class Claims {

    /** One person's urgency on each line that decides. */
    record Claim(List<Urgency> urgencies) implements Comparable<Claim> {
        @Override
        public int compareTo(Claim other) {
            for (int i = 0; i < urgencies.size(); i++) {
                int order = urgencies.get(i).compareTo(other.urgencies.get(i));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        }
    }

    private final Horizon horizon;
    private final Staff staff;
    private final Books books;
    private final int[] lines;
    private final List<long[]> dues = new ArrayList<>();
    private final boolean oneSeat;
    private final int sharing;
    private final long turn;

    /**
     * What people are owed at a handoff.
     *
     * @param round the shifts that begin
     * @param length for how many shifts a seat is taken
     */
    Claims(Staff staff, Books books, List<Horizon.Period> round, int length) {
        this.horizon = staff.horizon;
        this.staff = staff;
        this.books = books;
        this.lines = deciding(round);
        for (int line : lines) {
            dues.add(dueOn(line, round));
        }
        Horizon.Period first = round.get(0);
        this.oneSeat = round.size() == 1 && horizon.duties.get(first.duty()).seats() == 1;
        this.sharing = oneSeat ? books.sharing(first.duty(), first.number()) : 0;
        int weight = round.stream()
                .mapToInt(period -> horizon.weight[period.duty()][period.number()])
                .max()
                .orElseThrow();
        this.turn = Ledger.TURN * length * weight;
    }

    Claim of(int person) {
        List<Urgency> urgencies = new ArrayList<>(lines.length);
        for (int i = 0; i < lines.length; i++) {
            long credit = books.credit(lines[i], person);
            long due = dues.get(i)[person];
            Urgency urgency = oneSeat
                    ? Urgency.forOneSeat(credit, due, sharing, turn)
                    : Urgency.forSeveralSeats(credit, due, turn);
            urgencies.add(lines[i] == horizon.order.total ? urgency : urgency.rough());
        }
        return new Claim(urgencies);
    }

    private int[] deciding(List<Horizon.Period> round) {
        int mask = 0;
        for (Horizon.Period period : round) {
            mask |= horizon.lines[period.duty()][period.number()];
        }
        int touched = mask;
        return IntStream.rangeClosed(0, horizon.order.total)
                .filter(line -> (touched >>> line & 1) != 0)
                .toArray();
    }

    /** What everybody accrues on a line at this handoff if as many seats are filled as can be. */
    private long[] dueOn(int line, List<Horizon.Period> round) {
        long[] sums = new long[staff.size];
        for (Horizon.Period period : round) {
            int duty = period.duty();
            int there = Bits.count(staff.present(duty, period.number()));
            int seats = Math.min(horizon.duties.get(duty).seats(), there);
            int filled = Math.min(seats, books.sharing(duty, period.number()));
            if (filled > 0 && (horizon.lines[duty][period.number()] >>> line & 1) != 0) {
                Due due = books.due(duty, period.number(), filled);
                for (int i = 0; i < due.size(); i++) {
                    sums[due.person(i)] += due.micros(i) * horizon.weight[duty][period.number()];
                }
            }
        }
        return sums;
    }
}
