package dev.helpline.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.helpline.ticket.Action;
import dev.helpline.ticket.Guard;
import dev.helpline.ticket.Role;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.Transition;
import dev.helpline.ticket.Workflow;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Each law is broken by something. */
class WorkflowLawsTest {

    private final Workflow standard = Workflow.standard();
    private final Ticket ticket = WorkflowPlay.played(standard, List.of());

    @Test
    void aGuardThatThrowsIsFound() {
        Workflow broken = standard.guarding(Action.TAKE, Guard.that("broken", any -> {
            throw new IllegalArgumentException("no network");
        }));
        assertThatThrownBy(() -> WorkflowLaws.everyGuardAnswers(broken, ticket))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the law that a workflow has guards that answer is broken")
                .hasStackTraceContaining("guard 'broken' failed on ticket T-1");
    }

    @Test
    void aGuardThatChangesItsMindIsFound() {
        AtomicInteger asked = new AtomicInteger();
        Workflow moody = standard.guarding(Action.TAKE, Guard.that("moody", any -> asked.getAndIncrement() % 2 == 0));
        assertThatThrownBy(() -> WorkflowLaws.decidesTheSameTwice(moody, ticket))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("decides the same when it is asked again");
    }

    @Test
    void aGuardThatForgetsWhatItOfferedIsFound() {
        AtomicInteger asked = new AtomicInteger();
        Transition take = new Transition(
                standard.initial(), Action.TAKE, standard.status("closed").orElseThrow(), Set.of(Role.AGENT));
        Workflow forgetful = Workflow.of(
                standard.initial(), List.of(take.provided(Guard.that("first", any -> asked.getAndIncrement() == 0))));
        assertThatThrownBy(() -> WorkflowLaws.allowsWhatItOffers(forgetful, ticket))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("allows what it offers to AGENT");
    }

    @Test
    void aTicketThatNobodyCanMoveIsFound() {
        Guard never = Guard.that("never", any -> false);
        Workflow stuck = standard;
        for (Transition row : standard.transitions()) {
            boolean done = stuck.transitions().stream()
                    .anyMatch(other -> other.action().equals(row.action())
                            && !other.guards().isEmpty());
            stuck = done ? stuck : stuck.guarding(row.action(), never);
        }
        Workflow all = stuck;
        assertThatThrownBy(() -> WorkflowLaws.leavesAWayOut(all, ticket))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("leaves a way out of every status that is not closed")
                .hasMessageContaining("a ticket that is new at version 1");
    }

    @Test
    void aCustomerWhoIsTurnedAwayIsFound() {
        assertThatThrownBy(() -> WorkflowLaws.hearsTheCustomer(standard.without("new", Action.WRITE), ticket))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("hears the customer in every status");
    }

    @Test
    void takingThatLeavesATicketNewIsFound() {
        assertThatThrownBy(() -> WorkflowLaws.takingEndsBeingNew(standard.without("new", Action.TAKE)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("taking as AGENT ends being new is broken in status 'new'");
    }

    @Test
    void generatedTicketsTakeEveryTransitionOfTheStandardWorkflow() {
        TransitionCoverage transitions = TransitionCoverage.of(standard);
        // The rarest comes up once in a thousand or two; the stream ends as soon as each has.
        HelplineDomain.tickets(transitions.workflow())
                .sampleStream()
                .limit(100_000)
                .takeWhile(any -> !transitions.missing().isEmpty())
                .forEach(any -> {});
        transitions.check();
    }
}
