package dev.helpline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.spi.Audience;
import dev.helpline.spi.Place;
import dev.helpline.spi.Policy;
import dev.helpline.spi.Rearmed;
import dev.helpline.spi.Step;
import dev.helpline.spi.StepAction;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.PolicyFailed;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.StepKey;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecomputingTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");
    private static final Requester SAM = new Requester("sam", "Sam", "sam@home.example");

    private final Desk desk = Desk.on(TicketStore.inMemory()).timedBy(() -> MORNING);

    private record After(Duration pause) implements Policy {
        @Override
        public Optional<Step> next(Ticket ticket) {
            StepKey key = new StepKey("after", ticket.openedAt(), 0);
            return ticket.hasTaken(key)
                    ? Optional.empty()
                    : Optional.of(new Step(
                            key, ticket.openedAt().plus(pause), new StepAction.Tell(Audience.OWNER), "after " + pause));
        }
    }

    @Test
    void ticketsWaitForWhatTheNewPolicySaysOnceTheyAreAsked() {
        open(250);
        Desk changed = desk.following(new After(Duration.ofHours(1)));
        assertThat(changed.tick().next()).isEmpty();
        List<Rearmed> progress = new ArrayList<>();
        assertThat(changed.recompute(progress::add)).isEqualTo(new Rearmed(250, 250, Optional.empty()));
        assertThat(progress).extracting(Rearmed::looked).containsExactly(100, 200, 250);
        assertThat(changed.tick().next()).contains(MORNING.plus(Duration.ofHours(1)));
    }

    @Test
    void askingTwiceChangesNothingTheSecondTime() {
        open(3);
        Desk changed = desk.following(new After(Duration.ofHours(1)));
        changed.recompute(batch -> {});
        assertThat(changed.recompute(batch -> {})).isEqualTo(new Rearmed(3, 0, Optional.empty()));
    }

    @Test
    void aRecomputationThatWasInterruptedGoesOnFromWhereItWas() {
        open(5);
        Desk changed = desk.following(new After(Duration.ofHours(1)));
        Rearmed first = changed.recompute(2, Optional.empty());
        assertThat(first.looked()).isEqualTo(2);
        Optional<Place> kept = first.next();
        assertThat(changed.recompute(10, kept)).isEqualTo(new Rearmed(3, 3, Optional.empty()));
    }

    @Test
    void stepsThatProveToBeDueAreTakenByTheNextTick() {
        open(4);
        Desk changed = desk.following(new After(Duration.ZERO));
        changed.recompute(batch -> {});
        assertThat(changed.tick().steps()).isEqualTo(4);
    }

    @Test
    void aPolicyThatFailsOnOneTicketDoesNotStopTheOthers() {
        open(3);
        Desk changed = desk.following(ticket -> {
            if (ticket.id().value().equals("T-2")) {
                throw new IllegalStateException("cannot say");
            }
            return new After(Duration.ofHours(1)).next(ticket);
        });
        assertThat(changed.recompute(batch -> {}).changed()).isEqualTo(3);
        assertThat(changed.tick().steps()).isZero();
        assertThat(changed.history(
                        desk.search(TicketQuery.all()).tickets().get(1).id()))
                .last()
                .isInstanceOf(PolicyFailed.class);
    }

    private void open(int tickets) {
        for (int i = 0; i < tickets; i++) {
            desk.from(SAM).open("Cannot log in", "It says no.");
        }
    }
}
