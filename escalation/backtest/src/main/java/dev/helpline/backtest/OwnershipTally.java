package dev.helpline.backtest;

import dev.helpline.backtest.Report.Load;
import dev.helpline.backtest.Report.Tier;
import dev.helpline.ticket.AssigneeChanged;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.Ownership;
import dev.helpline.ticket.Ownership.Stay;
import dev.helpline.ticket.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Who had the cases: teams, tiers, people. */
final class OwnershipTally {

    private final Map<Integer, Long> casesByTier = new TreeMap<>();
    private final Map<Integer, Duration> timeByTier = new TreeMap<>();
    private final Map<String, Long> teams = new LinkedHashMap<>();
    private final Map<String, Long> people = new LinkedHashMap<>();
    private long handoffs;
    private long bounced;
    private long firstLine;

    void add(Story story, List<Phase> phases) {
        Ownership ownership = Ownership.of(story.events());
        handoffs += ownership.teamHandoffs();
        bounced += ownership.bounced() ? 1 : 0;
        Set<Integer> tiers = new HashSet<>();
        Set<String> names = new HashSet<>();
        List<Stay> stays = ownership.stays();
        for (int i = 0; i < stays.size(); i++) {
            Stay stay = stays.get(i);
            tiers.add(stay.team().tier());
            names.add(stay.team().name());
            Instant left = i + 1 < stays.size() ? stays.get(i + 1).since() : story.until();
            timeByTier.merge(stay.team().tier(), unfinished(phases, stay.since(), left), Duration::plus);
        }
        tiers.forEach(tier -> casesByTier.merge(tier, 1L, Long::sum));
        names.forEach(name -> teams.merge(name, 1L, Long::sum));
        workedOn(story.events()).forEach(name -> people.merge(name, 1L, Long::sum));
        firstLine += story.ticket().category().isFinished() && tiers.equals(Set.of(1)) ? 1 : 0;
    }

    private static Duration unfinished(List<Phase> phases, Instant since, Instant left) {
        Duration time = Duration.ZERO;
        for (Phase phase : phases) {
            Instant from = phase.startInclusive().isAfter(since) ? phase.startInclusive() : since;
            Instant to = phase.endExclusive().isBefore(left) ? phase.endExclusive() : left;
            if (!phase.category().isFinished() && from.isBefore(to)) {
                time = time.plus(Duration.between(from, to));
            }
        }
        return time;
    }

    private static Set<String> workedOn(List<Event> history) {
        Set<String> names = new HashSet<>();
        for (Event event : history) {
            if (event instanceof AssigneeChanged change) {
                change.to().ifPresent(agent -> names.add(agent.name()));
            }
        }
        return names;
    }

    long handoffs() {
        return handoffs;
    }

    long bounced() {
        return bounced;
    }

    long firstLine() {
        return firstLine;
    }

    List<Tier> tiers() {
        return casesByTier.keySet().stream()
                .map(tier -> new Tier(
                        tier,
                        casesByTier.getOrDefault(tier, 0L),
                        Report.hours(timeByTier.getOrDefault(tier, Duration.ZERO))))
                .toList();
    }

    List<Load> teams() {
        return loads(teams);
    }

    List<Load> people() {
        return loads(people);
    }

    private static List<Load> loads(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(Report.MAX_LISTED)
                .map(entry -> new Load(entry.getKey(), entry.getValue()))
                .toList();
    }
}
