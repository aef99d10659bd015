package dev.helpline.ticket;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What a host does to a table to get the next one. */
record WorkflowEdit(Workflow before, List<Transition> rows) {

    static WorkflowEdit of(Workflow before) {
        return new WorkflowEdit(before, before.transitions());
    }

    Workflow renaming(String name, String newName) {
        Status old = known(name);
        if (!name.equals(newName) && before.status(newName).isPresent()) {
            throw new IllegalArgumentException("'" + name + "' cannot be renamed to '" + newName
                    + "', which another status is called; there are " + before.statuses());
        }
        Status renamed = new Status(newName, old.category());
        UnaryOperator<Status> next = status -> status.equals(old) ? renamed : status;
        return Workflow.of(
                next.apply(before.initial()),
                rows.stream()
                        .map(row -> new Transition(
                                next.apply(row.from()), row.action(), next.apply(row.to()), row.who(), row.guards()))
                        .toList());
    }

    Workflow with(List<Transition> more) {
        List<Transition> all = new ArrayList<>(rows);
        all.addAll(more);
        return Workflow.of(before.initial(), all);
    }

    Workflow without(String from, Action action) {
        Status status = known(from);
        return without(
                row -> row.from().equals(status) && row.action().equals(action), action + " from '" + from + "'");
    }

    Workflow without(Action action) {
        return without(row -> row.action().equals(action), action.name());
    }

    Workflow without(String name) {
        Status gone = known(name);
        if (gone.equals(before.initial())) {
            throw new IllegalArgumentException("'" + name + "' cannot be removed: every ticket begins there");
        }
        return without(row -> row.from().equals(gone) || row.to().equals(gone), name);
    }

    Workflow guarding(Action action, Guard guard) {
        if (rows.stream().noneMatch(row -> row.action().equals(action))) {
            throw absent("guarded", action.name());
        }
        return Workflow.of(
                before.initial(),
                rows.stream()
                        .map(row -> row.action().equals(action) ? row.provided(guard) : row)
                        .toList());
    }

    private Workflow without(Predicate<Transition> gone, String what) {
        List<Transition> rest = rows.stream().filter(gone.negate()).toList();
        if (rest.size() == rows.size()) {
            throw absent("removed", what);
        }
        return Workflow.of(before.initial(), rest);
    }

    private Status known(String name) {
        return before.status(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no status is called '" + name + "'; there are " + before.statuses()));
    }

    private IllegalArgumentException absent(String tried, String what) {
        List<Action> actions = rows.stream()
                .map(Transition::action)
                .distinct()
                .sorted(Comparator.comparing(Action::name))
                .toList();
        return new IllegalArgumentException(
                what + " cannot be " + tried + ", it stands in no row; the actions are " + actions);
    }
}
