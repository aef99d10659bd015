package dev.helpline.rotation;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * A greatest flow from sources through sinks of a small two-sided graph, by shortest augmenting paths (Edmonds and Karp
 * 1972). Deterministic: of equal paths the one through lower numbers is taken.
 */
final class Flow {

    private final long[] supply;
    private final long[] demand;
    private final boolean[][] joined;
    final long[][] flow;
    /** After the flow is greatest: the sources on the side of the cut that still want to send more. */
    final boolean[] wanting;

    private final boolean[] reached;

    Flow(long[] supply, long[] demand, boolean[][] joined) {
        this.supply = supply.clone();
        this.demand = demand.clone();
        this.joined = joined;
        this.flow = new long[supply.length][demand.length];
        this.wanting = new boolean[supply.length];
        this.reached = new boolean[demand.length];
        while (augment()) {
            // one path after another
        }
    }

    /** Whether every source could send all it has. */
    boolean isComplete() {
        return Arrays.stream(supply).allMatch(left -> left == 0);
    }

    private boolean augment() {
        int sources = supply.length;
        int[] from = new int[sources + demand.length];
        Arrays.fill(from, -1);
        Arrays.fill(wanting, false);
        Arrays.fill(reached, false);
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        for (int source = 0; source < sources; source++) {
            if (supply[source] > 0) {
                wanting[source] = true;
                queue.add(source);
            }
        }
        while (!queue.isEmpty()) {
            int source = queue.remove();
            for (int sink = 0; sink < demand.length; sink++) {
                if (!joined[source][sink] || reached[sink]) {
                    continue;
                }
                reached[sink] = true;
                from[sources + sink] = source;
                if (demand[sink] > 0) {
                    push(sink, from);
                    return true;
                }
                for (int other = 0; other < sources; other++) {
                    if (!wanting[other] && flow[other][sink] > 0) {
                        wanting[other] = true;
                        from[other] = sink;
                        queue.add(other);
                    }
                }
            }
        }
        return false;
    }

    private void push(int last, int[] from) {
        int sources = supply.length;
        long amount = demand[last];
        int sink = last;
        int source = from[sources + sink];
        while (from[source] >= 0) {
            sink = from[source];
            amount = Math.min(amount, flow[source][sink]);
            source = from[sources + sink];
        }
        amount = Math.min(amount, supply[source]);
        supply[source] -= amount;
        demand[last] -= amount;
        sink = last;
        source = from[sources + sink];
        flow[source][sink] += amount;
        while (from[source] >= 0) {
            sink = from[source];
            flow[source][sink] -= amount;
            source = from[sources + sink];
            flow[source][sink] += amount;
        }
    }
}
