package dev.helpline.rotation;

import dev.helpline.ticket.Agent;
import dev.helpline.time.BusinessHours;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shifts of one duty by the time at which they begin, for answers in O(log n). */
final class Timeline {

    private final List<Shift> shifts = new ArrayList<>();
    private final List<List<Agent>> agents = new ArrayList<>();
    private final Optional<BusinessHours> hours;
    private final List<StandIn> standIns;
    private long[] starts = {};

    private Timeline(Duty duty, List<StandIn> standIns) {
        this.standIns = standIns.stream()
                .filter(standIn -> standIn.duty().equals(duty.name()))
                .toList();
        this.hours = duty.cadence().hours();
    }

    /** For each team, the time lines of its duties in the order of these. */
    static Map<String, List<Timeline>> byTeam(List<Duty> duties, Map<String, Timeline> byDuty) {
        Map<String, List<Timeline>> teams = new HashMap<>();
        for (Duty duty : duties) {
            teams.computeIfAbsent(duty.team().name(), team -> new ArrayList<>()).add(byDuty.get(duty.name()));
        }
        return teams;
    }

    static Map<String, Timeline> byDuty(List<Duty> duties, List<Shift> shifts, List<StandIn> standIns) {
        Map<String, Timeline> lines = new HashMap<>();
        duties.forEach(duty -> lines.put(duty.name(), new Timeline(duty, standIns)));
        for (Shift shift : shifts) {
            lines.computeIfPresent(shift.duty(), (name, line) -> line.with(shift));
        }
        lines.values()
                .forEach(line -> line.starts = line.shifts.stream()
                        .mapToLong(shift -> shift.span().startInclusive().getEpochSecond())
                        .toArray());
        return lines;
    }

    private Timeline with(Shift shift) {
        shifts.add(shift);
        agents.add(shift.agents());
        return this;
    }

    /** The shift that contains an instant, whether anybody is needed then or not. */
    Optional<Shift> at(Instant at) {
        int index = indexAt(at);
        return index < 0 ? Optional.empty() : Optional.of(shifts.get(index));
    }

    /** Whoever serves at an instant; nobody outside the hours of the duty. */
    List<Agent> onDuty(Instant at) {
        int index = indexAt(at);
        boolean closed = hours.isPresent() && !hours.get().isOpen(at);
        return index < 0 || closed ? List.of() : standingIn(agents.get(index), at);
    }

    private List<Agent> standingIn(List<Agent> serving, Instant at) {
        List<Agent> there = serving;
        for (StandIn standIn : standIns) {
            if (standIn.span().contains(at)) {
                there = there.stream()
                        .map(agent -> agent.is(standIn.away()) ? standIn.standIn() : agent)
                        .distinct()
                        .toList();
            }
        }
        return there;
    }

    private int indexAt(Instant at) {
        long second = at.getEpochSecond();
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] <= second) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int index = low - 1;
        while (index >= 0 && shifts.get(index).span().startInclusive().isAfter(at)) {
            index--;
        }
        return index >= 0 && shifts.get(index).span().contains(at) ? index : -1;
    }
}
