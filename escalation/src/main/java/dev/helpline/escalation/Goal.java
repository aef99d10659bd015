package dev.helpline.escalation;

import dev.helpline.spi.Step;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.StepKey;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.Verdict;
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

    Optional<Step> next(Ticket ticket, Counting counting) {
        Optional<Duration> target = target(ticket);
        if (target.isEmpty() || !clock.starts(ticket) || clock.stoppedAt(ticket).isPresent()) {
            return Optional.empty();
        }
        String rule = counting.named(clock.words() + " within " + Words.of(target.get()));
        Stopwatch watch = new Stopwatch(counting.hours(), clock.spans(ticket, paused));
        Optional<Step> first = Optional.empty();
        Optional<Duration> least = Optional.empty();
        for (int i = 0; i < rungs.size(); i++) {
            Duration amount = rungs.get(i).moment().apply(target.get());
            // A step that wants as much time as another, or more, is not due earlier.
            if (least.isEmpty() || amount.compareTo(least.get()) < 0) {
                Optional<Step> step = step(i, rule, ticket, amount, watch);
                if (step.isPresent()) {
                    first = step;
                    least = Optional.of(amount);
                }
            }
        }
        return first;
    }

    private Optional<Step> step(int index, String rule, Ticket ticket, Duration amount, Stopwatch watch) {
        Rung rung = rungs.get(index);
        String why = rule + " " + rung.words();
        StepKey key = new StepKey(why, ticket.openedAt(), twinsBefore(index));
        return ticket.hasTaken(key)
                ? Optional.empty()
                : due(amount, watch, ticket).map(due -> new Step(key, due, rung.action(), why));
    }

    /** Steps are told apart by their words, so that a step put between two others leaves them what they were. */
    private int twinsBefore(int index) {
        return (int) rungs.subList(0, index).stream()
                .filter(rung -> rung.words().equals(rungs.get(index).words()))
                .count();
    }

    /** A goal that came with a change of priority cannot have been due before that change, nor while its clock stands still. */
    private static Optional<Instant> due(Duration amount, Stopwatch watch, Ticket ticket) {
        Optional<Instant> reached = watch.reaches(amount);
        return reached.flatMap(
                instant -> instant.isAfter(ticket.prioritySince()) ? reached : watch.runsFrom(ticket.prioritySince()));
    }

    Optional<Verdict> verdict(Ticket ticket, Counting counting) {
        Optional<Duration> target = target(ticket);
        Optional<Instant> stopped = clock.stoppedAt(ticket);
        String name = counting.named(clock.words());
        if (target.isEmpty() || !clock.starts(ticket) || stopped.isEmpty() || isJudged(name, ticket, stopped.get())) {
            return Optional.empty();
        }
        Stopwatch watch = new Stopwatch(counting.hours(), clock.spans(ticket, paused));
        Duration spent = watch.spent();
        Instant due = watch.reaches(target.get())
                .orElseGet(
                        () -> counting.hours().plus(stopped.get(), target.get().minus(spent)));
        return Optional.of(new Verdict(name, ticket.openedAt(), target.get(), spent, due, stopped.get()));
    }

    private boolean isJudged(String name, Ticket ticket, Instant stopped) {
        return ticket.verdicts().stream()
                .anyMatch(verdict ->
                        verdict.goal().equals(name) && verdict.stoppedAt().equals(stopped));
    }

    private Optional<Duration> target(Ticket ticket) {
        return Optional.ofNullable(byPriority.get(ticket.priority())).or(() -> general);
    }
}
