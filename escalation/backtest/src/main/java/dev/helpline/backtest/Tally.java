package dev.helpline.backtest;

import dev.helpline.Course;
import dev.helpline.backtest.Report.GoalResult;
import dev.helpline.backtest.Report.Load;
import dev.helpline.backtest.Report.StepResult;
import dev.helpline.backtest.Report.Tier;
import dev.helpline.ticket.AssigneeChanged;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.Ownership;
import dev.helpline.ticket.Phase;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.StatusChanged;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.Verdict;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The figures of a back-test while it runs. Its size depends on how many names the log has, never on its length. */
final class Tally {

    private final ZoneId zone;
    private final boolean resolutionIsMapped;
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final Map<String, Long> statuses = new TreeMap<>();
    private final Map<Category, Duration> byCategory = new EnumMap<>(Category.class);
    private final Map<Integer, Long> casesByTier = new TreeMap<>();
    private final Map<Integer, Duration> timeByTier = new TreeMap<>();
    private final Map<String, Long> teams = new LinkedHashMap<>();
    private final Map<String, Long> people = new LinkedHashMap<>();
    private final Map<GoalKey, GoalCount> goals = new TreeMap<>(GoalKey.ORDER);
    private final Map<String, long[]> steps = new LinkedHashMap<>();
    private final Map<DayOfWeek, long[]> arrivals = new EnumMap<>(DayOfWeek.class);
    private Optional<Instant> first = Optional.empty();
    private Optional<Instant> last = Optional.empty();
    private long cases;
    private long events;
    private long rejectedRows;
    private long clamped;
    private long teamHandoffs;
    private long bounced;
    private long reopened;
    private long finished;
    private long firstLine;

    private record GoalKey(String goal, Priority priority, Duration target) {
        static final Comparator<GoalKey> ORDER = Comparator.comparing(GoalKey::goal)
                .thenComparing(GoalKey::priority)
                .thenComparing(GoalKey::target);
    }

    private static final class GoalCount {
        long met;
        long late;
        long unknown;
        Duration spent = Duration.ZERO;
    }

    Tally(ZoneId zone, boolean resolutionIsMapped) {
        this.zone = zone;
        this.resolutionIsMapped = resolutionIsMapped;
        for (DayOfWeek day : DayOfWeek.values()) {
            arrivals.put(day, new long[24]);
        }
    }

    void reject(RejectedRow row) {
        rejectedRows++;
        if (rejected.size() < Report.MAX_LISTED) {
            rejected.add(row);
        }
    }

    void add(Story story) {
        Ticket ticket = story.ticket();
        cases++;
        events += story.rows().size();
        clamped += story.clamped();
        first = Optional.of(first.filter(ticket.openedAt()::isAfter).orElse(ticket.openedAt()));
        last = Optional.of(last.filter(ticket.updatedAt()::isBefore).orElse(ticket.updatedAt()));
        for (LogRow row : story.rows()) {
            row.status().ifPresent(status -> statuses.merge(status.name(), 1L, Long::sum));
        }
        ZonedDateTime opened = ticket.openedAt().atZone(zone);
        arrivals.computeIfAbsent(opened.getDayOfWeek(), day -> new long[24])[opened.getHour()]++;
        addPhases(ticket);
        addOwnership(Ownership.of(story.events()), ticket);
        addPeople(story.events());
        addGoals(ticket, resolutionIsMapped && !story.resolutionKnown());
        for (Course.Taken taken : story.taken()) {
            long[] counts = steps.computeIfAbsent(
                    taken.step().key().rule() + ": " + taken.step().why() + " → "
                            + taken.step().action(),
                    what -> new long[2]);
            counts[0]++;
            counts[1] += taken.step().action().isSoAlready(taken.before()) ? 1 : 0;
        }
    }

    private void addPhases(Ticket ticket) {
        for (Phase phase : ticket.past()) {
            addTime(phase.category(), phase.startInclusive(), phase.endExclusive());
        }
        addTime(ticket.category(), ticket.categorySince(), ticket.updatedAt());
    }

    private void addTime(Category category, Instant from, Instant to) {
        byCategory.merge(category, Duration.between(from, to), Duration::plus);
    }

