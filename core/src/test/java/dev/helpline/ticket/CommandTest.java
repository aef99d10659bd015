package dev.helpline.ticket;

import static dev.helpline.ticket.Cast.ADA;
import static dev.helpline.ticket.Cast.AS_ADA;
import static dev.helpline.ticket.Cast.AS_BOB;
import static dev.helpline.ticket.Cast.AS_LEA;
import static dev.helpline.ticket.Cast.BOB;
import static dev.helpline.ticket.Cast.CUSTOMER;
import static dev.helpline.ticket.Cast.DATABASE;
import static dev.helpline.ticket.Cast.FRONT;
import static dev.helpline.ticket.Cast.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommandTest {

    @Test
    void theFirstToTouchATicketOwnsItAndWorksOnIt() {
        Ticket ticket =
                Scene.opened().does(AS_ADA, Command.reply("Let me look.")).ticket();
        assertThat(ticket.owner()).contains(ADA);
        assertThat(ticket.assignee()).contains(ADA);
        assertThat(ticket.category()).isEqualTo(Category.OPEN);
    }

    @Test
    void whoeverHelpsLaterDoesNotTakeTheTicketAway() {
        Ticket ticket = Scene.opened()
                .does(AS_ADA, Command.take())
                .does(AS_BOB, Command.reply("Ada is at lunch."))
                .ticket();
        assertThat(ticket.owner()).contains(ADA);
        assertThat(ticket.assignee()).contains(ADA);
    }

    @Test
    void aNoteAnswersNobodyAndTouchesNothing() {
        Ticket ticket =
                Scene.opened().does(AS_ADA, Command.note("Same as last week.")).ticket();
        assertThat(ticket.owner()).isEmpty();
        assertThat(ticket.category()).isEqualTo(Category.NEW);
        assertThat(ticket.conversation().firstReply()).isEmpty();
        assertThat(ticket.conversation().oldestUnanswered()).contains(MORNING);
    }

    @Test
    void escalatingKeepsTheOwnerAndClearsTheAssignee() {
        Ticket ticket = Scene.opened()
                .does(AS_ADA, Command.take())
                .does(AS_BOB, Command.escalate(DATABASE, "needs the query log"))
                .ticket();
        assertThat(ticket.owner()).contains(ADA);
        assertThat(ticket.assignee()).isEmpty();
        assertThat(ticket.team()).contains(DATABASE);
    }

    @Test
    void whoeverEscalatesATicketNobodyOwnsOwnsIt() {
        assertThat(Scene.opened()
                        .does(AS_ADA, Command.escalate(DATABASE, "not ours"))
                        .ticket()
                        .owner())
                .contains(ADA);
    }

    @Test
    void aLeadRoutesATicketWithoutTouchingIt() {
        Ticket ticket =
                Scene.opened().does(AS_LEA, Command.route(DATABASE, "not ours")).ticket();
        assertThat(ticket.owner()).isEmpty();
        assertThat(ticket.category()).isEqualTo(Category.NEW);
        assertThat(ticket.team()).contains(DATABASE);
    }

    @Test
    void takingATicketSomebodyWorksOnIsRefusedWithTheirName() {
        Scene scene = Scene.opened().does(AS_ADA, Command.take());
        assertThatThrownBy(() -> scene.does(AS_BOB, Command.take()))
                .isInstanceOf(RefusedException.class)
                .hasMessage("cannot TAKE ticket T-1 as AGENT while it is open; "
                        + "allowed: taking a ticket nobody works on; Ada works on this one");
    }

    @Test
    void aTicketThatWentToAnotherTeamIsTakenThere() {
        Ticket ticket = Scene.opened()
                .does(AS_ADA, Command.escalate(DATABASE, "needs the query log"))
                .does(AS_BOB, Command.take())
                .ticket();
        assertThat(ticket.owner()).contains(ADA);
        assertThat(ticket.assignee()).contains(BOB);
    }

    @Test
    void aRefusalNamesTheTicketWhatWasTriedAndWhatIsAllowed() {
        assertThatThrownBy(() -> Scene.opened().does(AS_ADA, Command.resolve("Done.")))
                .isInstanceOf(RefusedException.class)
                .hasMessage("cannot RESOLVE ticket T-1 as AGENT while it is new; "
                        + "allowed: [ASK, ESCALATE, MERGE, REPLY, SPLIT, TAKE]");
    }

    @Test
    void aCustomerCannotDoAnAgentsWorkNorAnAgentACustomers() {
        Scene scene = Scene.opened();
        assertThatThrownBy(() -> scene.does(CUSTOMER, Command.reply("I am fine.")))
                .hasMessageContaining("cannot REPLY ticket T-1 as CUSTOMER")
                .hasMessageContaining("[WRITE]");
        assertThatThrownBy(() -> scene.does(AS_ADA, Command.write("I am the customer.")))
                .hasMessageContaining("cannot WRITE ticket T-1 as AGENT");
        assertThatThrownBy(() -> scene.does(CUSTOMER, Command.prioritize(Priority.CRITICAL)))
                .hasMessageContaining("cannot PRIORITIZE ticket T-1 as CUSTOMER");
        assertThatThrownBy(() -> scene.does(AS_ADA, Command.route(DATABASE, "not ours")))
                .hasMessageContaining("cannot ROUTE ticket T-1 as AGENT");
    }

    @Test
    void whatIsSoAlreadyIsRefused() {
        Scene scene = Scene.opened();
        assertThatThrownBy(() -> scene.does(AS_ADA, Command.escalate(FRONT, "please")))
                .hasMessageContaining("any team but front line, which has it");
        assertThatThrownBy(() -> scene.does(AS_ADA, Command.prioritize(Priority.NORMAL)))
                .hasMessageContaining("any priority but normal, which it has");
    }

    @Test
    void anAnswerEndsTheOldestQuestionAndLaterQuestionsDoNotMoveIt() {
        Scene scene = Scene.opened().does(CUSTOMER, Command.write("Hello?")).does(CUSTOMER, Command.write("Anybody?"));
        assertThat(scene.ticket().conversation().oldestUnanswered()).contains(MORNING);
        scene.does(AS_ADA, Command.ask("Which browser?"));
        assertThat(scene.ticket().conversation())
                .isEqualTo(new Conversation(Optional.of(scene.now()), Optional.of(scene.now()), Optional.empty()));
        Scene later = scene.does(CUSTOMER, Command.write("Firefox."));
        assertThat(later.ticket().conversation().oldestUnanswered()).contains(later.now());
        assertThat(later.ticket().category()).isEqualTo(Category.OPEN);
    }

    @Test
    void aTicketOpenedForSomebodyWhoCalledHasNoQuestionOpen() {
        Ticket ticket = Scene.openedBy(AS_ADA).ticket();
        assertThat(ticket.conversation().oldestUnanswered()).isEmpty();
        assertThat(ticket.openedBy()).isEqualTo(Role.AGENT);
    }

    @Test
    void commandsPrintAsTheCallsThatMadeThem() {
        assertThat(Command.reply("Let me look.")).hasToString("reply(\"Let me look.\")");
        assertThat(Command.take()).hasToString("take()");
        assertThat(Command.act(Action.HOLD)).hasToString("act(HOLD)");
        assertThat(Command.escalate(DATABASE, "log")).hasToString("escalate(database, \"log\")");
        assertThat(Command.offer(Handoff.Part.OWNER, BOB, "leave")).hasToString("offer(OWNER, Bob, \"leave\")");
        assertThat(Command.note("x".repeat(70))).hasToString("note(\"" + "x".repeat(60) + "…\")");
    }
}
