package dev.helpline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.json.WorkflowJson;
import dev.helpline.ticket.Action;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Decision;
import dev.helpline.ticket.Guard;
import dev.helpline.ticket.Role;
import dev.helpline.ticket.Status;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.Transition;
import dev.helpline.ticket.Workflow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * What holds of every good {@link Workflow} beyond what it is refused for when it is made, as plain functions that throw
 * an {@link AssertionError} where it does not. {@link WorkflowContract} asks them of generated tickets.
 */
public final class WorkflowLaws {

    private WorkflowLaws() {}

    /**
     * Every guard answers for every ticket; none throws.
     *
     * @param workflow the workflow on trial
     * @param ticket any ticket
     */
    public static void everyGuardAnswers(Workflow workflow, Ticket ticket) {
        for (Guard guard : guards(workflow)) {
            try {
                guard.objectionTo(ticket);
            } catch (IllegalStateException failed) {
                throw new AssertionError(
                        told(workflow, ticket, "has guards that answer").get(), failed);
            }
        }
    }

    /**
     * Asked twice about the same ticket, every guard and so the workflow answers the same.
     *
     * @param workflow the workflow on trial
     * @param ticket any ticket
     */
    public static void decidesTheSameTwice(Workflow workflow, Ticket ticket) {
        for (Action action : actions(workflow)) {
            for (Role role : Role.values()) {
                Decision first = workflow.decide(ticket, action, role);
                assertThat(workflow.decide(ticket, action, role))
                        .as(told(
                                workflow, ticket, "decides the same when it is asked again: " + action + " as " + role))
                        .isEqualTo(first);
            }
        }
    }

    /**
     * What it says is allowed is what it does not refuse.
     *
     * @param workflow the workflow on trial
     * @param ticket any ticket
     */
    public static void allowsWhatItOffers(Workflow workflow, Ticket ticket) {
        for (Role role : Role.values()) {
            List<Action> granted = new ArrayList<>(actions(workflow));
            granted.removeIf(action -> workflow.decide(ticket, action, role) instanceof Decision.Refused);
            assertThat(workflow.allowed(ticket, role))
                    .as(told(workflow, ticket, "allows what it offers to " + role))
                    .containsExactlyInAnyOrderElementsOf(granted);
        }
    }

    /**
     * A ticket that is not closed can be moved by somebody now, whatever the guards say.
     *
     * @param workflow the workflow on trial
     * @param ticket any ticket
     */
    public static void leavesAWayOut(Workflow workflow, Ticket ticket) {
        if (ticket.category() == Category.CLOSED) {
            return;
        }
        boolean open = actions(workflow).stream()
                .anyMatch(action -> Arrays.stream(Role.values())
                        .anyMatch(role -> workflow.decide(ticket, action, role) instanceof Decision.Moved));
        assertThat(open)
                .as(told(workflow, ticket, "leaves a way out of every status that is not closed"))
                .isTrue();
    }

    /**
     * A customer may write whatever the status, so that nothing they say is turned away.
     *
     * @param workflow the workflow on trial
     * @param ticket any ticket
     */
    public static void hearsTheCustomer(Workflow workflow, Ticket ticket) {
        assertThat(workflow.decide(ticket, Action.WRITE, Role.CUSTOMER))
                .as(told(workflow, ticket, "hears the customer in every status"))
                .isNotInstanceOf(Decision.Refused.class);
    }

    /**
     * An agent or a lead who takes a new ticket ends its being new: somebody has touched it.
     *
     * @param workflow the workflow on trial
     */
    public static void takingEndsBeingNew(Workflow workflow) {
        for (Status status : workflow.statuses()) {
            for (Role role : List.of(Role.AGENT, Role.LEAD)) {
                boolean ends = workflow.decide(status, Action.TAKE, role) instanceof Decision.Moved moved
                        && moved.to().category() != Category.NEW;
                assertThat(ends || status.category() != Category.NEW)
                        .as(
                                "the law that taking as %s ends being new is broken in status '%s' of %s",
                                role, status, workflow)
                        .isTrue();
            }
        }
    }

    /**
     * Written as JSON and read with its own guards, it is equal to what it was.
     *
     * @param workflow the workflow on trial
     */
    public static void isReadBackEqual(Workflow workflow) {
        assertThat(WorkflowJson.read(
                        WorkflowJson.write(workflow), guards(workflow).toArray(Guard[]::new)))
                .as("the law that a workflow is read back equal is broken")
                .isEqualTo(workflow);
    }

    private static List<Guard> guards(Workflow workflow) {
        return workflow.transitions().stream()
                .flatMap(row -> row.guards().stream())
                .distinct()
                .toList();
    }

    static List<Action> actions(Workflow workflow) {
        return workflow.transitions().stream()
                .map(Transition::action)
                .distinct()
                .toList();
    }

    private static Supplier<String> told(Workflow workflow, Ticket ticket, String law) {
        return () -> "the law that a workflow " + law + " is broken for a ticket that is " + ticket.status()
                + " at version " + ticket.version() + ", owned by " + ticket.owner() + "; the workflow: " + workflow
                + "; the ticket: " + ticket;
    }
}
