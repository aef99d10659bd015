package dev.helpline.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkflowTest {

    private static final Set<Role> AGENTS = Set.of(Role.AGENT);
    private static final Set<Role> STAFF = Set.of(Role.AGENT, Role.LEAD);

    private final Workflow standard = Workflow.standard();

    @Test
    void whatTheTableSaysMovesATicket() {
        assertThat(standard.decide(status("new"), Action.REPLY, Role.AGENT))
                .isEqualTo(new Decision.Moved(status("open")));
        assertThat(standard.decide(status("open"), Action.ASK, Role.LEAD))
                .isEqualTo(new Decision.Moved(status("waiting on customer")));
        assertThat(standard.decide(status("open"), Action.RESOLVE, Role.AGENT))
                .isEqualTo(new Decision.Moved(status("resolved")));
        assertThat(standard.decide(status("resolved"), Action.CLOSE, Role.SYSTEM))
                .isEqualTo(new Decision.Moved(status("closed")));
    }

    @Test
    void aRowThatLeadsToItselfAllowsAnActionAndMovesNothing() {
        assertThat(standard.decide(status("open"), Action.WRITE, Role.CUSTOMER)).isEqualTo(new Decision.Unchanged());
        assertThat(standard.decide(status("open"), Action.REPLY, Role.AGENT)).isEqualTo(new Decision.Unchanged());
    }

    @Test
    void whatTheTableDoesNotSayIsRefusedWithWhatIsAllowed() {
        assertThat(standard.decide(status("new"), Action.RESOLVE, Role.AGENT))
                .isEqualTo(new Decision.Refused(
                        Set.of(),
                        List.of(),
                        List.of(Action.ASK, Action.ESCALATE, Action.MERGE, Action.REPLY, Action.SPLIT, Action.TAKE)));
        assertThat(standard.decide(status("open"), Action.RESOLVE, Role.CUSTOMER))
                .isEqualTo(new Decision.Refused(Set.of(Role.AGENT, Role.LEAD), List.of(), List.of(Action.WRITE)));
    }

    @Test
    void aRefusalSaysWhichRolesMayOrThatNobodyMay() {
        assertThat(refusal("open", Action.RESOLVE, Role.CUSTOMER).reasons()).containsExactly("only AGENT, LEAD may");
        assertThat(refusal("new", Action.RESOLVE, Role.AGENT).reasons()).isEmpty();
    }

    @Test
    void aStatusOrAnActionThatTheTableDoesNotKnowIsRefused() {
        Status elsewhere = new Status("open", Category.ON_HOLD);
        assertThat(standard.decide(elsewhere, Action.TAKE, Role.AGENT))
                .isEqualTo(new Decision.Refused(Set.of(), List.of(), List.of()));
        assertThat(refusal("resolved", new Action("FRAME"), Role.SYSTEM).allowed())
                .containsExactly(Action.CLOSE);
        assertThat(standard.allowed(elsewhere, Role.LEAD)).isEmpty();
    }

    @Test
    void aDuplicateClosesAndASecondProblemIsSplitOffWithoutMovingTheFirst() {
        for (String name : List.of("new", "open", "waiting on customer", "on hold", "resolved")) {
            assertThat(standard.decide(status(name), Action.MERGE, Role.AGENT))
                    .as(name)
                    .isEqualTo(new Decision.Moved(status("closed")));
            assertThat(standard.decide(status(name), Action.SPLIT, Role.AGENT))
                    .as(name)
                    .isEqualTo(name.equals("new") ? new Decision.Moved(status("open")) : new Decision.Unchanged());
            assertThat(refusal(name, Action.MERGE, Role.CUSTOMER).who()).containsOnly(Role.AGENT, Role.LEAD);
        }
    }

    @Test
    void rolesMayHaveAnswersOfTheirOwn() {
        Status fresh = status("new");
        Status open = status("open");
        Status closed = status("closed");
        Workflow workflow = Workflow.of(
                fresh,
                List.of(
                        new Transition(fresh, Action.CLOSE, open, AGENTS),
                        new Transition(fresh, Action.CLOSE, closed, Set.of(Role.LEAD)),
                        new Transition(open, Action.CLOSE, closed, AGENTS)));
        assertThat(workflow.decide(fresh, Action.CLOSE, Role.AGENT)).isEqualTo(new Decision.Moved(open));
        assertThat(workflow.decide(fresh, Action.CLOSE, Role.LEAD)).isEqualTo(new Decision.Moved(closed));
    }

    @Test
    void aCustomerWhoWritesTakesATicketOutOfWaitingAndReopensAFinishedOne() {
        for (String name : List.of("waiting on customer", "resolved", "closed")) {
            assertThat(standard.decide(status(name), Action.WRITE, Role.CUSTOMER))
                    .as(name)
                    .isEqualTo(new Decision.Moved(status("open")));
        }
    }

    @Test
    void theStandardWorkflowHasOneStatusOfEachCategoryAndBeginsWithNew() {
        assertThat(standard.initial().category()).isEqualTo(Category.NEW);
        assertThat(standard.statuses()).extracting(Status::category).containsExactlyInAnyOrder(Category.values());
    }

    @Test
    void everyDefectOfATableIsReportedAtOnceAndNamesItsOffender() {
        Status fresh = new Status("fresh", Category.NEW);
        Status open = new Status("open", Category.OPEN);
        Status stuck = new Status("stuck", Category.ON_HOLD);
        Status island = new Status("island", Category.OPEN);
        Status done = new Status("done", Category.CLOSED);
        Status doubled = new Status("open", Category.ON_HOLD);
        Guard yes = Guard.that("paid", ticket -> true);
        Guard no = Guard.that("paid", ticket -> false);
        assertThatThrownBy(() -> Workflow.of(
                        fresh,
                        List.of(
                                new Transition(fresh, Action.TAKE, open, AGENTS),
                                new Transition(fresh, Action.TAKE, stuck, AGENTS),
                                new Transition(open, Action.CLOSE, done, AGENTS),
                                new Transition(open, Action.CLOSE, done, Set.of(Role.LEAD)),
                                new Transition(open, Action.MERGE, done, STAFF).provided(yes),
                                new Transition(open, Action.MERGE, done, AGENTS).provided(no),
                                new Transition(open, Action.HOLD, doubled, AGENTS),
                                new Transition(doubled, Action.CLOSE, done, AGENTS),
                                new Transition(island, Action.CLOSE, done, AGENTS))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("status 'open' is both OPEN and ON_HOLD")
                .hasMessageContaining("two guards are called 'paid'")
                .hasMessageContaining("TAKE from 'fresh' leads to both 'open' and 'stuck' for [AGENT]")
                .hasMessageContaining("MERGE from 'open' is shadowed for [AGENT] by the row before it")
                .hasMessageContaining("CLOSE from 'open' stands twice in the table")
                .hasMessageContaining("status 'island' cannot be reached from 'fresh'")
                .hasMessageContaining("from status 'stuck' no closed status can be reached");
    }

    @Test
    void aRowThatNobodyMayUseIsRefused() {
        assertThatThrownBy(() -> new Transition(status("new"), Action.CLOSE, status("closed"), Set.of()))
                .hasMessageContaining("nobody may CLOSE from new");
    }

    private Decision.Refused refusal(String from, Action action, Role role) {
        return (Decision.Refused) standard.decide(status(from), action, role);
    }

    private Status status(String name) {
        return standard.status(name).orElseThrow();
    }
}
