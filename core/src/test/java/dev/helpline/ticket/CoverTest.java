package dev.helpline.ticket;

import static dev.helpline.ticket.Cast.ADA;
import static dev.helpline.ticket.Cast.AS_ADA;
import static dev.helpline.ticket.Cast.AS_BOB;
import static dev.helpline.ticket.Cast.AS_LEA;
import static dev.helpline.ticket.Cast.BOB;
import static dev.helpline.ticket.Cast.LEA;
import static dev.helpline.ticket.Cast.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CoverTest {

    private static final Instant NOON = MORNING.plus(Duration.ofHours(3));
    private static final Instant EVENING = MORNING.plus(Duration.ofHours(8));

    private final Scene scene = Scene.opened().does(AS_ADA, Command.take());

    @Test
    void whoeverStandsInAnswersToTheCustomerForASpanAndTheOwnerHasTheTicketBack() {
        Ticket ticket = scene.does(AS_ADA, Command.cover(BOB, NOON, EVENING, "a day off"))
                .ticket();
        assertThat(ticket.owner()).contains(ADA);
        assertThat(ticket.answerableAt(NOON.minusNanos(1))).contains(ADA);
        assertThat(ticket.answerableAt(NOON)).contains(BOB);
        assertThat(ticket.answerableAt(EVENING.minusNanos(1))).contains(BOB);
        assertThat(ticket.answerableAt(EVENING)).contains(ADA);
    }

    @Test
    void aCoverFromThePastBeginsNow() {
        scene.does(AS_LEA, Command.cover(BOB, MORNING, EVENING, "ill"));
        assertThat(scene.ticket().arrangements().cover()).contains(new Cover(ADA, BOB, scene.now(), EVENING, "ill"));
    }

    @Test
    void itIsGivenBackBeforeTimeByWhoeverItConcerns() {
        scene.does(AS_ADA, Command.cover(BOB, MORNING, EVENING, "a day off")).does(AS_BOB, Command.giveBack("done"));
        assertThat(scene.ticket().arrangements()).isEqualTo(Arrangements.NONE);
        assertThatThrownBy(() -> scene.does(AS_BOB, Command.giveBack("again")))
                .hasMessageContaining("whoever stands in, the owner or a LEAD may end it before time");
    }

    @Test
    void onlyTheOwnerOrALeadNamesWhoStandsInAndForATimeToCome() {
        assertThatThrownBy(() -> scene.does(AS_BOB, Command.cover(BOB, NOON, EVENING, "mine")))
                .hasMessageContaining("its owner or a LEAD may name who stands in");
        assertThatThrownBy(() -> scene.does(AS_ADA, Command.cover(ADA, NOON, EVENING, "me")))
                .hasMessageContaining("anybody but Ada, who owns it");
        assertThatThrownBy(() -> scene.does(AS_ADA, Command.cover(BOB, MORNING, MORNING, "too late")))
                .hasMessageContaining("an end after " + scene.now() + ", not " + MORNING);
        assertThatThrownBy(() -> Scene.opened().does(AS_LEA, Command.cover(BOB, NOON, EVENING, "nobody's")))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void aNewOwnerIsThereThemselves() {
        scene.does(AS_ADA, Command.cover(BOB, MORNING, EVENING, "ill")).does(AS_LEA, Command.takeOver("an angry call"));
        assertThat(scene.ticket().answerableAt(scene.now())).contains(LEA);
    }

    @Test
    void anOfferNobodyAnswersTimesOutAndTheTicketStaysWhereItIs() {
        scene.does(AS_ADA, Command.offer(Handoff.Part.OWNER, BOB, "leave"));
        assertThatThrownBy(() -> scene.does(AS_BOB, Command.timeOut("no")))
                .hasMessageContaining("SYSTEM or a LEAD may end an offer nobody has answered");
        scene.does(new Actor.Rule("handoff"), Command.timeOut("an hour is enough"));
        assertThat(scene.ticket().handoff()).isEmpty();
        assertThat(scene.ticket().owner()).contains(ADA);
        assertThatThrownBy(() -> scene.does(AS_BOB, Command.accept())).isInstanceOf(RefusedException.class);
    }
}
