package dev.helpline.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.helpline.ticket.Action;
import dev.helpline.ticket.AnyTable;
import dev.helpline.ticket.Guard;
import dev.helpline.ticket.Workflow;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WorkflowJsonTest {

    private static final Guard PAID = Guard.that("paid", ticket -> true);
    private static final Guard LOGGED = Guard.that("a log is there", ticket -> true);

    private final Workflow guarded =
            Workflow.standard().guarding(Action.RESOLVE, PAID).guarding(Action.ESCALATE, LOGGED);

    @Property(tries = 300)
    void whatWasWrittenIsReadBackEqual(@ForAll("workflows") Workflow workflow) {
        Workflow back = WorkflowJson.read(WorkflowJson.write(workflow), AnyTable.GUARDS.toArray(Guard[]::new));
        assertThat(back).isEqualTo(workflow).hasSameHashCodeAs(workflow);
        assertThat(WorkflowJson.write(back)).isEqualTo(WorkflowJson.write(workflow));
    }

    @Example
    void theStandardWorkflowIsReadBackEqual() {
        assertThat(WorkflowJson.read(WorkflowJson.write(Workflow.standard()))).isEqualTo(Workflow.standard());
        assertThat(WorkflowJson.read(WorkflowJson.write(guarded), LOGGED, PAID)).isEqualTo(guarded);
    }

    @Example
    void aGuardThatTheHostDoesNotNameIsRefusedWithThoseItNames() {
        assertThatThrownBy(() -> WorkflowJson.read(WorkflowJson.write(guarded), LOGGED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("workflow\\.transitions\\[\\d+]\\.guards\\[0] must be one of "
                        + "\\[a log is there], not paid");
        assertThatThrownBy(() -> WorkflowJson.read("{}", PAID, Guard.that("paid", ticket -> false)))
                .hasMessage("two guards are called 'paid'; name each once");
    }

    @Example
    void whatCannotBeReadIsRefusedWithItsPlace() {
        refused("{\"initial\": \"new\"", "workflow is no JSON at line 1, column");
        refused("[]", "workflow must be an object, not []");
        refused(
                "{\"inital\": \"new\"}",
                "workflow.inital is not known here; did you mean 'initial'? allowed: [initial, statuses, transitions]");
        refused("{}", "workflow.statuses must be an object, not null");
        refused("{\"statuses\": {\"new\": \"FRESH\"}}", "workflow.statuses.new must be one of [NEW, OPEN, ");
        refused("{\"statuses\": {\"\": \"NEW\"}}", "workflow.statuses.: a status's name must not be blank");
        refused(
                "{\"initial\": \"now\", \"statuses\": {\"new\": \"NEW\"}}",
                "workflow.initial must be one of [new], not now");
        refused(
                "{\"initial\": \"new\", \"statuses\": {\"new\": \"NEW\"}}",
                "workflow.transitions must be a list, not null");
    }

    @Example
    void aRowThatCannotBeReadIsRefusedWithItsPlace() {
        rowRefused(
                "{\"form\": \"new\"}",
                ".form is not known here; did you mean 'from'? allowed: [from, action, to, who, guards]");
        rowRefused("{\"from\": \"nwe\"}", ".from must be one of [new, closed], not nwe");
        rowRefused("{\"from\": \"new\", \"to\": \"open\"}", ".to must be one of [new, closed], not open");
        rowRefused("{\"from\": \"new\", \"to\": \"closed\"}", ".action must be a string, not null");
        rowRefused(
                "{\"from\": \"new\", \"to\": \"closed\", \"action\": \" \"}",
                ".action: an action's name must not be blank");
        rowRefused(
                "{\"from\": \"new\", \"to\": \"closed\", \"action\": \"CLOSE\", \"who\": [\"BOSS\"]}",
                ".who[0] must be one of [CUSTOMER, AGENT, LEAD, MAKER, SYSTEM], not BOSS");
        rowRefused(
                "{\"from\": \"new\", \"to\": \"closed\", \"action\": \"CLOSE\", \"who\": []}",
                ": nobody may CLOSE from new; name at least one role");
        rowRefused(
                "{\"from\": \"new\", \"to\": \"closed\", \"action\": \"CLOSE\", \"who\": [\"LEAD\"], \"guards\": 7}",
                ".guards must be a list, not 7");
    }

    @Example
    void aTableThatCannotWorkIsRefusedWithEveryDefect() {
        refused(
                "{\"initial\": \"new\", \"statuses\": {\"new\": \"NEW\"}, \"transitions\": []}",
                "workflow: this workflow cannot work: from status 'new' no closed status can be reached");
        refused(
                "{\"initial\": \"new\", \"statuses\": {\"new\": \"NEW\", \"open\": \"OPEN\", \"closed\": \"CLOSED\"},"
                        + " \"transitions\": [{\"from\": \"new\", \"action\": \"CLOSE\", \"to\": \"closed\","
                        + " \"who\": [\"LEAD\"]}]}",
                "workflow.statuses.open stands in no transition");
    }

    private static void rowRefused(String row, String sentence) {
        refused(
                "{\"initial\": \"new\", \"statuses\": {\"new\": \"NEW\", \"closed\": \"CLOSED\"}, \"transitions\": ["
                        + row + "]}",
                "workflow.transitions[0]" + sentence);
    }

    private static void refused(String json, String sentence) {
        assertThatThrownBy(() -> WorkflowJson.read(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(sentence);
    }

    @Provide
    Arbitrary<Workflow> workflows() {
        return AnyTable.workflows();
    }
}
