package dev.helpline.ticket;

import java.util.ArrayList;
import java.util.EnumSet;
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
        Set<Status> statuses = mentioned(initial, rows);
        Set<String> defects = new LinkedHashSet<>();
        sharedNames(statuses, defects);
        sharedGuards(rows, defects);
        for (int later = 1; later < rows.size(); later++) {
            for (Transition earlier : rows.subList(0, later)) {
                twoAnswers(earlier, rows.get(later), defects);
            }
        }
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
        return List.copyOf(defects);
    }

    /** In order of first mention. */
    static Set<Status> mentioned(Status initial, List<Transition> rows) {
        Set<Status> statuses = new LinkedHashSet<>(List.of(initial));
        rows.forEach(row -> {
            statuses.add(row.from());
            statuses.add(row.to());
        });
        return statuses;
    }

    private static void sharedNames(Set<Status> statuses, Set<String> defects) {
        Map<String, Category> seen = new HashMap<>();
        for (Status status : statuses) {
            Category other = seen.putIfAbsent(status.name(), status.category());
            if (other != null) {
                defects.add("status '" + status + "' is both " + other + " and " + status.category());
            }
        }
    }

    private static void sharedGuards(List<Transition> rows, Set<String> defects) {
        Map<String, Guard> seen = new HashMap<>();
        for (Transition row : rows) {
            for (Guard guard : row.guards()) {
                Guard other = seen.putIfAbsent(guard.name(), guard);
                if (other != null && !other.equals(guard)) {
                    defects.add("two guards are called '" + guard + "'");
                }
            }
        }
    }

    private static void twoAnswers(Transition earlier, Transition later, Set<String> defects) {
        if (!earlier.from().equals(later.from()) || !earlier.action().equals(later.action())) {
            return;
        }
        String question = later.action() + " from '" + later.from() + "' ";
        Set<Role> both = EnumSet.copyOf(later.who());
        both.retainAll(earlier.who());
        if (!both.isEmpty() && !earlier.to().equals(later.to())) {
            defects.add(question + "leads to both '" + earlier.to() + "' and '" + later.to() + "' for " + both);
        } else if (!both.isEmpty()) {
            defects.add(question + "is shadowed for " + both + " by the row before it that leads to '" + later.to()
                    + "' as well");
        } else if (earlier.to().equals(later.to()) && earlier.guards().equals(later.guards())) {
            defects.add(question + "stands twice in the table; name its roles in one row");
        }
    }

    private static Set<Status> closure(
            Set<Status> start,
            List<Transition> rows,
            Function<Transition, Status> near,
            Function<Transition, Status> far) {
        Set<Status> found = new HashSet<>(start);
        List<Status> waiting = new ArrayList<>(start);
        Map<Status, List<Status>> neighbours = new HashMap<>();
        rows.forEach(row -> neighbours
                .computeIfAbsent(near.apply(row), status -> new ArrayList<>())
                .add(far.apply(row)));
        while (!waiting.isEmpty()) {
            Status status = waiting.remove(waiting.size() - 1);
            for (Status neighbour : neighbours.getOrDefault(status, List.of())) {
                if (found.add(neighbour)) {
                    waiting.add(neighbour);
                }
            }
        }
        return found;
    }
}
