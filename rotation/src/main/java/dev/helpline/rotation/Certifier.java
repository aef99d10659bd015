package dev.helpline.rotation;

import dev.helpline.ticket.Agent;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Works out the certificate of one line of a rota from nothing but its plan and who sits where. */
final class Certifier {

    private final Plan plan;
    private final Sheet sheet;
    private final Line named;
    private final int line;
    /** What everybody served beyond what they were owed, in micro-units. */
    private final long[] excess;
    /** What everybody was owed before any turn of this plan. */
    private final long[] owed;

    Certifier(Rota rota, Line named) {
        this.plan = rota.plan();
        this.sheet = rota.sheet();
        this.named = named;
        this.line = plan.horizon.order.planned(named);
        this.excess = new long[plan.staff.size];
        this.owed = new long[plan.staff.size];
        for (int person = 0; person < excess.length; person++) {
            Agent agent = plan.staff.people.get(person).agent();
            Standing after = rota.ledger().of(agent);
            excess[person] = -after.on(named).credit();
            owed[person] = after.on(named).accrued()
                    - plan.rotation.ledger().of(agent).on(named).served();
        }
    }

    Certificate certificate() {
        long spread = spread();
        Relaxation relaxation = new Relaxation(plan, sheet, excess, line);
        BitSet busiest = relaxation.busiest();
        BitSet idlest = relaxation.idlest();
        long highest = leastExcess(busiest, relaxation.mustServe(busiest), relaxation.unit);
        long lowest = mostExcess(idlest, relaxation.canServe(idlest), relaxation.unit);
        long bound = Math.max(0, highest - lowest);
        return new Certificate(
                named, spread, bound, agents(busiest), agents(idlest), spread > bound ? binding() : Optional.empty());
    }

    private long spread() {
        return Arrays.stream(excess).max().orElseThrow()
                - Arrays.stream(excess).min().orElseThrow();
    }

    /** The smallest excess that lets a group serve this many whole units if nobody in it has more. */
    private long leastExcess(BitSet group, long units, long unit) {
        long low = -(1L << 60);
        long high = 1L << 60;
        while (low < high) {
            long middle = Math.floorDiv(low + high, 2);
            if (reaches(group, units, unit, middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private boolean reaches(BitSet group, long units, long unit, long excess) {
        return group.stream()
                        .mapToLong(person -> Math.floorDiv(owed[person] + excess, unit))
                        .sum()
                >= units;
    }

    /** The largest excess that a group can all have with this many whole units. */
    private long mostExcess(BitSet group, long units, long unit) {
        long low = -(1L << 60);
        long high = 1L << 60;
        while (low < high) {
            long middle = -Math.floorDiv(-(low + high), 2);
            if (group.stream()
                            .mapToLong(person -> -Math.floorDiv(-(owed[person] + middle), unit))
                            .sum()
                    <= units) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /**
     * The first rule in the way between whoever carries most, or least, and somebody who could even that out if there
     * were none but who is there and who knows what.
     */
    private Optional<Rule> binding() {
        return new Hindrance(new Board(plan, sheet.copy()), excess, line).rule();
    }

    private List<Agent> agents(BitSet group) {
        return group.stream()
                .mapToObj(person -> plan.staff.people.get(person).agent())
                .sorted(Comparator.comparing(Agent::id))
                .toList();
    }
}
