package dev.helpline.rotation;

import dev.helpline.ticket.Agent;
import dev.helpline.time.Interval;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What two rotas give to different people. */
final class Difference {

    private record Key(String duty, Interval span) {}

    private Difference() {}

    static List<SeatChange> between(Rota one, Rota other) {
        Map<Key, Shift> others = new HashMap<>();
        other.shifts().forEach(shift -> others.put(new Key(shift.duty(), shift.span()), shift));
        List<SeatChange> changes = new ArrayList<>();
        for (Shift shift : one.shifts()) {
            Shift after = others.get(new Key(shift.duty(), shift.span()));
            if (after != null) {
                compare(shift, after, changes);
            }
        }
        return changes;
    }

    private static void compare(Shift before, Shift after, List<SeatChange> changes) {
        int seats = Math.max(seats(before), seats(after));
        for (int seat = 0; seat < seats; seat++) {
            Optional<Agent> was = at(before, seat);
            Optional<Agent> is = at(after, seat);
            boolean same = was.map(Agent::id).equals(is.map(Agent::id));
            if (!same) {
                changes.add(new SeatChange(before.duty(), before.span(), seat, was, is));
            }
        }
    }

    private static int seats(Shift shift) {
        return shift.turns().stream()
                .filter(Turn::seated)
                .mapToInt(turn -> turn.seat() + 1)
                .max()
                .orElse(0);
    }

    private static Optional<Agent> at(Shift shift, int seat) {
        return shift.turns().stream()
                .filter(turn -> turn.seated() && turn.seat() == seat)
                .map(Turn::agent)
                .findFirst();
    }
}
