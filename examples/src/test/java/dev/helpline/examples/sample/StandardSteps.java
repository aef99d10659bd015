package dev.helpline.examples.sample;

import dev.helpline.ticket.Action;
import dev.helpline.ticket.Decision;
import dev.helpline.ticket.Role;
import dev.helpline.ticket.Status;
import dev.helpline.ticket.Workflow;
import java.util.Map;

/** The rows of the log as actions of the library's standard workflow. */
final class StandardSteps {

    private static final Workflow WORKFLOW = Workflow.standard();

    private record Step(Action action, Role role) {}

    private static final Map<String, Step> STEPS = Map.of(
            "taken", new Step(Action.TAKE, Role.AGENT),
            "replied", new Step(Action.REPLY, Role.AGENT),
            "asked", new Step(Action.ASK, Role.AGENT),
            "customer wrote", new Step(Action.WRITE, Role.CUSTOMER),
            "moved", new Step(Action.ESCALATE, Role.AGENT),
            "held", new Step(Action.HOLD, Role.AGENT),
            "resumed", new Step(Action.RESUME, Role.AGENT),
            "resolved", new Step(Action.RESOLVE, Role.AGENT),
            "reopened", new Step(Action.REOPEN, Role.CUSTOMER),
            "closed", new Step(Action.CLOSE, Role.SYSTEM));

    private StandardSteps() {}

    /** Whether the workflow leads from the one row to the other; what it does not speak of changes no status. */
    static boolean allow(LogRow before, LogRow after) {
        Step step = STEPS.get(after.event());
        if (step == null) {
            return after.status().equals(before.status());
        }
        Status from = WORKFLOW.status(before.status()).orElseThrow();
        Decision decision = WORKFLOW.decide(from, step.action(), step.role());
        Status to = WORKFLOW.status(after.status()).orElseThrow();
        return decision.equals(to.equals(from) ? new Decision.Unchanged() : new Decision.Moved(to));
    }
}
