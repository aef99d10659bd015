package dev.helpline.rotation;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.List;

/**
 * A rota without any rule but who is there and who knows what, on one line: each shift is as many units as its filled
 * seats weigh, and units flow one by one to whoever could take them. Belongs to one certificate.
 */
final class Relaxation {

    private final Horizon horizon;
    private final Staff staff;
    private final int line;
    /** What every turn on the line is a multiple of. */
    private final int size;
    /** The same in micro-units. */
    final long unit;
    /** Who holds each unit of each shift. */
    private final int[][][] holders;

    private final long[] excess;
    private final int[] from;
    private final int[] duties;
    private final int[] numbers;

    Relaxation(Plan plan, Sheet sheet, long[] excess, int line) {
        this.horizon = plan.horizon;
        this.staff = plan.staff;
        this.line = line;
        this.size = horizon.unitOf(line);
        this.unit = size * Ledger.TURN;
        this.excess = excess.clone();
        this.from = new int[staff.size];
        this.duties = new int[staff.size];
        this.numbers = new int[staff.size];
        this.holders = new int[horizon.duties.size()][][];
        for (int duty = 0; duty < holders.length; duty++) {
            holders[duty] = new int[horizon.planned[duty]][];
            for (int number = 0; number < horizon.planned[duty]; number++) {
                holders[duty][number] = units(sheet, duty, number);
            }
        }
    }

    /** Makes the largest excess as small as can be; returns everybody whom turns of the busiest can reach. */
    BitSet busiest() {
        while (true) {
            int most = extreme(1);
            BitSet reached = new BitSet();
            int last = walk(most, reached, 1);
            if (last < 0) {
                return reached;
            }
            pass(last, most, 1);
        }
    }

    /** Makes the smallest excess as large as can be; returns everybody from whom turns can reach the idlest. */
    BitSet idlest() {
        while (true) {
            int least = extreme(-1);
            BitSet reached = new BitSet();
            int last = walk(least, reached, -1);
            if (last < 0) {
                return reached;
            }
            pass(last, least, -1);
        }
    }

    /** The least that a group must serve together in any rota with these seats filled, in units. */
    long mustServe(BitSet group) {
        long sum = 0;
        long[] bits = bits(group);
        for (int duty = 0; duty < holders.length; duty++) {
            for (int number = 0; number < holders[duty].length; number++) {
                int weight = weight(duty, number);
                long[] there = staff.present(duty, number);
                int others = Bits.count(there) - Bits.common(there, bits);
                sum += Math.max(0, holders[duty][number].length - (long) weight * others);
            }
        }
        return sum;
    }

    /** The most that a group can serve together in any rota with these seats filled, in units. */
    long canServe(BitSet group) {
        long sum = 0;
        long[] bits = bits(group);
        for (int duty = 0; duty < holders.length; duty++) {
            for (int number = 0; number < holders[duty].length; number++) {
                long most = (long) weight(duty, number) * Bits.common(staff.present(duty, number), bits);
                sum += Math.min(holders[duty][number].length, most);
            }
        }
        return sum;
    }

    private long[] bits(BitSet group) {
        long[] bits = Bits.none(staff.size);
        group.stream().forEach(person -> Bits.add(bits, person));
        return bits;
    }

    /** How many units a seat of a shift is. */
    private int weight(int duty, int number) {
        return horizon.weightOn(line, duty, number) / size;
    }

    private int[] units(Sheet sheet, int duty, int number) {
        int weight = weight(duty, number);
        int[] units = new int[weight * sheet.filled(duty, number)];
        int next = 0;
        for (int person : sheet.seats(duty, number)) {
            for (int unit = 0; person != Sheet.NOBODY && unit < weight; unit++) {
                units[next++] = person;
            }
        }
        return units;
    }

    private int extreme(int sign) {
        int found = 0;
        for (int person = 1; person < staff.size; person++) {
            if (sign * excess[person] > sign * excess[found]) {
                found = person;
            }
        }
        return found;
    }

    /** Walks from whoever is extreme, along units (or against them); returns whoever evens out, or −1. */
    private int walk(int first, BitSet reached, int sign) {
        ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(first));
        reached.set(first);
        while (!queue.isEmpty()) {
            int person = queue.remove();
            for (int duty = 0; duty < holders.length; duty++) {
                for (int number = 0; number < holders[duty].length; number++) {
                    int before = reached.cardinality();
                    int found = sign > 0
                            ? givers(person, duty, number, reached, queue, first)
                            : takers(person, duty, number, reached, queue, first);
                    if (found >= 0) {
                        return found;
                    }
                    if (reached.cardinality() > before && reached.cardinality() == staff.size) {
                        return -1;
                    }
                }
            }
        }
        return -1;
    }

    private int givers(int person, int duty, int number, BitSet reached, ArrayDeque<Integer> queue, int first) {
        if (units(person, duty, number) == 0) {
            return -1;
        }
        long[] there = staff.present(duty, number);
        for (int word = 0; word < there.length; word++) {
            for (long bits = there[word]; bits != 0; bits &= bits - 1) {
                int next = (word << 6) + Long.numberOfTrailingZeros(bits);
                if (!reached.get(next) && units(next, duty, number) < weight(duty, number)) {
                    step(person, next, duty, number, reached, queue);
                    if (excess[first] - excess[next] > unit) {
                        return next;
                    }
                }
            }
        }
        return -1;
    }

    private int takers(int person, int duty, int number, BitSet reached, ArrayDeque<Integer> queue, int first) {
        if (!Bits.has(staff.present(duty, number), person) || units(person, duty, number) == weight(duty, number)) {
            return -1;
        }
        for (int next : holders[duty][number]) {
            if (!reached.get(next)) {
                step(person, next, duty, number, reached, queue);
                if (excess[next] - excess[first] > unit) {
                    return next;
                }
            }
        }
        return -1;
    }

    private void step(int person, int next, int duty, int number, BitSet reached, ArrayDeque<Integer> queue) {
        reached.set(next);
        from[next] = person;
        duties[next] = duty;
        numbers[next] = number;
        queue.add(next);
    }

    private void pass(int last, int first, int sign) {
        for (int person = last; person != first; person = from[person]) {
            int giver = sign > 0 ? from[person] : person;
            int taker = sign > 0 ? person : from[person];
            int[] units = holders[duties[person]][numbers[person]];
            int unit = 0;
            while (units[unit] != giver) {
                unit++;
            }
            units[unit] = taker;
        }
        excess[first] -= sign * unit;
        excess[last] += sign * unit;
    }

    private int units(int person, int duty, int number) {
        int count = 0;
        for (int holder : holders[duty][number]) {
            count += holder == person ? 1 : 0;
        }
        return count;
    }
}
