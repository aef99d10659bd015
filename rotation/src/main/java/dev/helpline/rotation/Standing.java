package dev.helpline.rotation;

import dev.helpline.ticket.Agent;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where one person stands on every line of a ledger.
 *
 * @param agent who
 * @param accounts what they were owed and what they served, by line; lines on which neither happened are left out
 * @param lastServed when the last of their turns began; empty for somebody who never served
 */
public record Standing(Agent agent, SortedMap<Line, Account> accounts, Optional<Instant> lastServed) {

    /** Takes a copy without the lines on which nothing happened. */
    public Standing {
        SortedMap<Line, Account> copy = new TreeMap<>(accounts);
        copy.values().removeIf(Account.EMPTY::equals);
        accounts = Collections.unmodifiableSortedMap(copy);
    }

    /**
     * A standing on the line of all turns alone.
     *
     * @param agent who
     * @param accrued the sum of their fair shares, in micro-units
     * @param served the turns they took, in micro-units
     * @param lastServed when the last of these began
     * @return the standing
     */
    public static Standing of(Agent agent, long accrued, long served, Optional<Instant> lastServed) {
        return new Standing(agent, new TreeMap<>(Map.of(Line.TOTAL, new Account(accrued, served))), lastServed);
    }

    /** Somebody who has neither accrued nor served: a newcomer owes nothing and is owed nothing. */
    static Standing newcomer(Agent agent) {
        return new Standing(agent, new TreeMap<>(), Optional.empty());
    }

    /**
     * Where they stand on one line.
     *
     * @param line any line
     * @return their account; all zero if nothing happened on it
     */
    public Account on(Line line) {
        return accounts.getOrDefault(line, Account.EMPTY);
    }

    /**
     * The sum of their fair shares of all turns.
     *
     * @return micro-units
     */
    public long accrued() {
        return on(Line.TOTAL).accrued();
    }

    /**
     * All turns they took, by weight.
     *
     * @return micro-units
     */
    public long served() {
        return on(Line.TOTAL).served();
    }

    /**
     * What is still to be served of all turns: accrued minus served.
     *
     * @return micro-units; positive for somebody whose turn is coming, negative for somebody ahead of their share
     */
    public long credit() {
        return on(Line.TOTAL).credit();
    }

    Standing with(Line line, Account account) {
        SortedMap<Line, Account> changed = new TreeMap<>(accounts);
        changed.put(line, account);
        return new Standing(agent, changed, lastServed);
    }
}
