package dev.helpline.backtest;

import dev.helpline.Course;
import dev.helpline.backtest.Report.StepResult;
import dev.helpline.spi.Step;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the policy would have done, most often first. */
final class StepTally {

    private static final Comparator<StepResult> MOST_OFTEN_FIRST =
            Comparator.comparingLong(StepResult::taken).reversed().thenComparing(StepResult::what);

    private final Map<String, Count> steps = new HashMap<>();

    private static final class Count {
        long taken;
        long alreadySo;
    }

    void add(List<Course.Taken> more) {
        for (Course.Taken taken : more) {
            Step step = taken.step();
            Count count = steps.computeIfAbsent(step.why() + " → " + step.action(), absent -> new Count());
            count.taken++;
            count.alreadySo += step.action().isSoAlready(taken.before()) ? 1 : 0;
        }
    }

    List<StepResult> results() {
        return steps.entrySet().stream()
                .map(step -> new StepResult(step.getKey(), step.getValue().taken, step.getValue().alreadySo))
                .sorted(MOST_OFTEN_FIRST)
                .toList();
    }
}
