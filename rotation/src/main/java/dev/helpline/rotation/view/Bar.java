package dev.helpline.rotation.view;

import dev.helpline.rotation.Rota;
import dev.helpline.rotation.Shift;
import dev.helpline.rotation.Turn;
import dev.helpline.time.Interval;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns that follow each other without a break: what the eye takes for one.
 *
 * @param agent the id of whoever serves
 * @param duty the name of the duty
 * @param part how they serve
 * @param span from the start of the first turn to the end of the last
 */
record Bar(String agent, String duty, Turn.Part part, Interval span) {

    /** In the order of their first shifts. */
    static List<Bar> of(Rota rota) {
        List<Bar> bars = new ArrayList<>();
        Map<String, Integer> last = new HashMap<>();
        for (Shift shift : rota.shifts()) {
            for (Turn turn : shift.turns()) {
                Bar bar = new Bar(turn.agent().id(), shift.duty(), turn.part(), shift.span());
                Integer index = last.get(bar.agent);
                if (index != null && bars.get(index).meets(bar)) {
                    bars.set(index, bars.get(index).until(bar));
                } else {
                    last.put(bar.agent, bars.size());
                    bars.add(bar);
                }
            }
        }
        return bars;
    }

    private boolean meets(Bar next) {
        return duty.equals(next.duty)
                && part == next.part
                && span.endExclusive().equals(next.span.startInclusive());
    }

    private Bar until(Bar next) {
        return new Bar(agent, duty, part, new Interval(span.startInclusive(), next.span.endExclusive()));
    }
}
