package dev.helpline.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.spi.Audience;
import dev.helpline.spi.Policy;
import dev.helpline.spi.StepAction;
import dev.helpline.testkit.Attempt;
import dev.helpline.testkit.HelplineDomain;
import dev.helpline.testkit.Story;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any ladder of any clocks agrees with counting seconds, whoever looks how often. */
class SecondBySecondTest {

    private static final Duration AFTERMATH = Duration.ofHours(3);
    private static final int LONGEST_PAUSE = 900;

    @Property(tries = 120)
    void everyStepIsTakenAtTheSecondThatCountingGives(
            @ForAll("ladders") Ladder ladder, @ForAll("stories") Story story) {
        List<Ticket> snapshots = story.tickets(Policy.none());
        List<Event> events = story.eventsTicking(ladder, Duration.ofMinutes(7), AFTERMATH);
        Instant end = story.openedAt();
        for (Attempt attempt : story.attempts()) {
            end = end.plus(attempt.later());
        }
        assertThat(SecondBySecond.taken(events, story.openedAt()))
                .as("%s on %s", ladder, story)
                .isEqualTo(new SecondBySecond(ladder).diary(snapshots, story.openedAt(), end.plus(AFTERMATH)));
    }

    /** Whose steps only tell, so that people alone change the ticket; with one target each. */
    @Provide
    Arbitrary<Ladder> ladders() {
        return AnyLadder.ladders()
                .map(ladder -> new Ladder(
                        ladder.counting(),
                        ladder.goals().stream().map(SecondBySecondTest::telling).toList()));
    }

    private static Goal telling(Goal goal) {
        List<Rung> rungs = goal.rungs().stream()
                .map(rung ->
                        new Rung(rung.when(), Optional.empty(), Optional.empty(), new StepAction.Tell(Audience.OWNER)))
                .toList();
        return new Goal(goal.clock(), goal.general(), Map.of(), goal.paused(), rungs);
    }

    @Provide
    Arbitrary<Story> stories() {
        return HelplineDomain.stories()
                .map(story -> new Story(
                        story.teams(),
                        story.openedAt(),
                        story.openedBy(),
                        story.attempts().stream().map(SecondBySecondTest::soon).toList()));
    }

    private static Attempt soon(Attempt attempt) {
        return new Attempt(
                Duration.ofSeconds(attempt.later().toSeconds() % LONGEST_PAUSE + 1), attempt.by(), attempt.command());
    }
}
