package dev.helpline.escalation;

import dev.helpline.spi.CatchUp;
import dev.helpline.spi.Step;
import dev.helpline.ticket.StepKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One step of a goal with one target, in full: everything about it that does not depend on a ticket is made beforehand.
 *
 * @param spent how much must have been spent
 * @param why the rule, and what has come about
 * @param twin how many steps of the same words stand before it, so that a step put between two others leaves them what
 *     they were
 * @param rung what is done
 * @param turn which time, from 0
 * @param catchUp what becomes of it when it is noticed late
 */
record Mark(Duration spent, String why, int twin, Rung rung, int turn, CatchUp catchUp) {

    /**
     * The steps of a goal in the order they were written.
     *
     * @param rule what they begin with
     * @param target how long the goal may take
     */
    static List<Mark> of(Goal goal, String rule, Duration target) {
        List<Mark> marks = new ArrayList<>();
        Map<String, Integer> twins = new HashMap<>();
        for (Rung rung : goal.rungs()) {
            for (int turn = 0; turn < rung.when().times(); turn++) {
                String why = rule + " " + rung.when().words(goal.clock().measure(), turn);
                int twin = twins.merge(why, 1, Integer::sum) - 1;
                marks.add(new Mark(rung.when().spent(target, turn), why, twin, rung, turn, rung.caughtUp()));
            }
        }
        marks.forEach(mark -> mark.key(Instant.EPOCH, 0));
        return List.copyOf(marks);
    }

    /** By when they are due, if a goal may take so long; in the order they were where they are due at once. */
    static List<Mark> sorted(List<Mark> marks, Duration target) {
        return marks.stream()
                .map(mark -> mark.within(target))
                .sorted(Comparator.comparing(Mark::spent))
                .toList();
    }

    private Mark within(Duration target) {
        return new Mark(rung.when().spent(target, turn), why, twin, rung, turn, catchUp);
    }

    /** What makes it this step; a rule whose name is too long is refused. */
    StepKey key(Instant armedAt, int offset) {
        return new StepKey(why, armedAt, twin + offset);
    }

    Step due(Instant due, StepKey key) {
        return new Step(key, due, rung.action(), why, rung.guard(), catchUp);
    }

    Step due(Instant due, StepKey key, String of) {
        return new Step(key, due, rung.action(), why + ": " + of, rung.guard(), catchUp);
    }
}
