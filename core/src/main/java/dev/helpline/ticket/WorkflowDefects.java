package dev.helpline.ticket;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds everything that is wrong with a table at once, so that its author mends it once. */
final class WorkflowDefects {

    private WorkflowDefects() {}

    static List<String> of(Status initial, List<Transition> rows) {
        Set<Status> statuses = new LinkedHashSet<>(List.of(initial));
        rows.forEach(row -> {
            statuses.add(row.from());
            statuses.add(row.to());
        });
        List<String> defects = new ArrayList<>();
        sharedNames(statuses, defects);
        twoAnswers(rows, defects);
        Set<Status> reachable = closure(Set.of(initial), rows, Transition::from, Transition::to);
        Set<Status> closing = new HashSet<>(statuses);
        closing.removeIf(status -> status.category() != Category.CLOSED);
        Set<Status> canClose = closure(closing, rows, Transition::to, Transition::from);
        for (Status status : statuses) {
            if (!reachable.contains(status)) {
                defects.add("status '" + status + "' cannot be reached from '" + initial + "'");
            }
            if (!canClose.contains(status)) {
                defects.add("from status '" + status + "' no closed status can be reached");
            }
        }
        return defects;
    }

    private static void sharedNames(Set<Status> statuses, List<String> defects) {
        Map<String, Category> seen = new HashMap<>();
        for (Status status : statuses) {
            Category other = seen.putIfAbsent(status.name(), status.category());
            if (other != null) {
                defects.add("status '" + status + "' is both " + other + " and " + status.category());
            }
        }
    }

    private static void twoAnswers(List<Transition> rows, List<String> defects) {
        Map<List<Object>, Status> answers = new HashMap<>();
        for (Transition row : rows) {
            Status other = answers.putIfAbsent(List.of(row.from(), row.action()), row.to());
            if (other != null) {
                String question = row.action() + " from '" + row.from() + "' ";
                defects.add(
                        other.equals(row.to())
                                ? question + "stands twice in the table; name its roles in one row"
                                : question + "leads to both '" + other + "' and '" + row.to() + "'");
            }
        }
    }

    private static Set<Status> closure(
            Set<Status> start,
            List<Transition> rows,
            Function<Transition, Status> near,
            Function<Transition, Status> far) {
        Set<Status> found = new HashSet<>(start);
        boolean grew = !found.isEmpty();
        while (grew) {
            grew = false;
            for (Transition row : rows) {
                grew |= found.contains(near.apply(row)) && found.add(far.apply(row));
            }
        }
        return found;
    }
}
