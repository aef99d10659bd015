package dev.helpline.escalation;

import dev.helpline.ticket.Category;
import dev.helpline.ticket.Mood;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The names of a written policy's fields. Those of goals and steps are the calls of a ladder. */
final class Fields {

    /** The priorities that a goal does not name. */
    static final String OTHERS = "others";

    static final List<String> BASES = List.of("goals", "policies", "ready");
    static final List<String> LADDER = List.of("named", "counting", "goals");
    static final List<String> DECORATIONS = List.of("when", "unless", "during", "butFor");
    static final List<String> ENTRY = Stream.of(List.of("named", "counting"), BASES, DECORATIONS)
            .flatMap(List::stream)
            .toList();
    static final List<String> CONDITION = List.of("priority", "team", "tier", "category", "theme", "mood");
    static final List<String> SPAN = List.of("from", "until", "zone");
    static final List<String> GOAL = List.of("within", "pausedWhile", "neverPaused", "steps");
    static final List<String> MOMENTS = List.of("before", "at", "whenLate", "late");
    static final List<String> ACTIONS = List.of(
            "tell",
            "moveTo",
            "moveToTier",
            "assign",
            "handToLead",
            "raiseTo",
            "act",
            "addTheme",
            "timeOutOffer",
            "giveBack",
            "run");
    static final List<String> STEP = Stream.of(MOMENTS, List.of("every", "atMost", "onlyIf", "catchingUp"), ACTIONS)
            .flatMap(List::stream)
            .toList();
    static final List<String> AGENT = List.of("id", "name", "contact");
    static final Map<String, Measure> CLOCKS = named(Measure.values(), Measure::call);
    static final Map<String, Category> CATEGORIES = named(Category.values(), Category::name);
    static final Map<String, Mood> MOODS = named(Mood.values(), Mood::name);

    private Fields() {}

    /** What a goal of a clock may say. */
    static List<String> ofGoal(Measure measure) {
        if (measure.isFixed()) {
            return List.of("steps");
        }
        return switch (measure) {
            case AT_TEAM -> Stream.concat(Stream.of("team"), GOAL.stream()).toList();
            case AT_TIER -> Stream.concat(Stream.of("tier"), GOAL.stream()).toList();
            default -> GOAL;
        };
    }

    static <T> Map<String, T> named(T[] things, Function<T, String> name) {
        Map<String, T> named = new LinkedHashMap<>();
        Arrays.stream(things).forEach(thing -> named.put(name.apply(thing), thing));
        return named;
    }
}
