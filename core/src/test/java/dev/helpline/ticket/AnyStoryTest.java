package dev.helpline.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of a ticket whatever people try. */
class AnyStoryTest {

    record Attempt(Actor by, Command command) {}

    @Property
    void theSnapshotIsTheSumOfItsHistory(@ForAll("attempts") List<Attempt> attempts) {
        Scene scene = played(attempts);
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
            tried(scene, attempt);
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
            tried(scene, attempt);
            if (before.owner().isPresent()
                    && !before.owner().equals(scene.ticket().owner())) {
                assertThat(attempt.command().toString()).matches("accept\\(\\)|takeOver\\(.*\\)");
            }
        }
    }

    @Property
    void timeOnATicketNeverRunsBackwardsAndPhasesLeaveNoGap(@ForAll("attempts") List<Attempt> attempts) {
        Scene scene = played(attempts);
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
        assertThat(played(attempts).history()).isEqualTo(played(attempts).history());
    }

    private static Scene played(List<Attempt> attempts) {
        Scene scene = Scene.opened();
        attempts.forEach(attempt -> tried(scene, attempt));
        return scene;
    }

    private static void tried(Scene scene, Attempt attempt) {
        try {
            scene.does(attempt.by(), attempt.command());
        } catch (RefusedException refused) {
            scene.later(Duration.ofSeconds(1));
        }
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        Arbitrary<Actor> people = Arbitraries.of(Cast.CUSTOMER, Cast.AS_ADA, Cast.AS_BOB, Cast.AS_LEA);
        Arbitrary<Command> commands = Arbitraries.of(
                Command.write("Hello?"),
                Command.reply("Let me look."),
                Command.ask("Which browser?"),
                Command.resolve("Try again."),
                Command.note("Odd."),
                Command.take(),
                Command.act(Action.HOLD),
                Command.act(Action.RESUME),
                Command.act(Action.CLOSE),
                Command.act(Action.REOPEN),
                Command.act(Action.RESOLVE),
                Command.prioritize(Priority.HIGH),
                Command.escalate(Cast.DATABASE, "a slow query"),
                Command.escalate(Cast.FRONT, "not a query"),
                Command.route(Cast.NETWORK, "a slow line"),
                Command.offer(Handoff.Part.OWNER, Cast.BOB, "leave"),
                Command.offer(Handoff.Part.ASSIGNEE, Cast.BOB, "you know it"),
                Command.accept(),
                Command.decline("no time"),
                Command.takeOver("an angry call"));
        return Combinators.combine(people, commands).as(Attempt::new).list().ofMaxSize(20);
    }
}
