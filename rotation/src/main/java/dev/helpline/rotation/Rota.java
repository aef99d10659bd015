package dev.helpline.rotation;

import dev.helpline.spi.Roster;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Team;
import dev.helpline.time.Interval;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who serves when. A value that remembers what it was planned from; immutable and thread-safe.
 *
 * @param rotation what it was planned from
 * @param shifts at least one, each beginning where the one before it ends
 * @param gaps the seats that nobody takes, in the order of their shifts; empty if every seat is filled
 * @param ledger what everybody is owed after the last shift
 */
public record Rota(Rotation rotation, List<Shift> shifts, List<Gap> gaps, Ledger ledger) implements Roster {

    /** Checks that the shifts follow one another without a hole. */
    public Rota {
        shifts = List.copyOf(shifts);
        gaps = List.copyOf(gaps);
        if (shifts.isEmpty()) {
            throw new IllegalArgumentException("a rota has 1 shift or more; this one has none");
        }
        for (int i = 1; i < shifts.size(); i++) {
            Interval before = shifts.get(i - 1).span();
            Interval after = shifts.get(i).span();
            if (!before.endExclusive().equals(after.startInclusive())) {
                throw new IllegalArgumentException(
                        "each shift of a rota begins where the one before it ends; " + after + " follows " + before);
            }
        }
    }

    /**
     * The time this rota speaks of.
     *
     * @return from the start of the first shift to the end of the last
     */
    public Interval span() {
        return new Interval(
                shifts.get(0).span().startInclusive(),
                shifts.get(shifts.size() - 1).span().endExclusive());
    }

    /**
     * The shift that contains an instant, found in O(log n) of the number of shifts.
     *
     * @param at any instant
     * @return empty outside {@link #span()}
     */
    public Optional<Shift> shiftAt(Instant at) {
        if (!span().contains(at)) {
            return Optional.empty();
        }
        int low = 0;
        int high = shifts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (shifts.get(middle).span().startInclusive().isAfter(at)) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return Optional.of(shifts.get(low));
    }

    /**
     * Who serves at an instant, found in O(log n) of the number of shifts.
     *
     * @param team anybody but the team of this rota's duty gets nobody; teams are told apart by name
     * @param at any instant; outside {@link #span()} nobody is on duty
     * @return whoever was most due first
     */
    @Override
    public List<Agent> onDuty(Team team, Instant at) {
        return rotation.duty().team().name().equals(team.name())
                ? shiftAt(at).map(Shift::agents).orElse(List.of())
                : List.of();
    }
}
