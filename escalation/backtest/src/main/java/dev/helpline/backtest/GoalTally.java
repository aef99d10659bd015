package dev.helpline.backtest;

import dev.helpline.backtest.Report.GoalResult;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.Verdict;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How the goals came out, by goal, priority in the end and target. */
final class GoalTally {

    private final Map<Key, Count> goals = new TreeMap<>(Key.ORDER);

    private record Key(String goal, Priority priority, Duration target) {
        static final Comparator<Key> ORDER =
                Comparator.comparing(Key::goal).thenComparing(Key::priority).thenComparing(Key::target);
    }

    private static final class Count {
        long met;
        long late;
        long unknown;
        Duration spent = Duration.ZERO;

        GoalResult of(Key key) {
            long judged = met + late;
            return new GoalResult(
                    key.goal(),
                    key.priority().name(),
                    key.target(),
                    met,
                    late,
                    unknown,
                    judged == 0 ? Duration.ZERO : spent.dividedBy(judged));
        }
    }

    void add(Story story) {
        for (Verdict verdict : story.outcomes()) {
            Key key = new Key(verdict.goal(), story.ticket().priority(), verdict.target());
            Count count = goals.computeIfAbsent(key, absent -> new Count());
            if (!story.isKnown(verdict)) {
                count.unknown++;
            } else {
                count.met += verdict.met() ? 1 : 0;
                count.late += verdict.met() ? 0 : 1;
                count.spent = count.spent.plus(verdict.spent());
            }
        }
    }

    List<GoalResult> results() {
        return goals.entrySet().stream()
                .map(entry -> entry.getValue().of(entry.getKey()))
                .toList();
    }
}
