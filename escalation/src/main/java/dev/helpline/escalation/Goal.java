package dev.helpline.escalation;

import dev.helpline.spi.Step;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.StepKey;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.Verdict;
import dev.helpline.time.BusinessHours;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A clock, how long it may take, when it stands still, and the steps on the way.
 *
 * @param clock what is measured
 * @param general how long it may take for priorities that have no target of their own
 * @param byPriority how long it may take for some priorities
 * @param paused the categories in which the clock stands still
 * @param rungs the steps, in the order they were written
 */
record Goal(
        Clock clock,
        Optional<Duration> general,
        Map<Priority, Duration> byPriority,
        Set<Category> paused,
        List<Rung> rungs) {

    Goal {
        byPriority = Map.copyOf(byPriority);
        paused = Set.copyOf(paused);
        rungs = List.copyOf(rungs);
    }

    Goal with(Priority priority, Duration target) {
        Map<Priority, Duration> targets = new HashMap<>(byPriority);
        if (targets.put(priority, target) != null) {
            throw new IllegalArgumentException(
                    clock.words() + " has a target for priority " + priority + " already; one each is allowed");
        }
        for (Rung rung : rungs) {
            if (rung.moment().apply(target).compareTo(Duration.ZERO) <= 0) {
                throw new IllegalArgumentException(clock.words() + " within " + target + " for priority " + priority
                        + " leaves no room for the step when it " + rung.words() + "; allowed: a longer target");
            }
        }
        return new Goal(clock, general, targets, paused, rungs);
    }

    Goal with(Rung rung) {
        List<Rung> more = new ArrayList<>(rungs);
        more.add(rung);
        return new Goal(clock, general, byPriority, paused, more);
    }

    Goal pausedWhile(Set<Category> categories) {
        return new Goal(clock, general, byPriority, new HashSet<>(categories), rungs);
    }

    /** The shortest time any ticket has. */
    Duration shortestTarget() {
        List<Duration> targets = new ArrayList<>(byPriority.values());
        general.ifPresent(targets::add);
        return targets.stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    Optional<Step> next(Ticket ticket, BusinessHours hours) {
        Optional<Duration> target = target(ticket);
        if (target.isEmpty() || !clock.starts(ticket) || clock.stoppedAt(ticket).isPresent()) {
            return Optional.empty();
        }
        return first(target.get(), ticket, new Stopwatch(hours, clock.spans(ticket, paused)))
                .map(pending -> new Step(
                        pending.key(),
                        pending.due(),
                        pending.rung().action(),
                        clock.words() + " " + pending.rung().words()));
    }

    private record Pending(Rung rung, StepKey key, Duration amount, Instant due) {}

    private Optional<Pending> first(Duration target, Ticket ticket, Stopwatch watch) {
        String rule = clock.words() + " within " + Words.of(target);
        Optional<Pending> first = Optional.empty();
        for (int i = 0; i < rungs.size(); i++) {
            Rung rung = rungs.get(i);
            Duration amount = rung.moment().apply(target);
            // A step that wants as much time as another, or more, is not due earlier.
            if (first.isPresent() && first.get().amount().compareTo(amount) <= 0) {
                continue;
            }
            StepKey key = new StepKey(rule, ticket.openedAt(), i);
            Optional<Instant> due = ticket.hasTaken(key) ? Optional.empty() : due(amount, watch, ticket);
            if (due.isPresent()
                    && (first.isEmpty() || due.get().isBefore(first.get().due()))) {
                first = Optional.of(new Pending(rung, key, amount, due.get()));
            }
        }
        return first;
    }

    /** A goal that came with a change of priority cannot have been due before that change, nor while its clock stands still. */
    private static Optional<Instant> due(Duration amount, Stopwatch watch, Ticket ticket) {
        Optional<Instant> reached = watch.reaches(amount);
        return reached.flatMap(
                instant -> instant.isAfter(ticket.prioritySince()) ? reached : watch.runsFrom(ticket.prioritySince()));
    }

    Optional<Verdict> verdict(Ticket ticket, BusinessHours hours) {
        Optional<Duration> target = target(ticket);
        Optional<Instant> stopped = clock.stoppedAt(ticket);
        if (target.isEmpty() || !clock.starts(ticket) || stopped.isEmpty() || isJudged(ticket, stopped.get())) {
            return Optional.empty();
        }
        Stopwatch watch = new Stopwatch(hours, clock.spans(ticket, paused));
        Duration spent = watch.spent();
        Instant due = watch.reaches(target.get())
                .orElseGet(() -> hours.plus(stopped.get(), target.get().minus(spent)));
        return Optional.of(new Verdict(clock.words(), ticket.openedAt(), target.get(), spent, due, stopped.get()));
    }

    private boolean isJudged(Ticket ticket, Instant stopped) {
        return ticket.verdicts().stream()
                .anyMatch(verdict -> verdict.goal().equals(clock.words())
                        && verdict.stoppedAt().equals(stopped));
    }

    private Optional<Duration> target(Ticket ticket) {
        return Optional.ofNullable(byPriority.get(ticket.priority())).or(() -> general);
    }
}
