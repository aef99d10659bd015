package dev.helpline.time;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a week looks like when nothing is special.
 *
 * @param days seven plans, Monday's first
 */
record Week(List<DayPlan> days) {

    static final Week CLOSED = new Week(Collections.nCopies(7, DayPlan.CLOSED));
    static final Set<DayOfWeek> WEEKDAYS =
            Collections.unmodifiableSet(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    static final Set<DayOfWeek> EVERY_DAY = Collections.unmodifiableSet(EnumSet.allOf(DayOfWeek.class));

    DayPlan on(DayOfWeek day) {
        return days.get(day.getValue() - 1);
    }

    DayPlan onEpochDay(long day) {
        return days.get((int) Math.floorMod(day + 3, 7L));
    }

    /** Opens some days further; a span that passes midnight opens the next day too. */
    Week open(Set<DayOfWeek> which, String... spans) {
        List<DayPlan> changed = new ArrayList<>(days);
        for (DayOfWeek day : which) {
            for (String text : spans) {
                LocalSpan span = LocalSpan.parse(text);
                if (span.passesMidnight()) {
                    add(changed, day, new LocalSpan(span.start(), LocalSpan.DAY));
                    add(changed, day.plus(1), new LocalSpan(0, span.end() - LocalSpan.DAY));
                } else {
                    add(changed, day, span);
                }
            }
        }
        return new Week(List.copyOf(changed));
    }

    private static void add(List<DayPlan> days, DayOfWeek day, LocalSpan span) {
        days.set(day.getValue() - 1, days.get(day.getValue() - 1).and(day, DayPlan.of(span)));
    }

    /** The calls that open this week, each with a dot before it. */
    @Override
    public String toString() {
        StringBuilder calls = new StringBuilder();
        boolean alike =
                !days.get(0).isClosed() && Set.copyOf(days.subList(0, 5)).size() == 1;
        if (alike) {
            calls.append(".weekdays(").append(days.get(0)).append(")");
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            if (!on(day).isClosed() && !(alike && WEEKDAYS.contains(day))) {
                calls.append(".on(").append(day).append(", ").append(on(day)).append(")");
            }
        }
        return calls.toString();
    }
}
