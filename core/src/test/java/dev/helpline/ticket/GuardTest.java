package dev.helpline.ticket;

import static dev.helpline.ticket.Cast.AS_ADA;
import static dev.helpline.ticket.Cast.AS_LEA;
import static dev.helpline.ticket.Cast.CUSTOMER;
import static dev.helpline.ticket.Cast.DATABASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GuardTest {

    private static final Guard OWNED =
            Guard.that("somebody owns it", ticket -> ticket.owner().isPresent());
    private static final Guard PRESSING = new Guard(
            "pressing",
            ticket -> Optional.of("it is only " + ticket.priority())
                    .filter(reason -> ticket.priority().equals(Priority.NORMAL)));
    private static final Guard BROKEN = Guard.that("broken", ticket -> {
        throw new UnsupportedOperationException("no network");
    });

    @Test
    void whatEveryGuardAgreesToIsDone() {
        Workflow workflow = Workflow.standard().guarding(Action.HOLD, OWNED).guarding(Action.HOLD, PRESSING);
        Ticket ticket = Scene.under(workflow)
                .does(AS_ADA, Command.take())
                .does(AS_ADA, Command.prioritize(Priority.HIGH))
                .does(AS_ADA, Command.act(Action.HOLD))
                .ticket();
        assertThat(ticket.category()).isEqualTo(Category.ON_HOLD);
    }

    @Test
    void aRefusalNamesEveryGuardThatSaidNoAndWhatIsAllowedInstead() {
        Workflow workflow = Workflow.standard().guarding(Action.TAKE, OWNED).guarding(Action.TAKE, PRESSING);
        Ticket ticket = Scene.under(workflow).ticket();
        assertThat(workflow.decide(ticket, Action.TAKE, Role.AGENT))
                .isEqualTo(new Decision.Refused(
                        Set.of(Role.AGENT, Role.LEAD),
                        List.of(
                                new Decision.Objection("somebody owns it", "this must hold first"),
                                new Decision.Objection("pressing", "it is only normal")),
                        List.of(Action.ASK, Action.ESCALATE, Action.MERGE, Action.REPLY, Action.SPLIT)));
        assertThatThrownBy(() -> Scene.under(workflow).does(AS_ADA, Command.take()))
                .isInstanceOf(RefusedException.class)
                .hasMessage("cannot TAKE ticket T-1 as AGENT while it is new; somebody owns it: this must hold first; "
                        + "pressing: it is only normal; allowed: [ASK, ESCALATE, MERGE, REPLY, SPLIT]");
    }

    @Test
    void whoMayNotDoSomethingIsToldWhoMayAndNoGuardIsAsked() {
        Workflow workflow = Workflow.standard().guarding(Action.TAKE, BROKEN);
        assertThatThrownBy(() -> Scene.under(workflow).does(CUSTOMER, Command.act(Action.TAKE)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("cannot TAKE ticket T-1 as CUSTOMER while it is new; only AGENT, LEAD may; "
                        + "allowed: [WRITE]");
    }

    @Test
    void whatAGuardForbidsIsNotOfferedInstead() {
        Workflow workflow = Workflow.standard().guarding(Action.TAKE, OWNED);
        Ticket ticket = Scene.under(workflow).ticket();
        assertThat(workflow.allowed(ticket, Role.AGENT)).doesNotContain(Action.TAKE);
        assertThat(((Decision.Refused) workflow.decide(ticket, Action.RESOLVE, Role.AGENT)).allowed())
                .doesNotContain(Action.TAKE);
        assertThat(workflow.allowed(ticket.status(), Role.AGENT)).contains(Action.TAKE);
    }

    @Test
    void aGuardThatThrowsIsAnErrorThatNamesItAndTheTicketAndNeverANo() {
        Workflow workflow = Workflow.standard().guarding(Action.TAKE, BROKEN);
        assertThatThrownBy(() -> Scene.under(workflow).does(AS_ADA, Command.take()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("guard 'broken' failed on ticket T-1 while it is new; a guard answers with a reason or with"
                        + " none")
                .hasCauseInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aGuardThatAnswersNullIsAnErrorToo() {
        Guard silent = new Guard("silent", ticket -> null);
        assertThatThrownBy(() -> silent.objectionTo(Scene.opened().ticket()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("guard 'silent' failed on ticket T-1");
    }

    @Test
    void aGuardSeesTheTicketWithTheReplyItComesWith() {
        Guard answered = Guard.that(
                "answered", ticket -> ticket.conversation().firstReply().isPresent());
        Workflow workflow = Workflow.standard().guarding(Action.RESOLVE, answered);
        Scene scene = Scene.under(workflow).does(AS_ADA, Command.take());
        assertThatThrownBy(() -> scene.does(AS_ADA, Command.act(Action.RESOLVE)))
                .hasMessageContaining("answered: this must hold first");
        assertThat(scene.does(AS_ADA, Command.resolve("Try again.")).ticket().category())
                .isEqualTo(Category.RESOLVED);
    }

    @Test
    void aTransitionNamesEachGuardOnce() {
        Status fresh = Workflow.standard().initial();
        Transition row = new Transition(fresh, Action.TAKE, fresh, Set.of(Role.AGENT)).provided(OWNED);
        assertThatThrownBy(() -> row.provided(OWNED))
                .hasMessage("TAKE from new names guard 'somebody owns it' twice; name it once");
    }

    @Test
    void aTicketInAStatusThatWasRenamedIsRefusedWithTheStatusesThereAre() {
        Ticket old = Scene.opened().ticket();
        Situation situation = new Situation(Workflow.standard().renaming("new", "fresh"), AS_LEA, old.openedAt());
        assertThatThrownBy(() -> Command.take().decide(old, situation))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("while it is new, which is none of the workflow's statuses [fresh, open,")
                .hasMessageEndingWith("allowed: []");
    }

    @Test
    void anEscalationMayWantEvidenceFirst() {
        Workflow workflow = Workflow.standard()
                .guarding(Action.ESCALATE, Guard.evidence("log", "steps"))
                .guarding(Action.RESOLVE, Guard.evidenceAskedFor());
        Scene scene = Scene.under(workflow).does(AS_ADA, Knowing.giveEvidence("steps", "Press it twice."));
        assertThatThrownBy(() -> scene.does(AS_ADA, Command.escalate(DATABASE, "a slow query")))
                .isInstanceOf(RefusedException.class)
                .hasMessage(
                        "cannot ESCALATE ticket T-1 as AGENT while it is new; evidence [log, steps]: missing [log]; "
                                + "allowed: [ASK, MERGE, REPLY, SPLIT, TAKE]");
        scene.does(AS_ADA, Knowing.giveEvidence("log", "Line 7."))
                .does(AS_ADA, Command.escalate(DATABASE, "a slow query"))
                .does(AS_ADA, Knowing.requireEvidence(Set.of("a screenshot")));
        assertThatThrownBy(() -> scene.does(AS_ADA, Command.resolve("It is fast now.")))
                .hasMessageContaining("evidence asked for: missing [a screenshot]");
        assertThatThrownBy(Guard::evidence).hasMessageContaining("name it, such as \"log\"");
    }
}
