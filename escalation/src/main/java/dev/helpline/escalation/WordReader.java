package dev.helpline.escalation;

import dev.helpline.form.FormException;
import dev.helpline.form.Part;
import dev.helpline.form.Spelling;
import dev.helpline.spi.Audience;
import dev.helpline.spi.CatchUp;
import dev.helpline.ticket.Action;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Guard;
import dev.helpline.ticket.Mood;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.Theme;
import dev.helpline.time.BusinessHours;
import dev.helpline.time.HoursForm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what a written policy names. */
final class WordReader {

    private static final Map<String, Audience> AUDIENCES = Fields.named(Audience.Kind.values(), Object::toString);
    private static final Map<String, CatchUp> CATCH_UPS =
            Fields.named(new CatchUp[] {CatchUp.EACH, CatchUp.LATEST}, CatchUp::toString);

    private final Vocabulary vocabulary;
    private final Names names;

    WordReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.names = new Names(vocabulary);
    }

    BusinessHours hours(Part part) {
        if (part.value() instanceof String name && !name.equals("always")) {
            List<String> names = new ArrayList<>(vocabulary.hours().keySet());
            names.add("always");
            return chosen(name, part, vocabulary.hours(), names);
        }
        Object form = part.value();
        if (form == null) {
            throw part.wrong(" must be there: 'always', the name of hours, or hours");
        }
        try {
            return HoursForm.read(form);
        } catch (FormException wrong) {
            throw wrong.moved("hours", part.path());
        }
    }

    Priority priority(Part part) {
        return priority(part.text(), part);
    }

    Priority priority(String name, Part part) {
        return chosen(
                name, part, vocabulary.priorities(), vocabulary.priorities().keySet());
    }

    Guard guard(Part part) {
        return chosen(
                part.text(), part, vocabulary.guards(), vocabulary.guards().keySet());
    }

    private static <T> T chosen(String name, Part part, Map<String, T> known, Collection<String> allowed) {
        T chosen = known.get(name);
        if (chosen == null) {
            throw part.wrong(" '" + name + "' " + Spelling.unknown(name, allowed));
        }
        return chosen;
    }

    String team(Part part) {
        return known(part, part.text(), names::team);
    }

    int tier(Part part) {
        return known(part, part.whole(), names::tier);
    }

    String action(Part part) {
        return known(part, part.text(), names::action);
    }

    Action act(Part part) {
        return known(part, part.make(() -> new Action(part.text())), names::act);
    }

    private static <T> T known(Part part, T name, Function<T, Optional<String>> objection) {
        Optional<String> problem = objection.apply(name);
        if (problem.isPresent()) {
            throw part.wrong(problem.get());
        }
        return name;
    }

    Audience audience(Part part) {
        if (!(part.value() instanceof Map)) {
            return part.oneOf(AUDIENCES);
        }
        Map<String, Part> fields = part.fields(Fields.AGENT);
        return part.make(() -> Audience.agent(new Agent(
                part.field("id", fields).text(),
                part.field("name", fields).text(),
                part.field("contact", fields).text())));
    }

    CatchUp catchUp(Part part) {
        if (!(part.value() instanceof Map)) {
            return part.oneOf(CATCH_UPS);
        }
        Part within = part.field("within", part.fields(List.of("within")));
        return within.make(() -> CatchUp.within(AmountText.read(within)));
    }

    /** Tickets that are so. */
    Condition condition(Part part) {
        return condition(part, this::tier);
    }

    /** Tickets that are not so: that none is on some tier is nothing that a desk must have. */
    Condition exception(Part part) {
        return condition(part, Part::whole).negate();
    }

    private Condition condition(Part part, Function<Part, Integer> tier) {
        Map<String, Part> fields = part.fields(Fields.CONDITION);
        Set<Priority> priorities = all(fields.get("priority"), this::priority);
        Set<String> teams = all(fields.get("team"), this::team);
        Set<Integer> tiers = all(fields.get("tier"), tier);
        Set<Category> categories = all(fields.get("category"), item -> item.oneOf(Fields.CATEGORIES));
        Set<Theme> themes = all(fields.get("theme"), item -> item.make(() -> new Theme(item.text())));
        Set<Mood> moods = all(fields.get("mood"), item -> item.oneOf(Fields.MOODS));
        return part.make(() -> new Condition(priorities, teams, tiers, categories, themes, moods, true));
    }

    private static <T> Set<T> all(@Nullable Part part, Function<Part, T> reading) {
        Set<T> all = new HashSet<>();
        if (part != null) {
            part.itemOrItems().forEach(item -> all.add(reading.apply(item)));
        }
        return all;
    }
}
