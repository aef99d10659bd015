package dev.helpline.backtest;

import dev.helpline.Course;
import dev.helpline.backtest.Report.StepResult;
import dev.helpline.spi.Step;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the policy would have done, by rule and in the order of its steps. */
final class StepTally {

    private final Map<Key, Count> steps = new TreeMap<>(Key.ORDER);

    private record Key(String rule, int index, String words) {
        static final Comparator<Key> ORDER =
                Comparator.comparing(Key::rule).thenComparing(Key::index).thenComparing(Key::words);

        static Key of(Step step) {
            return new Key(
                    step.key().rule(),
                    step.key().index(),
                    step.key().rule() + ": " + step.why() + " → " + step.action());
        }
    }

    private static final class Count {
        long taken;
        long alreadySo;
    }

    void add(List<Course.Taken> more) {
        for (Course.Taken taken : more) {
            Count count = steps.computeIfAbsent(Key.of(taken.step()), absent -> new Count());
            count.taken++;
            count.alreadySo += taken.step().action().isSoAlready(taken.before()) ? 1 : 0;
        }
    }

    List<StepResult> results() {
        return steps.entrySet().stream()
                .map(entry ->
                        new StepResult(entry.getKey().words(), entry.getValue().taken, entry.getValue().alreadySo))
                .toList();
    }
}
