package dev.helpline.ticket;

import static dev.helpline.ticket.Cast.ADA;
import static dev.helpline.ticket.Cast.AS_ADA;
import static dev.helpline.ticket.Cast.AS_BOB;
import static dev.helpline.ticket.Cast.AS_LEA;
import static dev.helpline.ticket.Cast.BOB;
import static dev.helpline.ticket.Cast.DATABASE;
import static dev.helpline.ticket.Cast.LEA;
import static dev.helpline.ticket.Handoff.Part.ASSIGNEE;
import static dev.helpline.ticket.Handoff.Part.OWNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HandoffTest {

    private final Scene scene = Scene.opened().does(AS_ADA, Command.take());

    @Test
    void anOfferChangesNothingUntilItIsAnswered() {
        Ticket ticket =
                scene.does(AS_ADA, Command.offer(OWNER, BOB, "parental leave")).ticket();
        assertThat(ticket.owner()).contains(ADA);
        assertThat(ticket.handoff()).contains(new Handoff(OWNER, ADA, BOB, scene.now(), "parental leave"));
    }

    @Test
    void whoeverAcceptsOwnsTheTicket() {
        Ticket ticket = scene.does(AS_ADA, Command.offer(OWNER, BOB, "parental leave"))
                .does(AS_BOB, Command.accept())
                .ticket();
        assertThat(ticket.owner()).contains(BOB);
        assertThat(ticket.assignee()).contains(ADA);
        assertThat(ticket.handoff()).isEmpty();
    }

    @Test
    void whoeverAcceptsTheWorkDoesNotOwnTheTicket() {
        Ticket ticket = scene.does(AS_ADA, Command.offer(ASSIGNEE, BOB, "you know it"))
                .does(AS_BOB, Command.accept())
                .ticket();
        assertThat(ticket.owner()).contains(ADA);
        assertThat(ticket.assignee()).contains(BOB);
    }

    @Test
    void aTicketThatIsDeclinedStaysWhereItIsWithTheReasonOnRecord() {
        Ticket ticket = scene.does(AS_ADA, Command.offer(OWNER, BOB, "parental leave"))
                .does(AS_BOB, Command.decline("on leave myself"))
                .ticket();
        assertThat(ticket.owner()).contains(ADA);
        assertThat(ticket.handoff()).isEmpty();
        assertThat(scene.history())
                .last()
                .isEqualTo(new HandoffAnswered(scene.now(), AS_BOB, false, "on leave myself"));
    }

    @Test
    void onlyWhoeverHasAPartMayOfferIt() {
        assertThatThrownBy(() -> scene.does(AS_BOB, Command.offer(OWNER, LEA, "mine now")))
                .hasMessageContaining("cannot OFFER ticket T-1")
                .hasMessageContaining("the OWNER of an unclosed ticket may offer it");
    }

    @Test
    void onlyWhoeverWasAskedMayAnswer() {
        scene.does(AS_ADA, Command.offer(OWNER, BOB, "parental leave"));
        assertThatThrownBy(() -> scene.does(AS_LEA, Command.accept()))
                .hasMessageContaining("cannot ACCEPT ticket T-1 as LEAD")
                .hasMessageContaining("an offer that was made to oneself");
    }

    @Test
    void oneOfferAtATime() {
        scene.does(AS_ADA, Command.offer(OWNER, BOB, "parental leave"));
        assertThatThrownBy(() -> scene.does(AS_ADA, Command.offer(OWNER, LEA, "Bob is slow")))
                .hasMessageContaining("one offer at a time; Bob has not answered yet");
    }

    @Test
    void nobodyHandsATicketToThemselves() {
        assertThatThrownBy(() -> scene.does(AS_ADA, Command.offer(OWNER, ADA, "me")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("anybody but oneself");
    }

    @Test
    void anOfferOfTheWorkIsOffWhenTheTicketGoesToAnotherTeam() {
        Ticket ticket = scene.does(AS_ADA, Command.offer(ASSIGNEE, BOB, "you know it"))
                .does(AS_ADA, Command.escalate(DATABASE, "it is the database"))
                .ticket();
        assertThat(ticket.handoff()).isEmpty();
        assertThatThrownBy(() -> scene.does(AS_BOB, Command.accept())).isInstanceOf(RefusedException.class);
    }

    @Test
    void anOfferOfOwnershipStandsWhenTheTicketGoesToAnotherTeam() {
        Ticket ticket = scene.does(AS_ADA, Command.offer(OWNER, BOB, "parental leave"))
                .does(AS_ADA, Command.escalate(DATABASE, "it is the database"))
                .does(AS_BOB, Command.accept())
                .ticket();
        assertThat(ticket.owner()).contains(BOB);
        assertThat(ticket.assignee()).isEmpty();
    }

    @Test
    void aLeadTakesOverAtOnceWithTheReasonOnRecordAndAnOpenOfferIsOff() {
        Ticket ticket = scene.does(AS_ADA, Command.offer(OWNER, BOB, "parental leave"))
                .does(AS_LEA, Command.takeOver("an angry call"))
                .ticket();
        assertThat(ticket.owner()).contains(LEA);
        assertThat(ticket.assignee()).contains(LEA);
        assertThat(ticket.handoff()).isEmpty();
        assertThat(scene.history())
                .anyMatch(event ->
                        event instanceof OwnerChanged change && change.reason().equals("an angry call"));
    }

    @Test
    void aLeadWhoOwnsTheTicketAlreadyPutsTheReasonOnRecordToo() {
        scene.does(AS_LEA, Command.takeOver("an angry call"))
                .does(AS_LEA, Command.escalate(DATABASE, "it is the database"))
                .does(AS_LEA, Command.takeOver("nobody is there"));
        assertThat(scene.ticket().assignee()).contains(LEA);
        assertThat(scene.history()).contains(new NoteAdded(scene.now(), AS_LEA, "nobody is there"));
    }

    @Test
    void aTicketALeadTookOverIsNotNewAnyMore() {
        Ticket ticket =
                Scene.opened().does(AS_LEA, Command.takeOver("an angry call")).ticket();
        assertThat(ticket.category()).isEqualTo(Category.OPEN);
        assertThat(ticket.owner()).contains(LEA);
    }

    @Test
    void anAgentDoesNotTakeOver() {
        assertThatThrownBy(() -> scene.does(AS_BOB, Command.takeOver("mine now")))
                .hasMessageContaining("cannot TAKE OVER ticket T-1 as AGENT")
                .hasMessageContaining("a LEAD may take over an unclosed ticket");
    }
}
