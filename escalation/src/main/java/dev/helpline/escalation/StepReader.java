package dev.helpline.escalation;

import dev.helpline.form.Part;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a step of {@link PolicyForm}. */
final class StepReader {

    private static final Pattern PERCENT = Pattern.compile("(\\d{1,4}) ?%");

    private final WordReader words;

    StepReader(WordReader words) {
        this.words = words;
    }

    Ladder read(Ladder ladder, Part step) {
        Map<String, Part> fields = step.fields(Fields.STEP);
        Moment moment = moment(ladder, step, fields);
        Part onlyIf = fields.get("onlyIf");
        if (onlyIf != null) {
            moment = moment.onlyIf(words.guard(onlyIf));
        }
        Part catchingUp = fields.get("catchingUp");
        if (catchingUp != null) {
            moment = moment.catchingUp(words.catchUp(catchingUp));
        }
        Map.Entry<String, Part> action = step.one(Fields.ACTIONS, fields);
        return act(moment, action.getKey(), action.getValue());
    }

    private static Moment moment(Ladder ladder, Part step, Map<String, Part> fields) {
        Map.Entry<String, Part> named = step.one(Fields.MOMENTS, fields);
        Part when = named.getValue();
        if (!named.getKey().equals("late")) {
            for (String again : List.of("every", "atMost")) {
                if (fields.containsKey(again)) {
                    throw step.field(again, fields)
                            .wrong(" cannot stand beside " + named.getKey() + "; only what comes late comes again");
                }
            }
        }
        return switch (named.getKey()) {
            case "before" -> when.make(() -> ladder.before(AmountText.read(when)));
            case "at" -> when.make(() -> ladder.at(percent(when)));
            case "whenLate" -> {
                when.checkTrue();
                yield ladder.whenLate();
            }
            default -> late(ladder, when, step, fields);
        };
    }

    private static int percent(Part part) {
        if (part.value() instanceof Integer number) {
            return number;
        }
        Matcher percent = PERCENT.matcher(part.value() instanceof String text ? text : "");
        if (!percent.matches()) {
            throw part.wrong(" must be a part of the goal such as 75 %, not '" + part.value() + "'");
        }
        return Integer.parseInt(percent.group(1));
    }

    private static Moment late(Ladder ladder, Part late, Part step, Map<String, Part> fields) {
        LateMoment moment = late.make(() -> ladder.late(AmountText.read(late)));
        if (!fields.containsKey("every") && !fields.containsKey("atMost")) {
            return moment;
        }
        Part every = step.field("every", fields);
        Part atMost = step.field("atMost", fields);
        if (every.isAbsent() || atMost.isAbsent()) {
            throw step.wrong(" comes again; it needs every, an amount of time, and atMost, how often in all");
        }
        Repeating repeating = every.make(() -> moment.every(AmountText.read(every)));
        return atMost.make(() -> repeating.atMost(atMost.whole()));
    }

    private Ladder act(Moment moment, String name, Part part) {
        return part.make(() -> switch (name) {
            case "tell" -> moment.tell(words.audience(part));
            case "moveTo" -> moment.moveTo(words.team(part));
            case "moveToTier" -> moment.moveToTier(words.tier(part));
            case "assign" -> moment.assign(words.audience(part));
            case "raiseTo" -> moment.raiseTo(words.priority(part));
            case "act" -> moment.act(words.act(part));
            case "addTheme" -> moment.addTheme(part.text());
            case "run" -> moment.run(words.action(part));
            default -> plain(moment, name, part);
        });
    }

    private static Ladder plain(Moment moment, String name, Part part) {
        part.checkTrue();
        return switch (name) {
            case "handToLead" -> moment.handToLead();
            case "timeOutOffer" -> moment.timeOutOffer();
            case "giveBack" -> moment.giveBack();
            default -> throw new IllegalStateException("no call of a ladder is read from " + name);
        };
    }
}
