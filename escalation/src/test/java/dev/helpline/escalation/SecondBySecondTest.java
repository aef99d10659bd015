package dev.helpline.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.escalation.Play.AtTheDesk;
import dev.helpline.testkit.Attempt;
import dev.helpline.testkit.HelplineDomain;
import dev.helpline.testkit.Story;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketOpened;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** Any ladder agrees with counting seconds: the same steps and verdicts, in the same order, at the same instants. */
class SecondBySecondTest {

    private static final Duration AFTERMATH = Duration.ofHours(3);
    private static final int LONGEST_PAUSE = 900;

    @Property(tries = 80)
    void aCourseDoesWhatCountingSecondsGives(@ForAll("ladders") Ladder ladder, @ForAll("stories") Story story) {
        Ticket fresh = ((TicketOpened) story.events().get(0)).ticket();
        SecondBySecond simulation = new SecondBySecond(ladder, story.teams(), fresh);
        Instant now = story.openedAt();
        for (Attempt attempt : story.attempts()) {
            now = now.plus(attempt.later());
            simulation.passUntil(now);
            simulation.attempt(attempt.by(), attempt.command());
        }
        simulation.passUntil(now.plus(AFTERMATH));
        assertThat(SecondBySecond.diary(
                        story.eventsTicking(ladder, Duration.ofMinutes(7), AFTERMATH), story.openedAt()))
                .as("%s on %s", ladder, story)
                .isEqualTo(simulation.diary());
    }

    @Property(tries = 60)
    void aDeskDoesWhatCountingSecondsGivesWheneverItIsTicked(
            @ForAll("ladders") Ladder ladder,
            @ForAll("plays") Play play,
            @ForAll Set<@IntRange(max = 20_000) Integer> ticks) {
        int end = play.lastSecond() + (int) AFTERMATH.toSeconds();
        AtTheDesk everySecond = play.atTheDesk(ladder, second -> true, end);
        SecondBySecond simulation = play.simulated(ladder, everySecond.fresh());
        simulation.passUntil(play.opened().plusSeconds(end));
        assertThat(everySecond.diary()).isEqualTo(simulation.diary());
        assertThat(play.atTheDesk(ladder, ticks::contains, end).diary()).isEqualTo(simulation.diary());
        assertThat(play.atTheDesk(ladder, second -> false, end).diary()).isEqualTo(simulation.diary());
    }

    @Property(tries = 80)
    void nextIsWhatCountingSecondsGivesIfNobodyActs(@ForAll("ladders") Ladder ladder, @ForAll("plays") Play play) {
        AtTheDesk atTheDesk = play.atTheDesk(ladder, second -> false, play.lastSecond());
        SecondBySecond simulation = play.simulated(ladder, atTheDesk.fresh());
        Instant end = play.opened().plusSeconds(play.lastSecond()).plus(AFTERMATH);
        simulation.passUntil(end);
        Optional<String> next = ladder.next(atTheDesk.ticket())
                .filter(step -> !step.due().isAfter(end))
                .map(step -> Duration.between(play.opened(), step.due()).toSeconds() + ": " + step.key() + ", "
                        + step.action());
        assertThat(next).isEqualTo(simulation.next().map(line -> line.replace(", passed over", "")));
    }

    /** With targets of 20 minutes to two hours, so that much comes due. */
    @Provide
    Arbitrary<Ladder> ladders() {
        return AnyLadder.ladders()
                .map(ladder -> new Ladder(
                        ladder.counting(),
                        ladder.goals().stream().map(SecondBySecondTest::brief).toList()));
    }

    private static Goal brief(Goal goal) {
        Map<Priority, Allowance> byPriority = new LinkedHashMap<>();
        goal.byPriority().forEach((priority, target) -> byPriority.put(priority, brief(target)));
        return new Goal(
                goal.clock(), goal.general().map(SecondBySecondTest::brief), byPriority, goal.paused(), goal.rungs());
    }

    private static Allowance brief(Allowance target) {
        return new Allowance.Time(Duration.ofMinutes(20 + target.least().toMinutes() % 110));
    }

    /** At times that like to coincide with what is due. */
    @Provide
    Arbitrary<Play> plays() {
        Arbitrary<Instant> openings = Arbitraries.integers()
                .between(0, 120)
                .map(fives -> Instant.parse("2026-04-02T06:30:00Z").plus(Duration.ofMinutes(5L * fives)));
        Arbitrary<Integer> pauses = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0)),
                Tuple.of(3, Arbitraries.integers().between(1, 6).map(fives -> 300 * fives)),
                Tuple.of(1, Arbitraries.integers().between(1, LONGEST_PAUSE)));
        Arbitrary<List<Play.Turn>> turns = Combinators.combine(pauses, Arbitraries.of(Play.DEEDS))
                .as(Play.Turn::new)
                .list()
                .ofMaxSize(14)
                .withSizeDistribution(RandomDistribution.uniform());
        return Combinators.combine(openings, Arbitraries.of(false, false, true), turns)
                .as(Play::new);
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
