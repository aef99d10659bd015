package dev.helpline.ticket;

import static dev.helpline.ticket.Cast.ADA;
import static dev.helpline.ticket.Cast.AS_ADA;
import static dev.helpline.ticket.Cast.AS_BOB;
import static dev.helpline.ticket.Cast.AS_LEA;
import static dev.helpline.ticket.Cast.BOB;
import static dev.helpline.ticket.Cast.DATABASE;
import static dev.helpline.ticket.Cast.FRONT;
import static dev.helpline.ticket.Cast.LEA;
import static dev.helpline.ticket.Cast.MORNING;
import static dev.helpline.ticket.Cast.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.time.BusinessHours;
import dev.helpline.time.WeeklyHours;
import java.time.Duration;
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

    @Test
    void whoWorkedOnItOnWhichTierAndForHowLongIsAnsweredFromHistory() {
        scene.does(AS_ADA, Command.take());
        Instant taken = scene.now();
        scene.later(Duration.ofMinutes(9)).does(AS_ADA, Command.escalate(DATABASE, "a slow query"));
        Instant escalated = scene.now();
        scene.does(AS_BOB, Command.take());
        scene.later(Duration.ofMinutes(4)).does(AS_BOB, Command.resolve("The index is back."));
        Instant resolved = scene.now();
        Ownership ownership = Ownership.of(scene.history());
        assertThat(ownership.work())
                .containsExactly(
                        new Ownership.Stint(ADA, Optional.of(FRONT), taken, Optional.of(escalated)),
                        new Ownership.Stint(
                                BOB, Optional.of(DATABASE), escalated.plusSeconds(60), Optional.of(resolved)));
        assertThat(ownership.workerAt(escalated.minusNanos(1))).contains(ADA);
        assertThat(ownership.workerAt(escalated)).isEmpty();
        assertThat(ownership.workerAt(resolved)).isEmpty();
        Instant later = resolved.plusSeconds(86_400);
        assertThat(ownership.workedBy(ADA, BusinessHours.always(), later)).isEqualTo(Duration.ofMinutes(10));
        assertThat(ownership.workedOnTier(2, BusinessHours.always(), later)).isEqualTo(Duration.ofMinutes(5));
        assertThat(ownership.workedBy(LEA, BusinessHours.always(), later)).isZero();
        assertThat(ownership.handoffs()).isEqualTo(1);
    }

    @Test
    void onlyTimeInTheGivenHoursCountsAndAStintThatGoesOnIsCountedUpToTheGivenInstant() {
        scene.does(AS_ADA, Command.take());
        BusinessHours early = WeeklyHours.in("UTC").weekdays("09:00-09:05");
        Ownership ownership = Ownership.of(scene.history());
        assertThat(ownership.workedBy(ADA, early, MORNING.plusSeconds(180))).isEqualTo(Duration.ofMinutes(2));
        assertThat(ownership.workedBy(ADA, early, MORNING.plusSeconds(3600))).isEqualTo(Duration.ofMinutes(4));
        assertThat(ownership.workedBy(ADA, early, MORNING)).isZero();
    }
}
