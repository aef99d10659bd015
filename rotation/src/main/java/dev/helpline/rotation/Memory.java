package dev.helpline.rotation;

import dev.helpline.time.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which of the shifts gone by the next plan must know, so that limits hold across the seam. */
final class Memory {

    private final Limits limits;
    private final Horizon horizon;

    Memory(Rotation rotation, Horizon horizon) {
        this.limits = rotation.limits();
        this.horizon = horizon;
    }

    /** In the order in which they are given, which is that of time. */
    List<Shift> of(List<Shift> shifts) {
        if (limits.equals(Limits.none())) {
            return shifts.stream()
                    .filter(shift -> shift.span().endExclusive().isAfter(horizon.span.endExclusive()))
                    .toList();
        }
        Instant since = horizon.span.endExclusive().minus(longest()).minus(Duration.ofDays(1));
        Map<String, Integer> recent = new HashMap<>();
        Map<String, Integer> holidays = new HashMap<>();
        List<Shift> kept = new ArrayList<>();
        for (int i = shifts.size() - 1; i >= 0; i--) {
            Shift shift = shifts.get(i);
            boolean inARow = limits.consecutive() != Limits.NO_LIMIT && isRecent(shift, recent);
            boolean holiday = limits.holidaysInARow() != Limits.NO_LIMIT
                    && isHoliday(shift)
                    && holidays.merge(shift.duty(), 1, Integer::sum) <= limits.holidaysInARow();
            if (inARow || holiday || shift.span().endExclusive().isAfter(since)) {
                kept.add(0, shift);
            }
        }
        return kept;
    }

    /** Whether it is among the latest of anybody in it: turns in a row may be of different duties. */
    private boolean isRecent(Shift shift, Map<String, Integer> served) {
        boolean recent = false;
        for (Turn turn : shift.turns()) {
            recent |= served.merge(turn.agent().id(), 1, Integer::sum) <= limits.consecutive();
        }
        return recent;
    }

    private Duration longest() {
        Duration longest = limits.rest().compareTo(limits.window()) > 0 ? limits.rest() : limits.window();
        Duration row = horizon.hasHours && limits.consecutive() != Limits.NO_LIMIT ? row() : Duration.ZERO;
        return longest.compareTo(row) > 0 ? longest : row;
    }

    /** How long as many turns in a row as are allowed can last, with others between them: at most ten years. */
    private Duration row() {
        long shift = 0;
        for (Interval[] spans : horizon.spans) {
            for (Interval span : spans) {
                shift = Math.max(shift, span.duration().toSeconds());
            }
        }
        return Duration.ofSeconds(Math.min(
                shift * limits.consecutive(),
                Duration.ofDays(Limits.MAX_REST_DAYS).toSeconds()));
    }

    private boolean isHoliday(Shift shift) {
        int duty = horizon.dutyNamed(shift.duty());
        Interval span = shift.span();
        return duty >= 0
                && horizon.duties
                        .get(duty)
                        .weights()
                        .kinds(span, horizon.duties.get(duty).cadence().zone())
                        .contains(Weights.Kind.HOLIDAY);
    }
}
