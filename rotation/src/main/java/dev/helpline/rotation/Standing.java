package dev.helpline.rotation;

import dev.helpline.ticket.Agent;
import java.time.Instant;
import java.util.Optional;

/**
 * What one person was fairly owed against what they served, in micro-units: {@value Ledger#TURN} are one turn. A turn
 * is counted once, however long its shift is by the clock.
 *
 * @param agent who
 * @param accrued the sum of their fair shares; below zero only after somebody who left handed their debts back
 * @param served the turns they took
 * @param lastServed when the last of these began; empty for somebody who never served
 */
public record Standing(Agent agent, long accrued, long served, Optional<Instant> lastServed) {

    /** The most that may be served, or lie between accrued and served: a million turns, in micro-units. */
    static final long LIMIT = 1_000_000 * Ledger.TURN;

    /** Checks that the turns served are whole, not negative, and no more than a million apart from those accrued. */
    public Standing {
        if (served < 0 || served > LIMIT || served % Ledger.TURN != 0) {
            throw new IllegalArgumentException(agent + " cannot have served " + served + " micro-units; whole turns of "
                    + Ledger.TURN + " up to " + LIMIT + " are allowed");
        }
        if (accrued < served - LIMIT || accrued > served + LIMIT) {
            throw new IllegalArgumentException(agent + " cannot have accrued " + accrued + " micro-units against "
                    + served + " served; at most " + LIMIT + " may lie between");
        }
    }

    /** Somebody who has neither accrued nor served: a newcomer owes nothing and is owed nothing. */
    static Standing newcomer(Agent agent) {
        return new Standing(agent, 0, 0, Optional.empty());
    }

    /**
     * What is still to be served: accrued minus served.
     *
     * @return micro-units; positive for somebody whose turn is coming, negative for somebody ahead of their share
     */
    public long credit() {
        return accrued - served;
    }
}
