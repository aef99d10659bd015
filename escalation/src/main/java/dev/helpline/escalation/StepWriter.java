package dev.helpline.escalation;

import static dev.helpline.escalation.PolicyWriter.fields;

import dev.helpline.spi.Audience;
import dev.helpline.spi.CatchUp;
import dev.helpline.spi.StepAction;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Guard;
import dev.helpline.ticket.Priority;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Writes a step of {@link PolicyForm}. */
final class StepWriter {

    private static final ByKind<Timing, Map<String, Object>> MOMENTS = new ByKind<Timing, Map<String, Object>>()
            .say(Timing.Before.class, before -> fields("before", AmountText.write(before.early())))
            .say(Timing.Part.class, part -> fields("at", part.percent() + " %"))
            .say(
                    Timing.Late.class,
                    late -> late.by().isZero() ? fields("whenLate", true) : fields("late", AmountText.write(late.by())))
            .say(Timing.Again.class, StepWriter::again);

    private final ByKind<StepAction, Map<String, Object>> actions;

    StepWriter(Function<Priority, String> named) {
        this.actions = new ByKind<StepAction, Map<String, Object>>()
                .say(StepAction.Tell.class, tell -> fields("tell", audience(tell.audience())))
                .say(StepAction.MoveTo.class, move -> fields("moveTo", move.team()))
                .say(StepAction.MoveToTier.class, move -> fields("moveToTier", move.tier()))
                .say(StepAction.Assign.class, assign -> fields("assign", audience(assign.to())))
                .say(StepAction.HandToLead.class, hand -> fields("handToLead", true))
                .say(StepAction.Raise.class, raise -> fields("raiseTo", named.apply(raise.to())))
                .say(StepAction.Act.class, act -> fields("act", act.action().name()))
                .say(
                        StepAction.AddTheme.class,
                        add -> fields("addTheme", add.theme().name()))
                .say(StepAction.TimeOutOffer.class, end -> fields("timeOutOffer", true))
                .say(StepAction.GiveBack.class, end -> fields("giveBack", true))
                .say(StepAction.Custom.class, custom -> fields("run", custom.name()));
    }

    Map<String, Object> write(Rung rung) {
        Map<String, Object> step = MOMENTS.of(rung.when())
                .orElseThrow(() -> new IllegalStateException("no field says when " + rung.when()));
        rung.guard().map(Guard::name).ifPresent(guard -> step.put("onlyIf", guard));
        rung.catchUp().ifPresent(chosen -> step.put("catchingUp", catchUp(chosen)));
        step.putAll(actions.of(rung.action())
                .orElseThrow(() -> new IllegalStateException("no field says " + rung.action())));
        return step;
    }

    private static Map<String, Object> again(Timing.Again again) {
        Map<String, Object> step = fields("late", AmountText.write(again.by()));
        step.put("every", AmountText.write(again.interval()));
        step.put("atMost", again.times());
        return step;
    }

    private static Object catchUp(CatchUp chosen) {
        return chosen.kind() == CatchUp.Kind.WITHIN
                ? fields("within", AmountText.write(chosen.atMost()))
                : chosen.toString();
    }

    private static Object audience(Audience audience) {
        if (!(audience instanceof Audience.Named named)) {
            return audience.toString();
        }
        Agent person = named.person();
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("id", person.id());
        form.put("name", person.name());
        form.put("contact", person.contact());
        return form;
    }
}
