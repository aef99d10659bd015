package dev.helpline.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What hosts make of the standard workflow. */
class HostsWorkflowTest {

    private static final Set<Role> STAFF = Set.of(Role.AGENT, Role.LEAD);
    private static final Action HAND_OUT = new Action("HAND_OUT");

    private final Workflow standard = Workflow.standard();
    private final Status open = standard.status("open").orElseThrow();
    private final Status vendor = new Status("with the vendor", Category.ON_HOLD);

    @Test
    void aStatusIsAddedTogetherWithItsTransitions() {
        Workflow ours = standard.renaming("waiting on customer", "pending")
                .with(
                        new Transition(open, HAND_OUT, vendor, STAFF),
                        new Transition(vendor, Action.RESUME, open, STAFF));
        assertThat(ours.statuses()).hasToString("[new, open, pending, on hold, resolved, closed, with the vendor]");
        assertThat(ours.decide(open, HAND_OUT, Role.AGENT)).isEqualTo(new Decision.Moved(vendor));
        assertThat(standard.statuses()).doesNotContain(vendor);
    }

    @Test
    void aStatusThatNothingLeadsToOrFromIsRefused() {
        assertThatThrownBy(() -> standard.with(new Transition(open, HAND_OUT, vendor, STAFF)))
                .hasMessageContaining("from status 'with the vendor' no closed status can be reached");
        assertThatThrownBy(() -> standard.with(new Transition(vendor, Action.RESUME, open, STAFF)))
                .hasMessageContaining("status 'with the vendor' cannot be reached from 'new'");
    }

    @Test
    void aRenamedStatusKeepsItsCategoryAndItsPlace() {
        Workflow ours = standard.renaming("new", "fresh");
        assertThat(ours.initial()).isEqualTo(new Status("fresh", Category.NEW));
        assertThat(ours.renaming("fresh", "new")).isEqualTo(standard).hasSameHashCodeAs(standard);
        assertThat(ours).isNotEqualTo(standard);
        assertThat(standard.renaming("new", "new")).isEqualTo(standard);
    }

    @Test
    void aNameThatIsTakenOrUnknownIsRefusedWithTheNamesThereAre() {
        assertThatThrownBy(() -> standard.renaming("open", "closed"))
                .hasMessageContaining(
                        "'open' cannot be renamed to 'closed', which another status is called; there are");
        assertThatThrownBy(() -> standard.renaming("opne", "busy"))
                .hasMessageContaining("no status is called 'opne'; there are [new, open,");
        assertThatThrownBy(() -> standard.without("opne")).hasMessageContaining("no status is called 'opne'");
    }

    @Test
    void transitionsAreTakenAwayByStatusByActionOrByBoth() {
        assertThat(standard.without("closed", Action.REOPEN)
                        .decide(standard.status("closed").orElseThrow(), Action.REOPEN, Role.AGENT))
                .isInstanceOf(Decision.Refused.class);
        assertThat(standard.without(Action.ROUTE).transitions())
                .hasSize(standard.transitions().size() - 4)
                .noneMatch(row -> row.action().equals(Action.ROUTE));
        assertThat(standard.without("on hold").statuses())
                .extracting(Status::name)
                .doesNotContain("on hold")
                .hasSize(5);
    }

    @Test
    void whatCannotBeTakenAwayOrGuardedIsRefusedWithAReason() {
        assertThatThrownBy(() -> standard.without("new"))
                .hasMessage("'new' cannot be removed: every ticket begins there");
        assertThatThrownBy(() -> standard.without("new", Action.CLOSE))
                .hasMessageContaining("CLOSE from 'new' cannot be removed, it stands in no row; the actions are [ASK,");
        assertThatThrownBy(() -> standard.without(HAND_OUT)).hasMessageContaining("HAND_OUT cannot be removed");
        assertThatThrownBy(() -> standard.guarding(HAND_OUT, Guard.that("paid", ticket -> true)))
                .hasMessageContaining("HAND_OUT cannot be guarded, it stands in no row");
        assertThatThrownBy(() -> standard.without("closed"))
                .hasMessageContaining("from status 'new' no closed status can be reached");
    }

    @Test
    void aGuardStandsWhereverItsActionIsDone() {
        Guard paid = Guard.that("paid", ticket -> true);
        Workflow ours = standard.guarding(Action.RESOLVE, paid);
        assertThat(ours.transitions())
                .filteredOn(row -> !row.guards().isEmpty())
                .hasSize(3);
        assertThatThrownBy(() -> ours.guarding(Action.CLOSE, Guard.that("paid", ticket -> false)))
                .hasMessageContaining("two guards are called 'paid'");
    }

    @Test
    void aWorkflowPrintsItsRows() {
        assertThat(standard.toString()).startsWith("Workflow from new [new → new: WRITE (CUSTOMER), ");
    }
}
