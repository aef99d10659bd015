package dev.helpline.escalation;

import dev.helpline.spi.StepAction;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The calls of a ladder that make the actions. */
final class Calls {

    private static final Map<Class<? extends StepAction>, Function<StepAction, String>> CALLS = new HashMap<>();

    static {
        say(StepAction.Tell.class, tell -> "tell(" + tell.audience() + ")");
        say(StepAction.MoveTo.class, move -> "moveTo(" + quoted(move.team()) + ")");
        say(StepAction.MoveToTier.class, move -> "moveToTier(" + move.tier() + ")");
        say(StepAction.Assign.class, assign -> "assign(" + assign.to() + ")");
        say(StepAction.HandToLead.class, hand -> "handToLead()");
        say(StepAction.Raise.class, raise -> "raiseTo(" + raise.to() + ")");
        say(StepAction.Act.class, act -> "act(" + act.action() + ")");
        say(StepAction.AddTheme.class, add -> "addTheme(" + quoted(add.theme().name()) + ")");
        say(StepAction.TimeOutOffer.class, end -> "timeOutOffer()");
        say(StepAction.GiveBack.class, end -> "giveBack()");
        say(StepAction.Custom.class, custom -> "run(" + quoted(custom.name()) + ")");
    }

    private Calls() {}

    static String of(StepAction action) {
        Function<StepAction, String> call = CALLS.get(action.getClass());
        if (call == null) {
            throw new IllegalStateException("no call of a ladder makes the action " + action);
        }
        return "." + call.apply(action);
    }

    private static String quoted(String name) {
        return "\"" + name + "\"";
    }

    private static <A extends StepAction> void say(Class<A> type, Function<? super A, String> call) {
        CALLS.put(type, action -> call.apply(type.cast(action)));
    }
}
