package dev.helpline.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.container;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.instanceOf;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import dev.helpline.Desk;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.Action;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.RefusedException;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Role;
import dev.helpline.ticket.Status;
import dev.helpline.ticket.TicketId;
import dev.helpline.ticket.Transition;
import dev.helpline.ticket.Workflow;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** The classes inside are test classes of imagined hosts; here they are run one by one, and looked at. */
class TransitionCoverageTest {

    private static final Status FRESH = new Status("new", Category.NEW);
    private static final Status OPEN = new Status("open", Category.OPEN);
    private static final Status CLOSED = new Status("closed", Category.CLOSED);
    private static final Workflow SMALL = Workflow.of(
            FRESH,
            List.of(
                    new Transition(FRESH, Action.TAKE, OPEN, Set.of(Role.AGENT)),
                    new Transition(OPEN, Action.WRITE, OPEN, Set.of(Role.CUSTOMER)),
                    new Transition(OPEN, Action.CLOSE, CLOSED, Set.of(Role.AGENT, Role.LEAD)),
                    new Transition(CLOSED, Action.REOPEN, OPEN, Set.of(Role.CUSTOMER))));

    private static final Requester SAM = new Requester("sam", "Sam", "sam@home.example");
    private static final Agent ADA = new Agent("ada", "Ada", "ada@desk.example");

    static final class TakesThemAll {
        @RegisterExtension
        static final TransitionCoverage transitions = TransitionCoverage.of(SMALL);

        @Test
        void closing() {
            Desk desk = desk(transitions.workflow());
            TicketId id = desk.from(SAM).open("Cannot log in", "It says no.").id();
            desk.as(ADA).take(id);
            desk.as(ADA).close(id);
        }

        @Nested
        class Later {
            @Test
            void reopening(Workflow workflow) {
                Desk desk = desk(workflow);
                TicketId id =
                        desk.from(SAM).open("Cannot log in", "It says no.").id();
                desk.as(ADA).take(id);
                desk.from(SAM).write(id, "Hello?");
                desk.as(ADA).close(id);
                desk.from(SAM).reopen(id);
            }
        }
    }

    static final class MissesTwo {
        @RegisterExtension
        static final TransitionCoverage transitions = TransitionCoverage.of(SMALL);

        @Test
        void taking() {
            Desk desk = desk(transitions.workflow());
            TicketId id = desk.from(SAM).open("Cannot log in", "It says no.").id();
            desk.as(ADA).take(id);
            desk.from(SAM).write(id, "Hello?");
            assertThatThrownBy(() -> desk.from(SAM).close(id)).isInstanceOf(RefusedException.class);
            assertThat(transitions.workflow().decide(desk.ticket(id), Action.CLOSE, Role.AGENT))
                    .isNotNull();
        }
    }

    static final class TestsAnotherWorkflow {
        @RegisterExtension
        static final TransitionCoverage transitions = TransitionCoverage.of(SMALL);

        @Test
        void taking() {
            taken(SMALL);
        }
    }

    static final class DeclaredForEach {
        @RegisterExtension
        final TransitionCoverage transitions = TransitionCoverage.of(SMALL);

        @Test
        void nothing() {}
    }

    @Test
    void aClassThatTakesEveryTransitionPasses() {
        Events all = run(TakesThemAll.class);
        all.assertStatistics(counts -> counts.succeeded(5).failed(0));
    }

    @Test
    void aClassThatMissesTransitionsFailsAndNamesEach() {
        run(MissesTwo.class)
                .assertThatEvents()
                .haveExactly(
                        1,
                        event(
                                container(MissesTwo.class),
                                finishedWithFailure(instanceOf(AssertionError.class), message("""
                                        2 of 4 transitions were never taken in MissesTwo:
                                          open → closed: CLOSE (AGENT, LEAD)
                                          closed → open: REOPEN (CUSTOMER)
                                        take each in a test, or remove it from the workflow"""))));
    }

    @Test
    void aClassThatTestsWithAnotherWorkflowIsToldSo() {
        run(TestsAnotherWorkflow.class)
                .assertThatEvents()
                .haveExactly(
                        1,
                        event(
                                container(TestsAnotherWorkflow.class),
                                finishedWithFailure(message(text -> text.startsWith("4 of 4 transitions were never")
                                        && text.endsWith("test with the workflow() that this extension hands out")))));
    }

    @Test
    void anExtensionThatWouldNeverBeAskedInTheEndIsRefused() {
        run(DeclaredForEach.class)
                .failed()
                .assertThatEvents()
                .haveExactly(
                        1, event(finishedWithFailure(message(text -> text.endsWith("only if the field is static")))));
    }

    @Test
    void whereTestsAreNotJupitersItIsAskedByHand() {
        TransitionCoverage transitions = TransitionCoverage.of(SMALL);
        taken(transitions.workflow());
        assertThat(transitions.missing()).isEqualTo(SMALL.transitions().subList(1, 4));
        assertThatThrownBy(transitions::check)
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("3 of 4 transitions were never taken so far:");
    }

    private static Events run(Class<?> host) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(host))
                .execute()
                .allEvents();
    }

    private static Desk desk(Workflow workflow) {
        return Desk.on(TicketStore.inMemory()).working(workflow);
    }

    private static TicketId taken(Workflow workflow) {
        Desk desk = desk(workflow);
        TicketId id = desk.from(SAM).open("Cannot log in", "It says no.").id();
        return desk.as(ADA).take(id).id();
    }
}
