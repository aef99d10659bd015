package dev.helpline.escalation;

import dev.helpline.form.Part;
import dev.helpline.spi.Policy;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Priority;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a ladder of {@link PolicyForm}, call by call. */
final class LadderReader {

    private final WordReader words;
    private final PolicyReader reader;

    LadderReader(WordReader words, PolicyReader reader) {
        this.words = words;
        this.reader = reader;
    }

    Policy read(Part entry, Map<String, Part> fields) {
        Beginning counting = Ladder.counting(words.hours(entry.field("counting", fields)));
        Part named = fields.get("named");
        Measuring measuring = named == null ? counting : named.make(() -> counting.named(named.text()));
        Part goals = entry.field("goals", fields);
        for (Part goal : goals.items()) {
            Measuring before = measuring;
            measuring = reader.attempt(() -> goal(before, goal)).orElse(before);
        }
        if (goals.items().isEmpty()) {
            throw goals.wrong(" are none; a ladder has one goal at least");
        }
        return measuring instanceof Ladder ladder ? ladder : Policy.none();
    }

    private Measuring goal(Measuring before, Part part) {
        Map.Entry<String, Part> named = part.one(Fields.CLOCKS.keySet(), part.fields(Fields.CLOCKS.keySet()));
        Measure measure = Objects.requireNonNull(Fields.CLOCKS.get(named.getKey()));
        Part goal = named.getValue();
        Map<String, Part> fields = goal.fields(Fields.ofGoal(measure));
        Clock clock = clock(measure, fields);
        if (before instanceof Ladder ladder
                && ladder.goals().stream().anyMatch(other -> other.clock().equals(clock))) {
            throw goal.wrong(
                    " is measured twice; a ladder has one goal for each clock, another one needs a policy of its own");
        }
        Ladder ladder =
                measure.isFixed() ? before.with(Goal.of(clock)) : within(before, clock, goal.field("within", fields));
        ladder = paused(ladder, fields.get("pausedWhile"), fields.get("neverPaused"));
        Part steps = fields.get("steps");
        return steps == null ? ladder : steps(ladder, steps);
    }

    private Clock clock(Measure measure, Map<String, Part> fields) {
        Part team = fields.get("team");
        if (team != null) {
            return team.make(() -> Clock.atTeam(words.team(team)));
        }
        Part tier = fields.get("tier");
        return tier == null ? Clock.of(measure) : tier.make(() -> Clock.atTier(words.tier(tier)));
    }

    private Ladder within(Measuring before, Clock clock, Part within) {
        Unmeasured unmeasured = new Unmeasured(before, Goal.of(clock));
        if (!(within.value() instanceof Map)) {
            return within(unmeasured, within);
        }
        Map<String, Part> targets = within.entries();
        Part others = targets.remove(Fields.OTHERS);
        @Nullable Ladder ladder = others == null ? null : within(unmeasured, others);
        for (Map.Entry<String, Part> target : targets.entrySet()) {
            ladder = within(unmeasured, ladder, target.getKey(), target.getValue());
        }
        if (ladder == null) {
            throw within.wrong(" has no target; allowed: an amount of time for some priority at least");
        }
        return ladder;
    }

    private Ladder within(Unmeasured unmeasured, @Nullable Ladder ladder, String priority, Part target) {
        Allowance allowance = allowance(unmeasured, target);
        Priority named = words.priority(priority, target);
        return target.make(
                () -> ladder == null ? unmeasured.within(named, allowance) : ladder.within(named, allowance));
    }

    private static Ladder within(Unmeasured unmeasured, Part target) {
        Allowance allowance = allowance(unmeasured, target);
        return target.make(() -> unmeasured.within(allowance));
    }

    private static Allowance allowance(Unmeasured unmeasured, Part target) {
        Allowance allowance = AllowanceText.read(target);
        return allowance instanceof Allowance.Time time
                ? target.make(() -> unmeasured.allowed(time.amount()))
                : allowance;
    }

    private static Ladder paused(Ladder ladder, @Nullable Part paused, @Nullable Part never) {
        if (paused != null && never != null) {
            throw never.wrong(" and pausedWhile cannot both be; allowed: one of them");
        }
        if (never != null) {
            never.checkTrue();
            return ladder.neverPaused();
        }
        if (paused == null) {
            return ladder;
        }
        List<Category> categories = new ArrayList<>();
        paused.itemOrItems().forEach(item -> categories.add(item.oneOf(Fields.CATEGORIES)));
        return paused.make(() -> ladder.pausedWhile(categories.toArray(Category[]::new)));
    }

    private Ladder steps(Ladder start, Part steps) {
        Ladder ladder = start;
        for (Part step : steps.items()) {
            Ladder before = ladder;
            ladder = reader.attempt(() -> new StepReader(words).read(before, step))
                    .orElse(before);
        }
        return ladder;
    }
}
