package dev.helpline.testkit;

import dev.helpline.ticket.Action;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Guard;
import dev.helpline.ticket.Role;
import dev.helpline.ticket.Status;
import dev.helpline.ticket.Transition;
import dev.helpline.ticket.Workflow;
import java.util.Set;

/** What a host may make of the standard workflow. */
class GuardedWorkflowTest implements WorkflowContract {

    private static final Set<Role> STAFF = Set.of(Role.AGENT, Role.LEAD);
    private static final Guard OWNED =
            Guard.that("somebody owns it", ticket -> ticket.owner().isPresent());
    private static final Guard ANSWERED = Guard.that(
            "it was answered", ticket -> ticket.conversation().firstReply().isPresent());

    private final Workflow workflow = ours();

    private static Workflow ours() {
        Workflow standard = Workflow.standard().renaming("waiting on customer", "pending");
        Status open = standard.status("open").orElseThrow();
        Status vendor = new Status("with the vendor", Category.ON_HOLD);
        return standard.with(
                        new Transition(open, new Action("HAND_OUT"), vendor, STAFF),
                        new Transition(vendor, Action.RESUME, open, STAFF),
                        new Transition(vendor, Action.WRITE, vendor, Set.of(Role.CUSTOMER)))
                .guarding(Action.RESOLVE, OWNED)
                .guarding(Action.RESOLVE, ANSWERED)
                .guarding(Action.CLOSE, ANSWERED);
    }

    @Override
    public Workflow workflow() {
        return workflow;
    }
}
