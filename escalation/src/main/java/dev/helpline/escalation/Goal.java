package dev.helpline.escalation;

import dev.helpline.ticket.Priority;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A clock, how long it may take, when it stands still, and the steps on the way. It prints as the calls that made it.
 *
 * @param clock what is measured
 * @param general how long it may take for priorities that have no target of their own
 * @param byPriority how long it may take for some priorities, in the order they were written; without these and without a
 *     general target the clock runs up to a fixed instant
 * @param paused the categories in which the clock stands still
 * @param rungs the steps, in the order they were written
 */
record Goal(
        Clock clock,
        Optional<Allowance> general,
        Map<Priority, Allowance> byPriority,
        Categories paused,
        List<Rung> rungs) {

    Goal {
        byPriority = Collections.unmodifiableMap(new LinkedHashMap<>(byPriority));
        rungs = List.copyOf(rungs);
        if (clock.running(paused).isEmpty()) {
            throw new IllegalArgumentException(clock.words() + " paused while " + paused
                    + " would never run; allowed: fewer categories, or neverPaused()");
        }
    }

    /** A goal without a target yet, or of a clock that needs none. */
    static Goal of(Clock clock) {
        return new Goal(clock, Optional.empty(), Map.of(), clock.measure().pausedByDefault(), List.of());
    }

    Goal within(Allowance target) {
        return new Goal(clock, Optional.of(target), byPriority, paused, rungs);
    }

    Goal within(Priority priority, Allowance target) {
        Map<Priority, Allowance> targets = new LinkedHashMap<>(byPriority);
        if (targets.put(priority, target) != null) {
            throw new IllegalArgumentException(
                    clock.words() + " has a target for priority " + priority + " already; one each is allowed");
        }
        for (Rung rung : rungs) {
            Duration spent = rung.when().spent(target.least(), 0);
            if (spent.isZero() || spent.isNegative()) {
                throw new IllegalArgumentException(clock.words() + " within " + target + " for priority " + priority
                        + " leaves no room for the step when it " + rung.when().words(clock.measure(), 0)
                        + "; allowed: a longer target");
            }
        }
        return new Goal(clock, general, targets, paused, rungs);
    }

    Goal with(Rung rung) {
        List<Rung> more = new ArrayList<>(rungs);
        more.add(rung);
        return new Goal(clock, general, byPriority, paused, more);
    }

    Goal pausedWhile(Categories categories) {
        return new Goal(clock, general, byPriority, categories, rungs);
    }

    boolean isFixed() {
        return clock.measure().isFixed();
    }

    /** The shortest time any ticket has; the longest that can be told where nobody knows it beforehand. */
    Duration shortestTarget() {
        List<Allowance> targets = new ArrayList<>(byPriority.values());
        general.ifPresent(targets::add);
        return targets.stream()
                .map(Allowance::least)
                .min(Comparator.naturalOrder())
                .orElse(Amount.LONGEST);
    }

    @Override
    public String toString() {
        StringBuilder calls = new StringBuilder(clock.toString());
        general.ifPresent(target -> calls.append(".within(").append(target).append(")"));
        byPriority.forEach((priority, target) -> calls.append(".within(")
                .append(priority)
                .append(", ")
                .append(target)
                .append(")"));
        if (!paused.equals(clock.measure().pausedByDefault())) {
            calls.append(paused.isEmpty() ? ".neverPaused()" : ".pausedWhile(" + paused + ")");
        }
        rungs.forEach(calls::append);
        return calls.toString();
    }
}
