package dev.helpline.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every table that is accepted. */
class AnyWorkflowTest {

    private static final Ticket TICKET = Scene.opened().ticket();

    @Property(tries = 300)
    void everyStatusThatCanBeReachedCanClose(@ForAll("workflows") Workflow workflow) {
        for (Status status : workflow.statuses()) {
            Set<Status> seen = new HashSet<>(Set.of(status));
            List<Status> front = new ArrayList<>(seen);
            while (!front.isEmpty()) {
                Status at = front.remove(0);
                for (Transition row : workflow.transitions()) {
                    if (row.from().equals(at) && seen.add(row.to())) {
                        front.add(row.to());
                    }
                }
            }
            assertThat(seen).as("from %s", status).anyMatch(reached -> reached.category() == Category.CLOSED);
        }
    }

    @Property(tries = 300)
    void decidingAgreesWithReadingTheRows(@ForAll("workflows") Workflow workflow) {
        for (Status status : workflow.statuses()) {
            for (Action action : AnyTable.ACTIONS) {
                for (Role role : Role.values()) {
                    assertThat(workflow.decide(status, action, role))
                            .isEqualTo(RowReader.decide(workflow, status, action, role));
                }
            }
        }
    }

    @Property(tries = 300)
    void decidingOnATicketAgreesWithReadingTheRowsAndAskingEveryGuard(@ForAll("workflows") Workflow workflow) {
        for (Status status : workflow.statuses()) {
            Ticket ticket = TICKET.edit(TICKET.openedAt()).status(status).done();
            for (Action action : AnyTable.ACTIONS) {
                for (Role role : Role.values()) {
                    assertThat(workflow.decide(ticket, action, role))
                            .isEqualTo(RowReader.decide(workflow, ticket, action, role));
                }
            }
        }
    }

    @Property(tries = 300)
    void renamingChangesNoDecision(@ForAll("workflows") Workflow workflow) {
        for (Status status : workflow.statuses()) {
            Workflow renamed = workflow.renaming(status.name(), "elsewhere");
            Status other = new Status("elsewhere", status.category());
            for (Action action : AnyTable.ACTIONS) {
                for (Role role : Role.values()) {
                    Decision before = workflow.decide(status, action, role);
                    assertThat(renamed.decide(other, action, role))
                            .isEqualTo(before.equals(new Decision.Moved(status)) ? new Decision.Moved(other) : before);
                }
            }
            assertThat(renamed.renaming("elsewhere", status.name())).isEqualTo(workflow);
        }
    }

    @Property(tries = 100)
    void everyPictureHasALineForEveryTransition(@ForAll("workflows") Workflow workflow) {
        int rows = workflow.transitions().size();
        long closed = workflow.statuses().stream()
                .filter(status -> status.category() == Category.CLOSED)
                .count();
        assertThat(workflow.toMermaid().lines().filter(line -> line.contains(" --> ")))
                .hasSize((int) closed + rows + 1);
        assertThat(workflow.toPlantUml().lines().filter(line -> line.contains(" --> ")))
                .hasSize((int) closed + rows + 1);
        assertThat(workflow.toDot().lines().filter(line -> line.contains(" -> ")))
                .hasSize(rows + 1);
    }

    @Property(tries = 300)
    void whoseTableIsBrokenIsToldAndWhoseIsNotGetsIt(@ForAll("tables") AnyTable table) {
        List<String> defects = WorkflowDefects.of(AnyTable.FRESH, table.rows());
        if (defects.isEmpty()) {
            assertThat(Workflow.of(AnyTable.FRESH, table.rows()).transitions()).isEqualTo(table.rows());
        } else {
            assertThatThrownBy(() -> Workflow.of(AnyTable.FRESH, table.rows()))
                    .hasMessage("this workflow cannot work: " + String.join("; ", defects));
        }
    }

    @Provide
    Arbitrary<Workflow> workflows() {
        return AnyTable.workflows();
    }

    @Provide
    Arbitrary<AnyTable> tables() {
        return AnyTable.tables();
    }
}
