package dev.helpline.rotation;

import dev.helpline.time.Interval;
import java.time.Instant;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who is away for any part of which shift, and who of them accrues nothing in it. */
final class Attendance {

    private final List<Interval> spans;
    private final Map<String, BitSet> away = new HashMap<>();
    private final Map<String, BitSet> excused = new HashMap<>();

    Attendance(Rotation rotation, List<Interval> spans) {
        this.spans = spans;
        ZoneId zone = rotation.duty().cadence().zone();
        for (Absence absence : rotation.absences()) {
            int first =
                    shiftsEndingBy(absence.startInclusive().atStartOfDay(zone).toInstant());
            int last = shiftsStartingBefore(
                    absence.endExclusive().atStartOfDay(zone).toInstant());
            if (first < last) {
                mark(away, absence, first, last);
                if (!absence.kind().accrues()) {
                    mark(excused, absence, first, last);
                }
            }
        }
    }

    /** Whether a person could serve in a shift. */
    boolean isThere(Person person, int shift) {
        return !marked(away, person, shift);
    }

    /** Whether a person owes their fair share of a shift: an absence that excuses them wins over one that does not. */
    boolean accrues(Person person, int shift) {
        return !marked(excused, person, shift);
    }

    private static void mark(Map<String, BitSet> marks, Absence absence, int startInclusive, int endExclusive) {
        marks.computeIfAbsent(absence.agent().id(), id -> new BitSet()).set(startInclusive, endExclusive);
    }

    private static boolean marked(Map<String, BitSet> marks, Person person, int shift) {
        BitSet shifts = marks.get(person.agent().id());
        return shifts != null && shifts.get(shift);
    }

    private int shiftsEndingBy(Instant instant) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).endExclusive().isAfter(instant)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private int shiftsStartingBefore(Instant instant) {
        int ending = shiftsEndingBy(instant);
        boolean begun =
                ending < spans.size() && spans.get(ending).startInclusive().isBefore(instant);
        return begun ? ending + 1 : ending;
    }
}
