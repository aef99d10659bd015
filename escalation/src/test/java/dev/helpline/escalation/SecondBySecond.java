package dev.helpline.escalation;

import dev.helpline.spi.Roster;
import dev.helpline.spi.StepSituation;
import dev.helpline.spi.Workload;
import dev.helpline.ticket.Actor;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Command;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.GoalJudged;
import dev.helpline.ticket.RefusedException;
import dev.helpline.ticket.Situation;
import dev.helpline.ticket.StepKey;
import dev.helpline.ticket.StepTaken;
import dev.helpline.ticket.Teams;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.Verdict;
import dev.helpline.ticket.Workflow;
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
import java.util.stream.IntStream;

/**
 * One ticket under a ladder, second by second: right by inspection, and slow. Every second in which a goal's clock runs
 * and the desk is open is written down. When a running clock has enough of them for a step, the step is done; when a clock
 * stops, they are compared with the target. It knows nothing of phases, of reckoning with hours, or of what comes next.
 */
final class SecondBySecond {

    private static final String TOOK = " took ";

    /** One time that a clock has run. */
    private record Run(Clock clock, Instant start) {}

    /** One time that a step of a goal comes, and how many come before it in the order in which they were written. */
    private record Turn(Goal goal, Rung rung, int turn, int place) {
        Duration wanted(Duration target) {
            return rung.when().spent(target, turn);
        }

        String rule(Duration target) {
            return goal.clock().words() + " within " + Words.of(target) + " "
                    + rung.when().words(goal.clock().measure(), turn);
        }
    }

    private final Ladder ladder;
    private final Teams teams;
    private final Instant opened;
    private final Map<Run, List<Instant>> counted = new HashMap<>();
    private final Set<StepKey> done = new HashSet<>();
    private final Set<String> judged = new HashSet<>();
    private final List<String> diary = new ArrayList<>();
    private Ticket ticket;
    private Instant now;
    private int changedAt;

    SecondBySecond(Ladder ladder, Teams teams, Ticket opened) {
        this.ladder = ladder;
        this.teams = teams;
        this.ticket = opened;
        this.opened = opened.openedAt();
        this.now = this.opened;
    }

    /** Every step and every verdict so far: the second, and what. */
    List<String> diary() {
        return List.copyOf(diary);
    }

    /** The first step since people last changed the ticket. */
    Optional<String> next() {
        return diary.stream()
                .skip(changedAt)
                .filter(line -> !line.contains(TOOK))
                .findFirst();
    }

    void passUntil(Instant end) {
        while (now.isBefore(end)) {
            Instant next = now.plusSeconds(1);
            for (Goal goal : ladder.goals()) {
                if (runs(goal) && ladder.counting().hours().isOpen(now)) {
                    counted(goal, ticket).add(next);
                }
            }
            now = next;
            look();
        }
    }

    /** Somebody tries something; what the workflow refuses changes nothing. */
    void attempt(Actor by, Command command) {
        Ticket before = ticket;
        try {
            ticket = ticket.after(command.decide(ticket, new Situation(Workflow.standard(), by, now)));
        } catch (RefusedException refused) {
            return;
        }
        judge(before);
        changedAt = diary.size();
        look();
    }

    private void look() {
        boolean found = true;
        while (found) {
            found = takeOne();
        }
    }

    /** Of all that is due this second, what was written first in the ladder; within a goal, what wants the least. */
    private boolean takeOne() {
        for (Goal goal : ladder.goals()) {
            List<Turn> due = new ArrayList<>(turns(goal));
            due.removeIf(turn -> !isDue(turn));
            Optional<Turn> first = due.stream().min(Comparator.comparing(turn -> turn.wanted(target(goal))));
            if (first.isPresent()) {
                take(first.get().rung(), key(first.get()));
                return true;
            }
        }
        return false;
    }

    private boolean isDue(Turn turn) {
        Goal goal = turn.goal();
        return runs(goal)
                && counted(goal, ticket).size() >= turn.wanted(target(goal)).toSeconds()
                && !done.contains(key(turn));
    }

    private void take(Rung rung, StepKey key) {
        Ticket before = ticket;
        boolean over = rung.guard().flatMap(guard -> guard.objectionTo(before)).isPresent();
        List<Event> changes = List.of();
        try {
            changes = over ? List.of() : rung.action().events(ticket, situation(key));
        } catch (RefusedException refused) {
            over = true;
        }
        done.add(key);
        diary.add(second() + key + ", " + rung.action() + (over ? ", passed over" : ""));
        ticket = ticket.after(changes);
        judge(before);
    }

