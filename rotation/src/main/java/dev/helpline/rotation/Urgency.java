package dev.helpline.rotation;

import java.util.Comparator;

/**
 * How soon somebody must serve, so that nobody's credit ever leaves its bounds. Those with credit come before those
 * without; then the earliest pseudo-deadline: the shift, counted from the one in question as 1, by which they must have
 * served.
 *
 * @param owed whether serving now leaves their credit within its lower bound
 * @param deadline the last shift they can serve in before their credit passes its upper bound; 1 is now
 * @param overlapping whether their next turn could begin in the shift of this deadline, so that serving late costs twice
 * @param cascade for people with half the shifts or more, how long waiting would tie them to every shift; 0 for others
 */
record Urgency(boolean owed, long deadline, boolean overlapping, long cascade) implements Comparable<Urgency> {

    private static final Comparator<Urgency> ORDER = Comparator.comparing(Urgency::owed)
            .reversed()
            .thenComparingLong(Urgency::deadline)
            .thenComparing(Urgency::overlapping, Comparator.reverseOrder())
            .thenComparing(Urgency::cascade, Comparator.reverseOrder());

    private static final Urgency NEVER = new Urgency(false, Long.MAX_VALUE, false, 0);

    /**
     * For one seat. Keeps |credit| ≤ 1 − 1/(2n − 2) turns at every handoff among {@code n} unconstrained people.
     * Tijdeman, "The chairman assignment problem", Discrete Mathematics 32(3), 1980.
     *
     * @param credit micro-units before this shift
     * @param due the fair share of this shift, in micro-units
     * @param people how many split it
     * @param turn what serving now counts, in micro-units
     */
    static Urgency forOneSeat(long credit, long due, int people, long turn) {
        long slack = Math.max(2, 2L * people - 2);
        boolean owed = (credit + due) * slack >= turn;
        if (due == 0) {
            return owed ? new Urgency(true, Long.MAX_VALUE, false, 0) : NEVER;
        }
        long untilBound = (slack - 1) * turn - slack * credit;
        return new Urgency(owed, Math.floorDiv(untilBound, slack * due) + 1, false, 0);
    }

    /**
     * For several seats. Keeps |credit| below one turn at every handoff among unconstrained people. Baruah, Cohen,
     * Plaxton and Varvel, "Proportionate progress", Algorithmica 15, 1996; the two tie-breaks are those of PD²: Anderson
     * and Srinivasan, "Mixed Pfair/ERfair scheduling of asynchronous periodic tasks", JCSS 68, 2004.
     *
     * @param credit micro-units before this shift
     * @param due the fair share of this shift, in micro-units
     * @param turn what serving now counts, in micro-units
     */
    static Urgency forSeveralSeats(long credit, long due, long turn) {
        boolean owed = credit + due > 0;
        if (due == 0) {
            return owed ? new Urgency(true, Long.MAX_VALUE, false, 0) : NEVER;
        }
        long untilBound = turn - credit;
        long deadline = ceiling(untilBound, due);
        boolean overlapping = Math.floorMod(untilBound, due) != 0;
        return new Urgency(owed, deadline, overlapping, 2 * due < turn ? 0 : cascade(credit, due, deadline, turn));
    }

    /** The deadline of the first shift off that is not before the deadline to serve: PD²'s group deadline. */
    private static long cascade(long credit, long due, long deadline, long turn) {
        long off = turn - due;
        return off == 0 ? Long.MAX_VALUE : ceiling(ceiling(off * deadline - credit, turn) * turn + credit, off);
    }

    private static long ceiling(long dividend, long divisor) {
        return -Math.floorDiv(-dividend, divisor);
    }

    /** The deadline alone, for lines on which turns are rare and micro-units say nothing. */
    Urgency rough() {
        return new Urgency(owed, deadline, false, 0);
    }

    @Override
    public int compareTo(Urgency other) {
        return ORDER.compare(this, other);
    }
}
