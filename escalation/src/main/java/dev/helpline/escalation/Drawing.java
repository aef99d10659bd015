package dev.helpline.escalation;

import dev.helpline.spi.Policy;
import java.util.function.Consumer;

/** A picture in the making. Boxes have names of their own, questions branch, and everything else hangs below something. */
final class Drawing {

    private static final String FREE = "";

    /** What hangs where: below a question's answer, or free. */
    private record Place(String arrow) {
        static Place below(String node, String words) {
            return new Place(node + " -->|" + quoted(words) + "| ");
        }
    }

    private final StringBuilder text = new StringBuilder("flowchart TD\n");
    private final ByKind<Policy, Consumer<Place>> kinds;
    private int goals;
    private int questions;
    private int others;

    Drawing() {
        kinds = new ByKind<Policy, Consumer<Place>>()
                .say(Ladder.class, ladder -> place -> ladder(ladder, place))
                .say(Alarm.class, alarm -> place -> alarm(alarm, place))
                .say(Policy.None.class, none -> place -> nothing(place))
                .say(Policy.Or.class, or -> place -> {
                    draw(or.first(), place);
                    draw(or.second(), place);
                })
                .say(Policy.When.class, when -> place -> when(when, place))
                .say(Policy.During.class, during -> place -> {
                    String span = "from " + during.startInclusive() + " until " + during.endExclusive() + " in "
                            + during.zone();
                    draw(during.policy(), Place.below(question(span, place), "yes"));
                })
                .say(Policy.ButFor.class, butFor -> place -> {
                    String question = question("priority is " + butFor.priority(), place);
                    draw(butFor.instead(), Place.below(question, "yes"));
                    draw(butFor.policy(), Place.below(question, "no"));
                });
    }

    String of(Policy policy) {
        draw(policy, new Place(FREE));
        return text.toString();
    }

    private void draw(Policy policy, Place place) {
        kinds.of(policy)
                .orElse(there -> box("p" + others++, "[[", policy.toString(), "]]", there))
                .accept(place);
    }

    private void when(Policy.When when, Place place) {
        boolean exception = when.test() instanceof Condition condition && !condition.holds();
        String words = exception ? when.condition().replaceFirst("^not ", "") : when.condition();
        draw(when.policy(), Place.below(question(words, place), exception ? "no" : "yes"));
    }

    private String question(String words, Place place) {
        return box("q" + questions++, "{", words + "?", "}", place);
    }

    /** Only where something else would be drawn. */
    private void nothing(Place place) {
        if (!place.arrow().equals(FREE)) {
            box("p" + others++, "(", "nothing", ")", place);
        }
    }

    private void alarm(Alarm alarm, Place place) {
        String box = box("p" + others++, "[", alarm.rule(), "]", place);
        box(box + "s0", "(", alarm.action().toString(), ")", Place.below(box, "at once"));
    }

    private void ladder(Ladder ladder, Place place) {
        for (Goal goal : ladder.goals()) {
            String name = "g" + goals++;
            String above = box(name, "[", head(ladder, goal), "]", place);
            for (int i = 0; i < goal.rungs().size(); i++) {
                Rung rung = goal.rungs().get(i);
                above = box(name + "s" + i, "(", rung.action().toString(), ")", Place.below(above, moment(goal, rung)));
            }
        }
    }

    private static String head(Ladder ladder, Goal goal) {
        StringBuilder words =
                new StringBuilder(ladder.counting().named(goal.clock().words()));
        goal.general().ifPresent(target -> words.append(" within ").append(target.words()));
        goal.byPriority()
                .forEach((priority, target) ->
                        words.append('\n').append(priority).append(" within ").append(target.words()));
        if (!goal.paused().isEmpty()) {
            words.append("\nstands still while ").append(goal.paused());
        }
        return words.toString();
    }

    private static String moment(Goal goal, Rung rung) {
        int times = rung.when().times();
        return rung.when().words(goal.clock().measure(), 0)
                + (times == 1 ? "" : ", " + times + " times")
                + rung.guard().map(guard -> "\nonly if " + guard).orElse("");
    }

    /** The name, to hang other things below. */
    private String box(String name, String opening, String words, String closing, Place place) {
        text.append("    ")
                .append(place.arrow())
                .append(name)
                .append(opening)
                .append(quoted(words))
                .append(closing)
                .append('\n');
        return name;
    }

    /** What Mermaid would take for markup is written as the number of its character. */
    private static String quoted(String words) {
        StringBuilder drawn = new StringBuilder("\"");
        words.codePoints().forEach(point -> {
            if (point == '\n') {
                drawn.append("<br/>");
            } else if ("\"#&<>`;\\".indexOf(point) >= 0) {
                drawn.append('#').append(point).append(';');
            } else {
                drawn.appendCodePoint(point);
            }
        });
        return drawn.append('"').toString();
    }
}
