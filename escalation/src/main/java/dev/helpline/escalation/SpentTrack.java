package dev.helpline.escalation;

import dev.helpline.spi.Reading;
import dev.helpline.spi.Step;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.StepKey;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.Verdict;
import dev.helpline.time.BusinessHours;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A goal that is late when its clock has spent an amount of business time. */
final class SpentTrack implements Track {

    private final Clock clock;
    private final Counting counting;
    private final String name;
    private final Categories running;
    private final @Nullable Target general;
    private final Map<Priority, Target> byPriority = new HashMap<>();

    /** How long it may take, and the steps on the way: in order, unless the start must be known first. */
    private record Target(
            Duration within, List<Mark> marks, @Nullable Allowance byStart) {
        Target from(Instant start, BusinessHours hours) {
            if (byStart == null) {
                return this;
            }
            Duration amount = byStart.from(start, hours);
            return new Target(amount, Mark.sorted(marks, amount), null);
        }
    }

    SpentTrack(Goal goal, Counting counting) {
        this.clock = goal.clock();
        this.counting = counting;
        this.name = counting.named(clock.words());
        this.running = clock.running(goal.paused());
        this.general = goal.general().map(within -> target(goal, within)).orElse(null);
        goal.byPriority().forEach((priority, within) -> byPriority.put(priority, target(goal, within)));
    }

    private Target target(Goal goal, Allowance allowance) {
        Duration within = allowance.least();
        List<Mark> marks = Mark.of(goal, name + " within " + allowance.words(), within);
        return allowance instanceof Allowance.Time
                ? new Target(within, Mark.sorted(marks, within), null)
                : new Target(within, marks, allowance);
    }

    private @Nullable Target target(Ticket ticket) {
        Target own = byPriority.isEmpty() ? null : byPriority.get(ticket.priority());
        return own == null ? general : own;
    }

    private @Nullable Instant armedAt(Ticket ticket) {
        return clock.isOver(ticket.category()) ? null : clock.armedAt(ticket);
    }

    @Override
    public @Nullable Step next(Ticket ticket, Laps laps, @Nullable Step other) {
        Instant start = armedAt(ticket);
        Target target = target(ticket);
        if (start == null || target == null) {
            return null;
        }
        for (Mark mark : target.from(start, counting.hours()).marks()) {
            if (other != null && isSurelyLater(start, mark.spent(), other)) {
                return null;
            }
            StepKey key = mark.key(start, 0);
            if (!ticket.hasTaken(key)) {
                // A step that wants as much time as this one, or more, is not due earlier.
                Instant due = due(mark.spent(), start, ticket, laps);
                return due != null && Track.isEarlier(due, other) ? mark.due(due, key) : null;
            }
        }
        return null;
    }

    /** No more business time passes than time. */
    private static boolean isSurelyLater(Instant start, Duration amount, Step other) {
        return start.getEpochSecond() + amount.toSeconds() > other.due().getEpochSecond();
    }

    /** A goal that came with a change of priority cannot have been due before that change, nor while its clock stands still. */
    private @Nullable Instant due(Duration amount, Instant start, Ticket ticket, Laps laps) {
        boolean wanted = !amount.isNegative() && !amount.isZero();
        Instant reached = wanted ? laps.reaches(amount, start, running) : laps.runsFrom(start, start, running);
        return reached == null || reached.isAfter(ticket.prioritySince())
                ? reached
                : laps.runsFrom(ticket.prioritySince(), start, running);
    }

    @Override
    public List<Verdict> verdicts(Ticket before, Ticket after) {
        Target target = target(after);
        if (target == null) {
            return List.of();
        }
        Stop stop = stop(before, after);
        if (stop == null && target(before) == null) {
            stop = stopBefore(after);
        }
        return stop == null || isJudged(after, stop.at())
                ? List.of()
                : verdict(target.from(stop.start(), counting.hours()).within(), stop, after).stream()
                        .toList();
    }

    /** The end of a run; it may have reached what it measures, or merely be over. */
    private record Stop(Instant start, boolean reached, Instant at) {}

    private @Nullable Stop stop(Ticket before, Ticket after) {
        Measure measure = clock.measure();
        Instant start = measure.isReachableWhileOver() ? clock.armedAt(before) : armedAt(before);
        if (start == null) {
            return null;
        }
        boolean restarted = !start.equals(clock.armedAt(after));
        boolean over = clock.isOver(after.category()) && !clock.isOver(before.category());
        if (!restarted && !over) {
            return null;
        }
        Optional<Instant> reached =
                restarted || measure.isReachedWhenOver() ? measure.reachedAt(after) : Optional.empty();
        return new Stop(start, reached.isPresent(), reached.orElse(over ? after.categorySince() : after.updatedAt()));
    }

    /** A goal that comes with a change of priority may find that its clock has stopped already. */
    private @Nullable Stop stopBefore(Ticket ticket) {
        Measure measure = clock.measure();
        Instant start = measure.onceArmedAt(ticket);
        if (start == null || (measure.isReachedWhenOver() && !clock.isOver(ticket.category()))) {
            return null;
        }
        Optional<Instant> reached = measure.reachedAt(ticket);
        return reached.isEmpty() ? null : new Stop(start, true, reached.get());
    }

    /** A priority may have had this goal before, and come back; a ticket may be closed and answered at one instant. */
    private boolean isJudged(Ticket ticket, Instant stoppedAt) {
        return ticket.verdicts().stream()
                .anyMatch(verdict ->
                        verdict.goal().equals(name) && verdict.stoppedAt().equals(stoppedAt));
    }

    private Optional<Verdict> verdict(Duration within, Stop stop, Ticket after) {
        Laps laps = new Laps(after, counting.hours());
        Duration spent = laps.until(stop.at(), stop.start(), running);
        Duration left = within.minus(spent);
        boolean missed = left.isZero() || left.isNegative();
        if (!stop.reached() && !missed) {
            return Optional.empty();
        }
        Instant late = missed ? laps.reaches(within, stop.start(), running) : null;
        Instant due = late == null ? counting.hours().plus(stop.at(), left) : late;
        return Optional.of(new Verdict(name, stop.start(), within, spent, due, stop.at()));
    }

    @Override
    public List<Reading> readings(Ticket ticket, Instant at) {
        Instant start = armedAt(ticket);
        Target target = target(ticket);
        if (start == null || target == null) {
            return List.of();
        }
        Laps laps = new Laps(ticket, counting.hours());
        Duration within = target.from(start, counting.hours()).within();
        return List.of(new Reading(
                name,
                clock.measure().topic(),
                running.contains(ticket.category()),
                start,
                Optional.of(within),
                laps.until(at, start, running),
                Optional.ofNullable(due(within, start, ticket, laps)),
                counting.hours(),
                laps.spansUntil(at, start, running)));
    }
}
