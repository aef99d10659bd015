package dev.helpline.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lays one page of a timetable out on the axis of instants. Means what {@link DayWalk} means, without its detours. */
final class PageCompiler {

    private static final long MARGIN = 3L * LocalSpan.DAY;

    private final long start;
    private final long[] changes;
    private final long[] offsets;
    private int segment;
    private int[] edges = new int[1024];
    private int used;

    private PageCompiler(ZoneRules rules, long start) {
        this.start = start;
        Instant from = Instant.ofEpochSecond(start - MARGIN);
        Instant to = Instant.ofEpochSecond(start + YearPage.LENGTH + MARGIN);
        List<ZoneOffsetTransition> found = new ArrayList<>();
        for (ZoneOffsetTransition next = rules.nextTransition(from);
                next != null && next.getInstant().isBefore(to);
                next = rules.nextTransition(next.getInstant())) {
            found.add(next);
        }
        changes = new long[found.size() + 1];
        offsets = new long[found.size() + 1];
        offsets[0] = rules.getOffset(from).getTotalSeconds();
        for (int i = 0; i < found.size(); i++) {
            changes[i] = found.get(i).toEpochSecond();
            offsets[i + 1] = found.get(i).getOffsetAfter().getTotalSeconds();
        }
        changes[found.size()] = Long.MAX_VALUE;
    }

    static YearPage compile(Timetable timetable, int index) {
        long start = (long) index << YearPage.SHIFT;
        LocalDate first = dateOf(start).minusDays(2);
        LocalDate last = dateOf(start + YearPage.LENGTH).plusDays(2);
        PageCompiler compiler = new PageCompiler(timetable.zone().getRules(), start);
        compiler.lay(first.toEpochDay() * LocalSpan.DAY, timetable.plansBetween(first, last));
        return new YearPage(compiler.edges, compiler.used);
    }

    private static LocalDate dateOf(long second) {
        return Instant.ofEpochSecond(second).atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private void lay(long firstMidnight, DayPlan... plans) {
        long midnight = firstMidnight;
        for (DayPlan plan : plans) {
            for (LocalSpan span : plan.spans()) {
                long open = first(midnight + span.start());
                long close = first(midnight + span.end());
                add((int) clipped(open), (int) clipped(close));
            }
            midnight += LocalSpan.DAY;
        }
    }

    /** When the wall clock first shows a time; asked in rising order. */
    private long first(long local) {
        while (local - offsets[segment] >= changes[segment]) {
            segment++;
        }
        return segment == 0 ? local - offsets[0] : Math.max(local - offsets[segment], changes[segment - 1]);
    }

    private long clipped(long second) {
        return Math.max(0, Math.min(YearPage.LENGTH, second - start));
    }

    private void add(int open, int close) {
        if (open >= close) {
            return;
        }
        if (used > 0 && edges[used - 1] == open) {
            edges[used - 1] = close;
            return;
        }
        if (used == edges.length) {
            edges = Arrays.copyOf(edges, 2 * used);
        }
        edges[used++] = open;
        edges[used++] = close;
    }
}
