package dev.helpline.time;

import java.util.ArrayList;
import java.util.List;

/**
 * The open parts of one civil day.
 *
 * @param spans in order, none touching the next, none past midnight; empty when the day is closed
 */
record DayPlan(List<LocalSpan> spans) {

    static final int MOST_SPANS = 48;
    static final DayPlan CLOSED = new DayPlan(List.of());

    static DayPlan of(LocalSpan span) {
        return new DayPlan(List.of(span));
    }

    boolean isClosed() {
        return spans.isEmpty();
    }

    /** Adds what another plan opens; touching spans merge, overlapping ones are refused. */
    DayPlan and(Object day, DayPlan more) {
        List<LocalSpan> all = new ArrayList<>(spans);
        all.addAll(more.spans);
        all.sort((one, other) -> Integer.compare(one.start(), other.start()));
        List<LocalSpan> merged = new ArrayList<>();
        for (LocalSpan span : all) {
            LocalSpan last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || last.end() < span.start()) {
                merged.add(span);
            } else if (last.end() == span.start()) {
                merged.set(merged.size() - 1, new LocalSpan(last.start(), span.end()));
            } else {
                throw new IllegalArgumentException(day + " has overlapping hours " + last + " and " + span
                        + "; the hours of one day may only touch");
            }
        }
        if (merged.size() > MOST_SPANS) {
            throw new IllegalArgumentException(
                    day + " has " + merged.size() + " spans of hours; at most " + MOST_SPANS + " are allowed");
        }
        return new DayPlan(List.copyOf(merged));
    }

    /** Takes away what another plan names. */
    DayPlan minus(DayPlan less) {
        List<LocalSpan> left = new ArrayList<>();
        for (LocalSpan span : spans) {
            int from = span.start();
            for (LocalSpan gone : less.spans) {
                if (gone.end() > from && gone.start() < span.end()) {
                    if (gone.start() > from) {
                        left.add(new LocalSpan(from, gone.start()));
                    }
                    from = gone.end();
                }
            }
            if (from < span.end()) {
                left.add(new LocalSpan(from, span.end()));
            }
        }
        return new DayPlan(List.copyOf(left));
    }

    /** The spans as string literals with commas between. */
    @Override
    public String toString() {
        List<String> literals = new ArrayList<>();
        spans.forEach(span -> literals.add("\"" + span + "\""));
        return String.join(", ", literals);
    }
}
