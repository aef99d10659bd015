package dev.helpline.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.escalation.Play.AtTheDesk;
import dev.helpline.spi.Step;
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
                .map(step -> Duration.between(play.opened(), fired(step, atTheDesk.ticket()))
                                .toSeconds() + ": " + step.key() + ", " + step.action());
        assertThat(next).isEqualTo(simulation.next().map(line -> line.replace(", passed over", "")));
    }

    @Property(tries = 200)
    void whatPeopleHaveAgreedOnIsDueWhenCountingSecondsSays(
            @ForAll("fixedLadders") Ladder ladder, @ForAll("agreements") Play play) {
        int end = play.lastSecond() + (int) AFTERMATH.toSeconds();
        AtTheDesk atTheDesk = play.atTheDesk(ladder, second -> false, end);
        SecondBySecond simulation = play.simulated(ladder, atTheDesk.fresh());
        simulation.passUntil(play.opened().plusSeconds(end));
        assertThat(atTheDesk.diary()).isEqualTo(simulation.diary());
    }

    /** What came due while a ticket was closed happens when it is opened again. */
    private static Instant fired(Step step, Ticket ticket) {
        return step.due().isBefore(ticket.updatedAt()) ? ticket.updatedAt() : step.due();
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

    @Provide
    Arbitrary<Ladder> fixedLadders() {
        return AnyLadder.fixedLadders();
    }

    @Provide
    Arbitrary<Play> plays() {
        return plays(5, 3, 1);
    }

    @Provide
    Arbitrary<Play> agreements() {
        return plays(15, 1, 3);
    }

    /** At times that like to coincide with what is due. */
    private static Arbitrary<Play> plays(int minutes, int deeds, int agreements) {
        Arbitrary<Instant> openings = Arbitraries.integers()
                .between(0, 600 / minutes)
                .map(number -> Instant.parse("2026-04-02T06:30:00Z").plus(Duration.ofMinutes((long) minutes * number)));
        Arbitrary<Integer> pauses = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0)),
                Tuple.of(3, Arbitraries.integers().between(1, 30 / minutes).map(number -> 60 * minutes * number)),
                Tuple.of(1, Arbitraries.integers().between(1, LONGEST_PAUSE)));
        Arbitrary<List<Play.Turn>> turns = Combinators.combine(
                        pauses,
                        Arbitraries.frequencyOf(
                                Tuple.of(deeds, Arbitraries.of(Play.DEEDS)),
                                Tuple.of(agreements, Arbitraries.of(Play.AGREEMENTS))))
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