    private void addOwnership(Ownership ownership, Ticket ticket) {
        teamHandoffs += ownership.teamHandoffs();
        bounced += ownership.bounced() ? 1 : 0;
        Instant end = ticket.category().isFinished() ? finishedSince(ticket) : ticket.updatedAt();
        Set<Integer> tiers = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < ownership.stays().size(); i++) {
            Ownership.Stay stay = ownership.stays().get(i);
            Instant left = i + 1 < ownership.stays().size()
                    ? ownership.stays().get(i + 1).since()
                    : end;
            Instant until = left.isBefore(end) ? left : end;
            tiers.add(stay.team().tier());
            names.add(stay.team().name());
            if (stay.since().isBefore(until)) {
                timeByTier.merge(stay.team().tier(), Duration.between(stay.since(), until), Duration::plus);
            }
        }
        tiers.forEach(tier -> casesByTier.merge(tier, 1L, Long::sum));
        names.forEach(name -> teams.merge(name, 1L, Long::sum));
        if (ticket.category().isFinished()) {
            finished++;
            firstLine += tiers.equals(Set.of(1)) ? 1 : 0;
        }
    }

    private static Instant finishedSince(Ticket ticket) {
        return Stream.concat(
                        ticket.past().stream()
                                .filter(phase -> !phase.category().isFinished())
                                .map(Phase::endExclusive),
                        Stream.of(ticket.openedAt()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private void addPeople(List<Event> history) {
        Set<String> names = new HashSet<>();
        boolean again = false;
        for (Event event : history) {
            if (event instanceof AssigneeChanged change) {
                change.to().ifPresent(agent -> names.add(agent.name()));
            } else if (event instanceof StatusChanged change) {
                again |= change.from().category().isFinished()
                        && !change.to().category().isFinished();
            }
        }
        reopened += again ? 1 : 0;
        names.forEach(name -> people.merge(name, 1L, Long::sum));
    }

    private void addGoals(Ticket ticket, boolean resolutionUnknown) {
        Map<String, Verdict> latest = new LinkedHashMap<>();
        ticket.verdicts().forEach(verdict -> latest.put(verdict.goal(), verdict));
        latest.forEach((goal, verdict) -> {
            GoalCount count = goals.computeIfAbsent(
                    new GoalKey(goal, ticket.priority(), verdict.target()), key -> new GoalCount());
            if (resolutionUnknown
                    && verdict.stoppedAt().equals(finishedSince(ticket))
                    && ticket.category().isFinished()) {
                count.unknown++;
            } else {
                count.met += verdict.met() ? 1 : 0;
                count.late += verdict.met() ? 0 : 1;
                count.spent = count.spent.plus(verdict.spent());
            }
        });
    }

    Report report(String log, String policy) {
        return new Report(
                log,
                policy,
                cases,
                events,
                first,
                last,
                rejectedRows,
                rejected,
                clamped,
                statuses,
                hours(byCategory),
                teamHandoffs,
                bounced,
                reopened,
                finished,
                firstLine,
                casesByTier.entrySet().stream()
                        .map(tier -> new Tier(
                                tier.getKey(),
                                tier.getValue(),
                                hours(timeByTier.getOrDefault(tier.getKey(), Duration.ZERO))))
                        .toList(),
                loads(teams),
                loads(people),
                goals.entrySet().stream()
                        .map(goal -> result(goal.getKey(), goal.getValue()))
                        .toList(),
                steps.entrySet().stream()
                        .map(step -> new StepResult(step.getKey(), step.getValue()[0], step.getValue()[1]))
                        .toList(),
                byHour());
    }

    private Map<DayOfWeek, List<Long>> byHour() {
        Map<DayOfWeek, List<Long>> hours = new EnumMap<>(DayOfWeek.class);
        arrivals.forEach(
                (day, counts) -> hours.put(day, Arrays.stream(counts).boxed().toList()));
        return hours;
    }

    private static GoalResult result(GoalKey key, GoalCount count) {
        long judged = count.met + count.late;
        return new GoalResult(
                key.goal(),
                key.priority().name(),
                key.target(),
                count.met,
                count.late,
                count.unknown,
                judged == 0 ? Duration.ZERO : count.spent.dividedBy(judged));
    }

    private static List<Load> loads(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(Report.MAX_LISTED)
                .map(entry -> new Load(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Map<String, Double> hours(Map<Category, Duration> times) {
        Map<String, Double> hours = new LinkedHashMap<>();
        times.forEach((category, time) -> hours.put(category.name(), hours(time)));
        return hours;
    }

    private static double hours(Duration time) {
        return Math.round(time.toSeconds() / 360.0) / 10.0;
    }
}
