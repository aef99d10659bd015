package dev.helpline.ticket;

import static dev.helpline.ticket.Cast.ADA;
import static dev.helpline.ticket.Cast.AS_ADA;
import static dev.helpline.ticket.Cast.AS_LEA;
import static dev.helpline.ticket.Cast.DATABASE;
import static dev.helpline.ticket.Cast.FRONT;
import static dev.helpline.ticket.Cast.LEA;
import static dev.helpline.ticket.Cast.MORNING;
import static dev.helpline.ticket.Cast.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnershipTest {

    private final Scene scene = Scene.opened();

    @Test
    void aTicketThatComesStraightBackHasBounced() {
        scene.does(AS_ADA, Command.escalate(DATABASE, "a slow query"))
                .does(AS_ADA, Command.escalate(FRONT, "not a query"));
        Ownership ownership = Ownership.of(scene.history());
        assertThat(ownership.bounced()).isTrue();
        assertThat(ownership.teamHandoffs()).isEqualTo(2);
        assertThat(ownership.highestTier()).contains(2);
    }

    @Test
    void aTicketThatComesBackByAnotherRoadHasNotBounced() {
        scene.does(AS_ADA, Command.escalate(DATABASE, "a slow query"))
                .does(AS_ADA, Command.escalate(NETWORK, "a slow line"))
                .does(AS_ADA, Command.escalate(FRONT, "fixed"));
        assertThat(Ownership.of(scene.history()).bounced()).isFalse();
    }

    @Test
    void aMoveToTheTeamThatHasItIsNoHandoff() {
        List<Event> history = List.of(
                scene.history().get(0),
                new TeamChanged(MORNING, AS_ADA, Optional.of(FRONT), FRONT, "by mistake"),
                new TeamChanged(MORNING, AS_ADA, Optional.of(FRONT), FRONT, "again"));
        assertThat(Ownership.of(history).teamHandoffs()).isZero();
        assertThat(Ownership.of(history).bounced()).isFalse();
    }

    @Test
    void whoOwnedItWhenIsAnsweredFromHistory() {
        scene.does(AS_ADA, Command.take());
        Instant taken = scene.now();
        scene.does(AS_LEA, Command.takeOver("an angry call"));
        Instant takenOver = scene.now();
        Ownership ownership = Ownership.of(scene.history());
        assertThat(ownership.ownerAt(taken.minusNanos(1))).isEmpty();
        assertThat(ownership.ownerAt(taken)).contains(ADA);
        assertThat(ownership.ownerAt(takenOver.minusNanos(1))).contains(ADA);
        assertThat(ownership.ownerAt(takenOver)).contains(LEA);
    }

    @Test
    void aTicketWithoutHistoryWasNobodys() {
        Ownership nothing = Ownership.of(List.of());
        assertThat(nothing.teamHandoffs()).isZero();
        assertThat(nothing.highestTier()).isEmpty();
        assertThat(nothing.ownerAt(MORNING)).isEmpty();
    }
}
