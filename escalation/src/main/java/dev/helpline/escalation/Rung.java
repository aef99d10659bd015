package dev.helpline.escalation;

import dev.helpline.spi.CatchUp;
import dev.helpline.spi.StepAction;
import dev.helpline.ticket.Guard;
import java.util.Optional;

/**
 * One step of a goal, or the same step several times. It prints as the calls that made it.
 *
 * @param when at which moment
 * @param guard what is asked of the ticket then
 * @param catchUp what becomes of it when it is noticed late; empty for what its action does by default
 * @param action what is done
 */
record Rung(Timing when, Optional<Guard> guard, Optional<CatchUp> catchUp, StepAction action) {

    CatchUp caughtUp() {
        return catchUp.orElse(action.isReminder() ? CatchUp.LATEST : CatchUp.EACH);
    }

    @Override
    public String toString() {
        return when
                + guard.map(asked -> ".onlyIf(\"" + asked + "\")").orElse("")
                + catchUp.map(chosen -> ".catchingUp(" + chosen + ")").orElse("")
                + Calls.of(action);
    }
}
