package dev.helpline.backtest;

import dev.helpline.Course;
import dev.helpline.backtest.Difference.ActionChange;
import dev.helpline.backtest.Difference.GoalChange;
import dev.helpline.ticket.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The difference of two policies while a log is read. Its size depends on how many actions and goals there are. */
final class DifferenceTally {

    private final Map<String, Action> actions = new TreeMap<>();
    private final Map<String, Goal> goals = new TreeMap<>();
    private long changed;

    private static final class Action {
        long onlyBefore;
        long onlyAfter;
        long earlier;
        long later;
        long same;
        Duration shift = Duration.ZERO;
        final List<String> lost = new ArrayList<>(Difference.EXAMPLES);
        final List<String> gained = new ArrayList<>(Difference.EXAMPLES);

        /** Whether the two policies differ in it. */
        boolean add(String caseId, @Nullable Instant before, @Nullable Instant after) {
            if (before == null) {
                onlyAfter++;
                example(gained, caseId);
            } else if (after == null) {
                onlyBefore++;
                example(lost, caseId);
            } else {
                shift = shift.plus(Duration.between(before, after));
                earlier += after.isBefore(before) ? 1 : 0;
                later += after.isAfter(before) ? 1 : 0;
                same += after.equals(before) ? 1 : 0;
            }
            return before == null || !before.equals(after);
        }

        private static void example(List<String> examples, String caseId) {
            if (examples.size() < Difference.EXAMPLES) {
                examples.add(caseId);
            }
        }

        ActionChange result(String action) {
            long both = earlier + later + same;
            Duration mean = both == 0 ? Duration.ZERO : shift.dividedBy(both);
            return new ActionChange(action, onlyBefore, onlyAfter, earlier, later, same, mean, lost, gained);
        }
    }

    private static final class Goal {
        long lateBefore;
        long lateAfter;
        long newlyLate;
        long noLongerLate;

        void add(boolean before, boolean after) {
            lateBefore += before ? 1 : 0;
            lateAfter += after ? 1 : 0;
            newlyLate += after && !before ? 1 : 0;
            noLongerLate += before && !after ? 1 : 0;
        }
    }

    void add(Story before, Story after) {
        String caseId = before.ticket().id().value();
        Map<String, Instant> first = firstTaken(before);
        Map<String, Instant> second = firstTaken(after);
        boolean differs = false;
        for (String action : union(first.keySet(), second.keySet())) {
            Action count = actions.computeIfAbsent(action, absent -> new Action());
            differs |= count.add(caseId, first.get(action), second.get(action));
        }
        changed += differs ? 1 : 0;
        Map<String, Boolean> lateBefore = late(before);
        Map<String, Boolean> lateAfter = late(after);
        for (String goal : union(lateBefore.keySet(), lateAfter.keySet())) {
            goals.computeIfAbsent(goal, absent -> new Goal())
                    .add(lateBefore.getOrDefault(goal, false), lateAfter.getOrDefault(goal, false));
        }
    }

    private static Map<String, Instant> firstTaken(Story story) {
        Map<String, Instant> taken = new LinkedHashMap<>();
        for (Course.Taken one : story.taken()) {
            taken.putIfAbsent(one.step().action().toString(), one.step().due());
        }
        return taken;
    }

    /** Whether each goal is known to have come out late. */
    private static Map<String, Boolean> late(Story story) {
        return story.outcomes().stream()
                .collect(Collectors.toMap(Verdict::goal, verdict -> story.isKnown(verdict) && !verdict.met()));
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    Difference result(Report before, Report after) {
        return new Difference(
                before,
                after,
                changed,
                actions.entrySet().stream()
                        .map(entry -> entry.getValue().result(entry.getKey()))
                        .toList(),
                goals.entrySet().stream()
                        .map(entry -> new GoalChange(
                                entry.getKey(),
                                entry.getValue().lateBefore,
                                entry.getValue().lateAfter,
                                entry.getValue().newlyLate,
                                entry.getValue().noLongerLate))
                        .toList());
    }
}
