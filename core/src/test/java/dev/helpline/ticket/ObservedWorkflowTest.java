package dev.helpline.ticket;

import static dev.helpline.ticket.Cast.AS_ADA;
import static dev.helpline.ticket.Cast.AS_BOB;
import static dev.helpline.ticket.Cast.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObservedWorkflowTest {

    private final List<String> taken = new ArrayList<>();
    private final Workflow observed = Workflow.standard().observedBy(row -> taken.add(row.toString()));

    @Test
    void anObserverHearsOfEveryRowThatACommandTakesWhetherItMovesOrNot() {
        Scene.under(observed)
                .does(AS_ADA, Command.take())
                .does(CUSTOMER, Command.write("Hello?"))
                .does(AS_ADA, Command.ask("Which browser?"));
        assertThat(taken)
                .containsExactly(
                        "new → open: TAKE (AGENT, LEAD)",
                        "open → open: WRITE (CUSTOMER)",
                        "open → waiting on customer: ASK (AGENT, LEAD)");
    }

    @Test
    void whatTakesATicketOutOfBeingNewIsTakingIt() {
        Scene.under(observed).does(Cast.AS_LEA, Command.takeOver("an angry call"));
        assertThat(taken).containsExactly("new → open: TAKE (AGENT, LEAD)");
    }

    @Test
    void askingTakesNoRow() {
        Ticket ticket = Scene.under(observed).ticket();
        assertThat(observed.decide(ticket, Action.TAKE, Role.AGENT)).isInstanceOf(Decision.Moved.class);
        assertThat(observed.allowed(ticket, Role.AGENT)).contains(Action.TAKE);
        assertThat(taken).isEmpty();
    }

    @Test
    void aCommandThatIsRefusedInTheEndTakesNoRow() {
        Scene taker = Scene.under(observed).does(AS_ADA, Command.take());
        taken.clear();
        assertThatThrownBy(() -> taker.does(AS_BOB, Command.take())).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> taker.does(AS_BOB, Command.act(Action.CLOSE))).isInstanceOf(RefusedException.class);
        assertThat(taken).isEmpty();
    }

    @Test
    void anObservedWorkflowIsTheSameWorkflow() {
        assertThat(observed).isEqualTo(Workflow.standard()).hasSameHashCodeAs(Workflow.standard());
        assertThat(observed.toString()).startsWith(Workflow.standard() + ".observedBy(");
        assertThat(observed.renaming("open", "working").toString()).doesNotContain("observedBy");
    }
}