    private StepSituation situation(StepKey key) {
        Actor rule = new Actor.Rule(key.rule());
        return new StepSituation(Workflow.standard(), teams, Roster.nobody(), Workload.none(), Set.of(), rule, now);
    }

    private void judge(Ticket before) {
        for (Goal goal : ladder.goals()) {
            if (isMeasured(goal, before)
                    && !(isMeasured(goal, ticket) && run(goal, before).equals(run(goal, ticket)))) {
                long target = target(goal).toSeconds();
                List<Instant> spent = counted(goal, before);
                boolean missed = spent.size() >= target;
                String name = goal.clock().words();
                if ((missed || isReached(goal.clock().measure(), before, ticket)) && judged.add(second() + name)) {
                    Instant due = missed ? spent.get((int) target - 1) : after(target - spent.size());
                    diary.add(second() + name + TOOK + Duration.ofSeconds(spent.size()) + " of " + target(goal)
                            + ", due " + due);
                }
            }
        }
    }

    /** What people have done, or whether the clock stopped for nothing. */
    private static boolean isReached(Measure measure, Ticket before, Ticket after) {
        return switch (measure) {
            case FIRST_REPLY, UPDATE ->
                !before.conversation().lastReply().equals(after.conversation().lastReply());
            case NEXT_REPLY ->
                !before.conversation()
                        .oldestUnanswered()
                        .equals(after.conversation().oldestUnanswered());
            case UNOWNED -> after.owner().isPresent();
            case UNASSIGNED -> after.assignee().isPresent();
            case HANDOFF -> after.category() != Category.CLOSED;
            default -> true;
        };
    }

    /** When so many more seconds will have been open. */
    private Instant after(long seconds) {
        Instant then = now;
        for (long left = seconds; left > 0; then = then.plusSeconds(1)) {
            left -= ladder.counting().hours().isOpen(then) ? 1 : 0;
        }
        return then;
    }

    private static boolean isMeasured(Goal goal, Ticket ticket) {
        return goal.clock().armedAt(ticket) != null && !goal.clock().isOver(ticket.category());
    }

    private boolean runs(Goal goal) {
        Category category = ticket.category();
        return isMeasured(goal, ticket) && !goal.paused().contains(category) && category != Category.CLOSED;
    }

    private static Run run(Goal goal, Ticket ticket) {
        Instant start = goal.clock().armedAt(ticket);
        return new Run(goal.clock(), start == null ? Instant.MAX : start);
    }

    /** The ends of the seconds that count. */
    private List<Instant> counted(Goal goal, Ticket ticket) {
        return counted.computeIfAbsent(run(goal, ticket), run -> new ArrayList<>());
    }

    private Duration target(Goal goal) {
        Allowance general = goal.general().orElseThrow();
        return goal.byPriority().getOrDefault(ticket.priority(), general).least();
    }

    private static List<Turn> turns(Goal goal) {
        List<Turn> turns = new ArrayList<>();
        for (Rung rung : goal.rungs()) {
            IntStream.range(0, rung.when().times())
                    .forEach(turn -> turns.add(new Turn(goal, rung, turn, turns.size())));
        }
        return turns;
    }

    /** Steps in the same words are told apart by how many of them come before. */
    private StepKey key(Turn turn) {
        Duration target = target(turn.goal());
        String rule = turn.rule(target);
        int twins = (int) turns(turn.goal()).stream()
                .limit(turn.place())
                .filter(other -> other.rule(target).equals(rule))
                .count();
        return new StepKey(rule, run(turn.goal(), ticket).start(), twins);
    }

    private String second() {
        return Duration.between(opened, now).toSeconds() + ": ";
    }

    /** What a history has of steps and verdicts, in the same words. */
    static List<String> diary(Iterable<Event> history, Instant opened) {
        List<String> lines = new ArrayList<>();
        for (Event event : history) {
            String second = Duration.between(opened, event.at()).toSeconds() + ": ";
            if (event instanceof StepTaken step) {
                String action = step.what()
                        .substring(0, step.what().indexOf(": " + step.key().rule()));
                lines.add(
                        second + step.key() + ", " + action + (step.passedOver().isPresent() ? ", passed over" : ""));
            } else if (event instanceof GoalJudged judged) {
                Verdict verdict = judged.verdict();
                lines.add(second + verdict.goal() + TOOK + verdict.spent() + " of " + verdict.target() + ", due "
                        + verdict.due());
            }
        }
        return lines;
    }
}
