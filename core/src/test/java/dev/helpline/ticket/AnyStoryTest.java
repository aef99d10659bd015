package dev.helpline.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of a ticket whatever people try. */
class AnyStoryTest {

    @Property
    void theSnapshotIsTheSumOfItsHistory(@ForAll("attempts") List<Attempt> attempts) {
        Scene scene = Attempt.played(attempts);
        assertThat(Ticket.of(scene.history())).isEqualTo(scene.ticket());
        assertThat(scene.ticket().version()).isEqualTo(scene.history().size());
        assertThat(scene.ticket().updatedAt())
                .isEqualTo(scene.history().get(scene.history().size() - 1).at());
    }

    @Property
    void aTouchedTicketAlwaysHasAnOwner(@ForAll("attempts") List<Attempt> attempts) {
        Scene scene = Scene.opened();
        for (Attempt attempt : attempts) {
            boolean owned = scene.ticket().owner().isPresent();
            attempt.on(scene);
            assertThat(scene.ticket().owner().isPresent())
                    .as("%s by %s", attempt.command(), attempt.by().name())
                    .isEqualTo(owned || scene.ticket().category() != Category.NEW);
        }
    }

    @Property
    void theOwnerChangesOnlyByTheFirstTouchAHandoffOrALead(@ForAll("attempts") List<Attempt> attempts) {
        Scene scene = Scene.opened();
        for (Attempt attempt : attempts) {
            Ticket before = scene.ticket();
            attempt.on(scene);
            if (before.owner().isPresent()
                    && !before.owner().equals(scene.ticket().owner())) {
                assertThat(attempt.command().toString()).matches("accept\\(\\)|takeOver\\(.*\\)");
            }
        }
    }

    @Property
    void timeOnATicketNeverRunsBackwardsAndPhasesLeaveNoGap(@ForAll("attempts") List<Attempt> attempts) {
        Scene scene = Attempt.played(attempts);
        assertThat(scene.history()).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
        Ticket ticket = scene.ticket();
        Instant end = ticket.openedAt();
        for (Phase phase : ticket.past()) {
            assertThat(phase.startInclusive()).isEqualTo(end);
            end = phase.endExclusive();
        }
        assertThat(ticket.categorySince()).isEqualTo(end);
    }

    @Property
    void aRefusalChangesNothingAndSaysWhatIsAllowed(@ForAll("attempts") List<Attempt> attempts) {
        Scene scene = Scene.opened();
        for (Attempt attempt : attempts) {
            Ticket before = scene.ticket();
            try {
                scene.does(attempt.by(), attempt.command());
            } catch (RefusedException refused) {
                assertThat(refused).hasMessageContaining("T-1").hasMessageContaining("allowed: ");
                assertThat(scene.ticket()).isSameAs(before);
            }
        }
    }

    @Property
    void decidingTwiceGivesTheSame(@ForAll("attempts") List<Attempt> attempts) {
        assertThat(Attempt.played(attempts).history())
                .isEqualTo(Attempt.played(attempts).history());
    }

    @Property
    void aCustomerNeverDoesAnAgentsWork(@ForAll("attempts") List<Attempt> attempts) {
        for (Event event : Attempt.history(attempts)) {
            if (event.by().role() == Role.CUSTOMER) {
                assertThat(event)
                        .isInstanceOfAny(
                                TicketOpened.class,
                                CustomerWrote.class,
                                EvidenceGiven.class,
                                Praised.class,
                                Rated.class,
                                StatusChanged.class);
            }
        }
    }

    @Property
    void whatWasAllowedIsAllowedAgainWhenTheLogIsReplayed(@ForAll("attempts") List<Attempt> attempts) {
        Scene scene = Scene.opened();
        List<Event> replayed = new ArrayList<>(scene.history());
        for (Attempt attempt : attempts) {
            Ticket before = Ticket.of(replayed);
            attempt.on(scene);
            List<Event> logged =
                    scene.history().subList(replayed.size(), scene.history().size());
            if (!logged.isEmpty()) {
                replayed.addAll(attempt.command().decide(before, scene.situation(attempt.by())));
            }
            assertThat(replayed).isEqualTo(scene.history());
        }
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        return Attempt.several();
    }
}
