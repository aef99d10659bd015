package dev.helpline.rotation;

/**
 * What was fairly owed on one line of a ledger against what was served, in micro-units: {@value Ledger#TURN} are one
 * turn of weight 1, however long its shift is by the clock.
 *
 * @param accrued the sum of fair shares; below zero only after somebody who left handed their debts back
 * @param served the turns taken, by weight; whole turns
 */
public record Account(long accrued, long served) {

    /** Nothing owed, nothing served. */
    public static final Account EMPTY = new Account(0, 0);

    /** The most that may be served, or lie between accrued and served: a billion turns, in micro-units. */
    static final long LIMIT = 1_000_000_000 * Ledger.TURN;

    /** Checks that the turns served are whole, not negative, and no more than a billion apart from those accrued. */
    public Account {
        if (served < 0 || served > LIMIT || served % Ledger.TURN != 0) {
            throw new IllegalArgumentException("nobody can have served " + served + " micro-units; whole turns of "
                    + Ledger.TURN + " up to " + LIMIT + " are allowed");
        }
        if (accrued < served - LIMIT || accrued > served + LIMIT) {
            throw new IllegalArgumentException("nobody can have accrued " + accrued + " micro-units against " + served
                    + " served; at most " + LIMIT + " may lie between");
        }
    }

    /**
     * What is still to be served: accrued minus served.
     *
     * @return micro-units; positive for somebody whose turn is coming, negative for somebody ahead of their share
     */
    public long credit() {
        return accrued - served;
    }

    Account accruing(long due) {
        return new Account(accrued + due, served);
    }

    Account serving(long load) {
        return new Account(accrued, served + load);
    }
}
