package dev.helpline.rotation;

import dev.helpline.ticket.Agent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who is owed how many turns. The credits of all people sum to exactly zero, because every turn that one of them
 * served was accrued by all of them together. An empty ledger is where every rotation begins.
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
        long sum = standings.stream().mapToLong(Standing::credit).sum();
        if (sum != 0) {
            throw new IllegalArgumentException("the credits of a ledger sum to 0 micro-units; these sum to " + sum);
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
     * The ledger after somebody left for good. They hand back what they are owed or owe: it is split evenly over those
     * who stay, to the micro-unit, and those first by id take the remainder.
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
        long credit = staying.remove(index).credit();
        int count = staying.size();
        return new Ledger(IntStream.range(0, count)
                .mapToObj(i -> {
                    long remainder = i < Math.floorMod(credit, count) ? 1 : 0;
                    return handed(staying.get(i), Math.floorDiv(credit, count) + remainder);
                })
                .toList());
    }

    private static Standing handed(Standing standing, long credit) {
        return new Standing(standing.agent(), standing.accrued() + credit, standing.served(), standing.lastServed());
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
