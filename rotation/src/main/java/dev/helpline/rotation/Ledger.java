package dev.helpline.rotation;

import dev.helpline.ticket.Agent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who is owed how many turns, line by line. On every line the credits of all people sum to exactly zero, because every
 * turn that one of them served was accrued by all of them together. An empty ledger is where every rotation begins.
 *
 * @param standings one for each person, in the order of their ids
 */
public record Ledger(List<Standing> standings) {

    /** One turn, in the micro-units of a ledger. */
    public static final long TURN = 1_000_000;

    private static final Comparator<Standing> BY_ID =
            Comparator.comparing(standing -> standing.agent().id());

    /** Puts the standings in order; checks that nobody has two and that credits sum to zero. */
    public Ledger {
        standings = standings.stream().sorted(BY_ID).toList();
        for (int i = 1; i < standings.size(); i++) {
            if (standings.get(i).agent().is(standings.get(i - 1).agent())) {
                throw new IllegalArgumentException("a ledger has one standing for each person; "
                        + standings.get(i).agent() + " has two");
            }
        }
        for (Line line : linesOf(standings)) {
            long sum = standings.stream()
                    .mapToLong(standing -> standing.on(line).credit())
                    .sum();
            if (sum != 0) {
                throw new IllegalArgumentException(
                        "the credits of a ledger sum to 0 micro-units on every line; those on " + line + " sum to "
                                + sum);
            }
        }
    }

    /**
     * A ledger in which nobody has accrued or served anything.
     *
     * @return the empty ledger
     */
    public static Ledger empty() {
        return new Ledger(List.of());
    }

    /**
     * Where somebody stands.
     *
     * @param agent anybody
     * @return their standing; for somebody who is not in the ledger, that of a newcomer: all zero
     */
    public Standing of(Agent agent) {
        int index = indexOf(agent);
        return index < 0 ? Standing.newcomer(agent) : standings.get(index);
    }

    /**
     * The lines on which anything happened.
     *
     * @return by name; none for an empty ledger
     */
    public SortedSet<Line> lines() {
        return linesOf(standings);
    }

    /**
     * The ledger after somebody left for good. On every line they hand back what they are owed or owe: it is split evenly
     * over those who stay, to the micro-unit, and those first by id take the remainder.
     *
     * @param leaver who leaves
     * @return a ledger without them, or an equal one if they are not in it
     */
    public Ledger without(Agent leaver) {
        int index = indexOf(leaver);
        if (index < 0) {
            return this;
        }
        List<Standing> staying = new ArrayList<>(standings);
        Standing leaving = staying.remove(index);
        leaving.accounts().forEach((line, account) -> handBack(staying, line, account.credit()));
        return new Ledger(staying);
    }

    /**
     * The ledger after somebody served, on a line that no rota plans, such as {@link Line#DIFFICULT}: one turn, which all
     * of a group accrue in equal parts.
     *
     * @param agent who served
     * @param line on which line
     * @param sharing who shares this load, {@code agent} among them
     * @return a new ledger that sums to zero as before
     * @throws IllegalArgumentException if {@code agent} is not among those who share
     */
    public Ledger served(Agent agent, Line line, List<Agent> sharing) {
        if (sharing.stream().noneMatch(agent::is)) {
            throw new IllegalArgumentException(
                    agent + " cannot serve on " + line + " without sharing it; allowed: " + sharing);
        }
        List<Standing> all = new ArrayList<>(standings);
        for (Agent each : sharing) {
            if (indexOf(each) < 0) {
                all.add(Standing.newcomer(each));
            }
        }
        all.sort(BY_ID);
        List<Standing> changed = new ArrayList<>();
        List<Agent> parts =
                sharing.stream().sorted(Comparator.comparing(Agent::id)).toList();
        for (Standing standing : all) {
            Account account = standing.on(line);
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).is(standing.agent())) {
                    account = account.accruing(part(TURN, parts.size(), i));
                }
            }
            changed.add(standing.with(line, standing.agent().is(agent) ? account.serving(TURN) : account));
        }
        return new Ledger(changed);
    }

    private static void handBack(List<Standing> staying, Line line, long credit) {
        for (int i = 0; i < staying.size(); i++) {
            Standing standing = staying.get(i);
            staying.set(i, standing.with(line, standing.on(line).accruing(part(credit, staying.size(), i))));
        }
    }

    /** The i-th of equal parts that sum to the whole; the first take the remainder. */
    private static long part(long whole, int parts, int i) {
        return Math.floorDiv(whole, parts) + (i < Math.floorMod(whole, parts) ? 1 : 0);
    }

    private static SortedSet<Line> linesOf(List<Standing> standings) {
        SortedSet<Line> lines = new TreeSet<>();
        standings.forEach(standing -> lines.addAll(standing.accounts().keySet()));
        return lines;
    }

    private int indexOf(Agent agent) {
        int low = 0;
        int high = standings.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = standings.get(middle).agent().id().compareTo(agent.id());
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -1;
    }
}
