package dev.helpline.backtest;

import dev.helpline.ticket.Category;
import dev.helpline.ticket.Phase;
import dev.helpline.ticket.Ticket;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The figures of a back-test while it runs. Its size depends on how many names the log has, never on its length. */
final class Tally {

    private static final int HOURS = 24;

    private final ZoneId zone;
    private final boolean namesTiers;
    private final OwnershipTally ownership = new OwnershipTally();
    private final GoalTally goals = new GoalTally();
    private final StepTally steps = new StepTally();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final Map<String, Long> statuses = new HashMap<>();
    private final Map<Category, Duration> byCategory = new EnumMap<>(Category.class);
    private final Map<DayOfWeek, long[]> arrivals = new EnumMap<>(DayOfWeek.class);
    private Optional<Instant> first = Optional.empty();
    private Optional<Instant> last = Optional.empty();
    private long cases;
    private long events;
    private long rejectedRows;
    private long clamped;
    private long reopened;
    private long finished;

    Tally(Columns columns) {
        this.zone = columns.at().zoneId();
        this.namesTiers = columns.namesTiers();
    }

    void reject(RejectedRow row) {
        rejectedRows++;
        if (rejected.size() < Report.MAX_LISTED) {
            rejected.add(row);
        }
    }

    void add(Story story) {
        Ticket ticket = story.ticket();
        List<Phase> phases = new ArrayList<>(ticket.past());
        phases.add(new Phase(ticket.category(), ticket.categorySince(), story.until()));
        cases++;
        events += story.rows().size();
        clamped += story.clamped();
        finished += ticket.category().isFinished() ? 1 : 0;
        reopened += isReopened(phases) ? 1 : 0;
        for (Phase phase : phases) {
            byCategory.merge(
                    phase.category(), Duration.between(phase.startInclusive(), phase.endExclusive()), Duration::plus);
        }
        for (LogRow row : story.rows()) {
            row.status().ifPresent(status -> statuses.merge(status.name(), 1L, Long::sum));
        }
        addSpan(ticket.openedAt(), story.until());
        ownership.add(story, phases);
        goals.add(story);
        steps.add(story.taken());
    }

    private void addSpan(Instant begun, Instant ended) {
        first = Optional.of(first.filter(begun::isAfter).orElse(begun));
        last = Optional.of(last.filter(ended::isBefore).orElse(ended));
        ZonedDateTime opened = begun.atZone(zone);
        arrivals.computeIfAbsent(opened.getDayOfWeek(), day -> new long[HOURS])[opened.getHour()]++;
    }

    private static boolean isReopened(List<Phase> phases) {
        for (int i = 1; i < phases.size(); i++) {
            if (phases.get(i - 1).category().isFinished()
                    && !phases.get(i).category().isFinished()) {
                return true;
            }
        }
        return false;
    }

    Report report(String log, String policy) {
        return new Report(
                log,
                policy,
                zone,
                cases,
                events,
                first,
                last,
                rejectedRows,
                rejected,
                clamped,
                new TreeMap<>(statuses),
                hoursByCategory(),
                ownership.handoffs(),
                ownership.bounced(),
                reopened,
                finished,
                namesTiers ? Optional.of(ownership.firstLine()) : Optional.empty(),
                namesTiers ? ownership.tiers() : List.of(),
                ownership.teams(),
                ownership.people(),
                goals.results(),
                steps.results(),
                byHour());
    }

    private Map<String, Double> hoursByCategory() {
        Map<String, Double> hours = new LinkedHashMap<>();
        byCategory.forEach((category, time) -> hours.put(category.name(), Report.hours(time)));
        return hours;
    }

    private Map<DayOfWeek, List<Long>> byHour() {
        Map<DayOfWeek, List<Long>> hours = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            long[] counts = arrivals.getOrDefault(day, new long[HOURS]);
            hours.put(day, Arrays.stream(counts).boxed().toList());
        }
        return hours;
    }
}
