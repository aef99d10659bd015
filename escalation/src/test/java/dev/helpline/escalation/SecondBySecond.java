package dev.helpline.escalation;

import dev.helpline.spi.Roster;
import dev.helpline.spi.StepSituation;
import dev.helpline.spi.Workload;
import dev.helpline.ticket.Actor;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Command;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.GoalJudged;
import dev.helpline.ticket.Promise;
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
import java.util.stream.Stream;

/**
 * One ticket under a ladder, second by second: right by inspection, and slow. Every second in which a goal's clock runs
 * and the desk is open is written down. When a running clock has enough of them for a step, the step is done; when a clock
 * stops, they are compared with the target. Around an instant that people have agreed on, open seconds are counted off one
 * by one. It knows nothing of phases, of reckoning with hours, or of what comes next.
 */
final class SecondBySecond {

    private static final String TOOK = " took ";

    /** One time that a clock has run. */
    private record Run(Clock clock, Instant start) {}

    /** One time that a step of a goal comes, and how many come before it in the order in which they were written. */
    private record Turn(Goal goal, Optional<Term> term, Rung rung, int turn, int place) {
        Duration wanted(Duration target) {
            return rung.when().spent(target, turn);
        }

        String rule(Duration target) {
            return goal.clock().words()
                    + (goal.isFixed() ? " " : " within " + Words.of(target) + " ")
                    + rung.when().words(goal.clock().measure(), turn);
        }
    }

    private final Ladder ladder;
    private final Teams teams;
    private final OpenSeconds seconds;
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
        this.seconds = new OpenSeconds(ladder.counting().hours());
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
                if (runs(goal) && seconds.isOpen(now)) {
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

    /** Of what is due, what wants the least; of several goals or promises, what has been due longest, or was written first. */
    private boolean takeOne() {
        List<Turn> due = new ArrayList<>();
        for (Goal goal : ladder.goals()) {
            for (Optional<Term> term : terms(goal)) {
                turns(goal, term).stream()
                        .filter(turn -> !dueAt(turn).isAfter(now) && !done.contains(key(turn)))
                        .min(Comparator.comparing(turn -> turn.wanted(target(goal))))
                        .ifPresent(due::add);
            }
        }
        Optional<Turn> first = due.stream().min(Comparator.comparing(this::dueAt));
        first.ifPresent(turn -> take(turn.rung(), key(turn)));
        return first.isPresent();
    }

    /** A step of a clock that is not running, or has not counted enough, is not due. */
    private Instant dueAt(Turn turn) {
        Goal goal = turn.goal();
        long wanted = turn.wanted(target(goal)).toSeconds();
        if (turn.term().isPresent()) {
            return dueAt(turn.term().get(), wanted);
        }
        return runs(goal) && counted(goal, ticket).size() >= wanted ? now : Instant.MAX;
    }

    /** Not before it was agreed on, nor before the priority changed. */
    private Instant dueAt(Term term, long wanted) {
        return Stream.of(seconds.away(term.end(), wanted), term.start(), ticket.prioritySince())
                .max(Comparator.naturalOrder())
                .orElseThrow();
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
            if (goal.clock().measure() == Measure.PROMISE) {
                judgePromises(before);
            } else if (isMeasured(goal, before)
                    && !(isMeasured(goal, ticket) && run(goal, before).equals(run(goal, ticket)))) {
                long target = target(goal).toSeconds();
                List<Instant> spent = counted(goal, before);
                boolean missed = spent.size() >= target;
                String name = goal.clock().words();
                if ((missed || isReached(goal.clock().measure(), before, ticket)) && judged.add(second() + name)) {
                    Instant due = missed ? spent.get((int) target - 1) : seconds.away(now, target - spent.size());
                    diary.add(second() + name + TOOK + Duration.ofSeconds(spent.size()) + " of " + target(goal)
                            + ", due " + due);
                }
            }
        }
    }

    /** Of a promise every second counts. One that is broken before it is due has kept nobody waiting. */
    private void judgePromises(Ticket before) {
        List<Promise> promises = before.arrangements().promises();
        for (int i = 0; i < promises.size(); i++) {
            Promise promise = promises.get(i);
            boolean late = !now.isBefore(promise.due());
            Optional<Promise.Settled> settled =
                    ticket.arrangements().promises().get(i).settled();
            if (promise.isOpen() && settled.isPresent() && (settled.get().kept() || late)) {
                diary.add(second() + "promise" + TOOK + Duration.between(promise.madeAt(), now) + " of "
                        + Duration.between(promise.madeAt(), promise.due()) + ", due " + promise.due());
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
        return Optional.ofNullable(goal.byPriority().get(ticket.priority()))
                .or(goal::general)
                .map(Allowance::least)
                .orElse(Duration.ZERO);
    }

    /** What a goal runs up to, each by itself; a goal with a target runs up to no such instant. */
    private List<Optional<Term>> terms(Goal goal) {
        if (!goal.isFixed()) {
            return List.of(Optional.empty());
        }
        return goal.clock().isOver(ticket.category())
                ? List.of()
                : Term.on(ticket, goal.clock().measure()).stream()
                        .map(Optional::of)
                        .toList();
    }

    private static List<Turn> turns(Goal goal, Optional<Term> term) {
        List<Turn> turns = new ArrayList<>();
        for (Rung rung : goal.rungs()) {
            IntStream.range(0, rung.when().times())
                    .forEach(turn -> turns.add(new Turn(goal, term, rung, turn, turns.size())));
        }
        return turns;
    }

    /** Steps in the same words are told apart by how many of them come before; those of other promises count in full. */
    private StepKey key(Turn turn) {
        Duration target = target(turn.goal());
        String rule = turn.rule(target);
        List<Turn> all = turns(turn.goal(), turn.term());
        int twins = (int) all.stream()
                .limit(turn.place())
                .filter(other -> other.rule(target).equals(rule))
                .count();
        Instant start = turn.term()
                .map(Term::start)
                .orElseGet(() -> run(turn.goal(), ticket).start());
        return new StepKey(rule, start, twins + turn.term().map(Term::place).orElse(0) * all.size());
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
