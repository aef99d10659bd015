package dev.helpline.escalation;

import dev.helpline.spi.Policy;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Mood;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.Theme;
import dev.helpline.time.BusinessHours;
import dev.helpline.time.HoursForm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Writes {@link PolicyForm}. */
final class PolicyWriter {

    private final Vocabulary vocabulary;
    private final Set<Priority> priorities = new LinkedHashSet<>();
    private final ByKind<Policy, Map<String, Object>> entries = new ByKind<Policy, Map<String, Object>>()
            .say(Ladder.class, this::ladder)
            .say(Alarm.class, alarm -> fields("ready", Ready.write(alarm)))
            .say(Policy.None.class, none -> fields("policies", new ArrayList<>()))
            .say(Policy.Or.class, or -> fields("policies", list(or)))
            .say(Policy.When.class, this::when)
            .say(Policy.During.class, this::during)
            .say(Policy.ButFor.class, this::butFor);

    PolicyWriter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Set<Priority> priorities() {
        return priorities;
    }

    void checkPriorities() {
        for (Priority priority : priorities) {
            if (!priority.equals(vocabulary.priorities().get(priority.name()))) {
                throw new IllegalArgumentException("priority " + priority + " of level " + priority.level()
                        + " cannot be written; allowed: those of the vocabulary, "
                        + vocabulary.priorities().keySet());
            }
        }
    }

    /** Policies side by side. */
    List<Object> list(Policy policy) {
        List<Object> list = new ArrayList<>();
        Policy rest = policy;
        while (rest instanceof Policy.Or or) {
            list.add(0, entry(or.second()));
            rest = or.first();
        }
        if (!list.isEmpty() || rest != Policy.none()) {
            list.add(0, entry(rest));
        }
        return list;
    }

    private Map<String, Object> entry(Policy policy) {
        return entries.of(policy)
                .orElseThrow(() -> new IllegalArgumentException(policy + " cannot be written; allowed: ladders, ready"
                        + " policies, and these joined by or, when, unless, during, butFor"));
    }

    /** The entry of a policy to which something is added that is said after all the fields it has. */
    private Map<String, Object> before(String decoration, Policy inner) {
        Map<String, Object> entry = entry(inner);
        List<String> later =
                Fields.DECORATIONS.subList(Fields.DECORATIONS.indexOf(decoration), Fields.DECORATIONS.size());
        return later.stream().noneMatch(entry::containsKey)
                ? entry
                : fields("policies", new ArrayList<>(List.of(entry)));
    }

    private Map<String, Object> when(Policy.When when) {
        if (!(when.test() instanceof Condition condition) || !when.condition().equals(condition.toString())) {
            throw new IllegalArgumentException("the condition '" + when.condition()
                    + "' cannot be written; allowed: a Condition, by limiting(policy)");
        }
        String field = condition.holds() ? "when" : "unless";
        Map<String, Object> entry = before(field, when.policy());
        entry.put(field, condition(condition));
        return entry;
    }

    private Map<String, Object> condition(Condition condition) {
        Map<String, Object> form = new LinkedHashMap<>();
        put(form, "priority", new TreeSet<>(condition.priorities()).stream().map(this::named));
        put(form, "team", condition.teams().stream().sorted());
        put(form, "tier", condition.tiers().stream().sorted());
        put(form, "category", condition.categories().stream().sorted().map(Category::name));
        put(form, "theme", condition.themes().stream().map(Theme::name).sorted());
        put(form, "mood", condition.moods().stream().sorted().map(Mood::name));
        return form;
    }

    private static void put(Map<String, Object> form, String field, Stream<?> members) {
        List<Object> all = new ArrayList<>();
        members.forEach(all::add);
        if (!all.isEmpty()) {
            form.put(field, oneOrMore(all));
        }
    }

    private static Object oneOrMore(Collection<?> members) {
        return members.size() == 1 ? members.iterator().next() : new ArrayList<>(members);
    }

    private Map<String, Object> during(Policy.During during) {
        Map<String, Object> entry = before("during", during.policy());
        Map<String, Object> span = fields("from", during.startInclusive().toString());
        span.put("until", during.endExclusive().toString());
        span.put("zone", during.zone().getId());
        entry.put("during", span);
        return entry;
    }

    private Map<String, Object> butFor(Policy.ButFor butFor) {
        Map<String, Object> entry = before("butFor", butFor.policy());
        entry.put("butFor", fields(named(butFor.priority()), entry(butFor.instead())));
        return entry;
    }

    private String named(Priority priority) {
        priorities.add(priority);
        return priority.name();
    }

    private Map<String, Object> ladder(Ladder ladder) {
        Map<String, Object> entry = new LinkedHashMap<>();
        if (!ladder.counting().name().isEmpty()) {
            entry.put("named", ladder.counting().name());
        }
        entry.put("counting", hours(ladder.counting().hours()));
        List<Object> goals = new ArrayList<>();
        ladder.goals().forEach(goal -> goals.add(fields(goal.clock().measure().call(), goal(goal))));
        entry.put("goals", goals);
        return entry;
    }

    private Object hours(BusinessHours hours) {
        return vocabulary.hours().entrySet().stream()
                .filter(named -> named.getValue().equals(hours))
                .map(named -> (Object) named.getKey())
                .findFirst()
                .orElseGet(() -> HoursForm.of(hours));
    }

    private Map<String, Object> goal(Goal goal) {
        Map<String, Object> form = new LinkedHashMap<>();
        goal.clock().team().ifPresent(team -> form.put("team", team));
        goal.clock().tier().ifPresent(tier -> form.put("tier", tier));
        if (!goal.isFixed()) {
            form.put("within", within(goal));
            if (goal.paused().isEmpty()
                    && !goal.clock().measure().pausedByDefault().isEmpty()) {
                form.put("neverPaused", true);
            } else if (!goal.paused().equals(goal.clock().measure().pausedByDefault())) {
                form.put(
                        "pausedWhile",
                        oneOrMore(goal.paused().list().stream()
                                .map(Category::name)
                                .toList()));
            }
        }
        List<Object> steps = new ArrayList<>();
        goal.rungs().forEach(rung -> steps.add(new StepWriter(this::named).write(rung)));
        if (!steps.isEmpty()) {
            form.put("steps", steps);
        }
        return form;
    }

    private Object within(Goal goal) {
        Map<String, Object> targets = new LinkedHashMap<>();
        goal.byPriority().forEach((priority, target) -> targets.put(named(priority), AllowanceText.write(target)));
        goal.general().map(AllowanceText::write).ifPresent(target -> targets.put(Fields.OTHERS, target));
        return goal.byPriority().isEmpty() ? targets.values().iterator().next() : targets;
    }

    /** An object that begins with a field. */
    static Map<String, Object> fields(String name, Object value) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(name, value);
        return fields;
    }
}
