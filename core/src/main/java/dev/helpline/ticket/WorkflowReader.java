package dev.helpline.ticket;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads {@link WorkflowForm}, and says where in the form something is wrong. */
final class WorkflowReader {

    private static final Set<String> FIELDS = new LinkedHashSet<>(List.of("initial", "statuses", "transitions"));
    private static final Set<String> ROW_FIELDS = new LinkedHashSet<>(List.of("from", "action", "to", "who", "guards"));
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
        Map<String, @Nullable Object> fields = fields(form, path, FIELDS);
        Map<String, Status> statuses = statuses(fields.get("statuses"), path + ".statuses");
        Status initial = chosen(fields.get("initial"), statuses, path + ".initial");
        List<Transition> rows = new ArrayList<>();
        for (Object row : items(fields.get("transitions"), path + ".transitions")) {
            rows.add(row(row, statuses, path + ".transitions[" + rows.size() + "]"));
        }
        Workflow workflow = at(path, () -> Workflow.of(initial, rows));
        for (Status status : statuses.values()) {
            if (!workflow.statuses().contains(status)) {
                throw new IllegalArgumentException(path + ".statuses." + status
                        + " stands in no transition; each status but the initial one needs some");
            }
        }
        return workflow;
    }

    private static Map<String, Status> statuses(@Nullable Object form, String path) {
        Map<String, Status> statuses = new LinkedHashMap<>();
        fields(form, path, Set.of()).forEach((name, category) -> {
            String place = path + "." + name;
            Category meaning = chosen(category, CATEGORIES, place);
            statuses.put(name, at(place, () -> new Status(name, meaning)));
        });
        return statuses;
    }

    private Transition row(@Nullable Object form, Map<String, Status> statuses, String path) {
        Map<String, @Nullable Object> fields = fields(form, path, ROW_FIELDS);
        Status from = chosen(fields.get("from"), statuses, path + ".from");
        Status to = chosen(fields.get("to"), statuses, path + ".to");
        if (!(fields.get("action") instanceof String name)) {
            throw new IllegalArgumentException(path + ".action must be a string, not " + fields.get("action"));
        }
        Action action = at(path + ".action", () -> new Action(name));
        List<Role> who = allChosen(fields.get("who"), ROLES, path + ".who");
        List<Guard> needed =
                fields.containsKey("guards") ? allChosen(fields.get("guards"), guards, path + ".guards") : List.of();
        return at(path, () -> new Transition(from, action, to, new HashSet<>(who), needed));
    }

    private static <T> List<T> allChosen(@Nullable Object form, Map<String, T> allowed, String path) {
        List<T> chosen = new ArrayList<>();
        for (Object item : items(form, path)) {
            chosen.add(chosen(item, allowed, path + "[" + chosen.size() + "]"));
        }
        return chosen;
    }

    private static <T> T chosen(@Nullable Object form, Map<String, T> allowed, String path) {
        T chosen = form instanceof String name ? allowed.get(name) : null;
        if (chosen == null) {
            throw new IllegalArgumentException(path + " must be one of " + allowed.keySet() + ", not " + form);
        }
        return chosen;
    }

    private static List<?> items(@Nullable Object form, String path) {
        if (!(form instanceof List<?> list)) {
            throw new IllegalArgumentException(path + " must be a list, not " + form);
        }
        return list;
    }

    /** An object's fields; those allowed are all there may be, unless there are none: then any may be. */
    private static Map<String, @Nullable Object> fields(@Nullable Object form, String path, Set<String> allowed) {
        if (!(form instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException(path + " must be an object, not " + form);
        }
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        map.forEach((field, value) -> {
            String name = String.valueOf(field);
            if (!allowed.isEmpty() && !allowed.contains(name)) {
                throw new IllegalArgumentException(path + "." + name + " is not known; allowed: " + allowed);
            }
            fields.put(name, value);
        });
        return fields;
    }

    private static <E extends Enum<E>> Map<String, E> named(E[] values) {
        Map<String, E> named = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> named.put(value.name(), value));
        return named;
    }

    private static <T> T at(String path, Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(path + ": " + wrong.getMessage(), wrong);
        }
    }
}
