package dev.helpline.rotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The lines a plan writes on: those the host put in order first, then the others that its duties need. */
final class Lines {

    final List<Line> all = new ArrayList<>();
    /** The place of the line of all turns: those before it decide first. */
    final int total;

    final int mentoring;
    private final int weekends;
    private final int nights;

    Lines(Rotation rotation) {
        rotation.lines().forEach(this::place);
        total = place(Line.TOTAL);
        weekends = place(Line.WEEKENDS_AND_HOLIDAYS);
        nights = place(Line.NIGHTS);
        mentoring = place(Line.MENTORING);
        rotation.duties().forEach(duty -> place(Line.tierOf(duty.team())));
        if (all.size() > Integer.SIZE - 1) {
            throw new IllegalArgumentException(
                    "a rotation cannot keep " + all.size() + " lines; at most " + (Integer.SIZE - 1) + " are allowed");
        }
    }

    /** The lines that a turn of these kinds of time is written on, as bits by place. */
    int mask(Duty duty, Set<Weights.Kind> kinds) {
        int mask = 1 << total | 1 << all.indexOf(Line.tierOf(duty.team()));
        for (Weights.Kind kind : kinds) {
            mask |= kind == Weights.Kind.NIGHT ? 1 << nights : 1 << weekends;
        }
        return mask;
    }

    /** The place of a line that turns are written on. */
    int planned(Line line) {
        int place = line.equals(Line.MENTORING) ? -1 : all.indexOf(line);
        if (place < 0) {
            List<Line> allowed =
                    all.stream().filter(each -> !each.equals(Line.MENTORING)).toList();
            throw new IllegalArgumentException(
                    "a rota cannot be certified on " + line + ", which no seat counts on; allowed: " + allowed);
        }
        return place;
    }

    private int place(Line line) {
        if (!all.contains(line)) {
            all.add(line);
        }
        return all.indexOf(line);
    }
}
