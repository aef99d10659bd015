package dev.helpline.ticket;

import dev.helpline.form.Part;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@link WorkflowForm}, and says where in the form something is wrong. */
final class WorkflowReader {

    private static final List<String> FIELDS = List.of("initial", "statuses", "transitions");
    private static final List<String> ROW_FIELDS = List.of("from", "action", "to", "who", "guards");
    private static final Map<String, Category> CATEGORIES = named(Category.values());
    private static final Map<String, Role> ROLES = named(Role.values());

    private final Map<String, Guard> guards = new LinkedHashMap<>();

    WorkflowReader(Guard... guards) {
        for (Guard guard : guards) {
            if (this.guards.putIfAbsent(guard.name(), guard) != null) {
                throw new IllegalArgumentException("two guards are called '" + guard + "'; name each once");
            }
        }
    }

    Workflow read(@Nullable Object form, String path) {
        Part whole = new Part(path, form);
        Map<String, Part> fields = whole.fields(FIELDS);
        Part named = whole.field("statuses", fields);
        Map<String, Status> statuses = statuses(named);
        Status initial = whole.field("initial", fields).oneOf(statuses);
        List<Transition> rows = whole.field("transitions", fields).items().stream()
                .map(row -> row(row, statuses))
                .toList();
        Workflow workflow = whole.make(() -> Workflow.of(initial, rows));
        named.entries().forEach((name, status) -> {
            if (workflow.statuses().stream().noneMatch(used -> used.name().equals(name))) {
                throw status.wrong(" stands in no transition; each status but the initial one needs some");
            }
        });
        return workflow;
    }

    private static Map<String, Status> statuses(Part form) {
        Map<String, Status> statuses = new LinkedHashMap<>();
        form.entries().forEach((name, category) -> {
            Category meaning = category.oneOf(CATEGORIES);
            statuses.put(name, category.make(() -> new Status(name, meaning)));
        });
        return statuses;
    }

    private Transition row(Part row, Map<String, Status> statuses) {
        Map<String, Part> fields = row.fields(ROW_FIELDS);
        Status from = row.field("from", fields).oneOf(statuses);
        Status to = row.field("to", fields).oneOf(statuses);
        Part name = row.field("action", fields);
        Action action = name.make(() -> new Action(name.text()));
        List<Role> who = allOf(ROLES, row.field("who", fields));
        List<Guard> needed = fields.containsKey("guards") ? allOf(guards, row.field("guards", fields)) : List.of();
        return row.make(() -> new Transition(from, action, to, new HashSet<>(who), needed));
    }

    private static <T> List<T> allOf(Map<String, T> allowed, Part form) {
        return form.items().stream().map(item -> item.oneOf(allowed)).toList();
    }

    private static <E extends Enum<E>> Map<String, E> named(E[] values) {
        Map<String, E> named = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> named.put(value.name(), value));
        return named;
    }
}
