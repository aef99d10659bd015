package dev.helpline.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.helpline.spi.Audience;
import dev.helpline.spi.Policy;
import dev.helpline.spi.Step;
import dev.helpline.spi.StepAction;
import dev.helpline.ticket.Actor;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.StepKey;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.TeamChanged;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.Verdict;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A law that cannot fail is worth nothing: each one catches a policy that breaks it, on a generated story. */
class PolicyLawsTest {

    private static final Requester PERSON = new Requester("kim", "Kim", "kim@home.example");

    @Example
    void aPolicyThatAnswersEveryOtherTimeIsCaught() {
        AtomicInteger asked = new AtomicInteger();
        caught(
                PolicyLaws::answersTheSameTwice,
                "answers the same when it is asked again",
                ticket -> asked.incrementAndGet() % 2 == 0 ? Optional.empty() : open(ticket, step(ticket, 0, 1)));
    }

    @Example
    void aPolicyThatNeverEndsIsCaught() {
        caught(
                PolicyLaws::comesToAnEnd,
                "comes to an end",
                ticket -> open(ticket, step(ticket, taken(ticket), taken(ticket) + 1)));
    }

    @Example
    void aPolicyThatPlaysPingPongForEverIsCaught() {
        caught(PolicyLaws::comesToAnEnd, "comes to an end", ticket -> {
            boolean here =
                    ticket.team().filter(team -> team.name().equals("database")).isPresent();
            return open(
                    ticket,
                    new Step(
                            new StepKey("ping-pong", ticket.teamSince(), 0),
                            ticket.teamSince().plus(Duration.ofHours(1)),
                            new StepAction.MoveTo(here ? "network" : "database"),
                            "not ours"));
        });
    }

    @Example
    void aPolicyThatBothersAClosedTicketIsCaught() {
        caught(
                PolicyLaws::leavesClosedTicketsAlone,
                "wants nothing of the ticket closed",
                ticket -> untaken(ticket, step(ticket, 0, 1)));
    }

    @Example
    void aPolicyThatIsLateBeforeTheTicketIsOpenedIsCaught() {
        caught(
                PolicyLaws::isDueNoSoonerThanItsCause,
                "is due no sooner than its clock started",
                ticket -> open(ticket, step(ticket, 0, -1)));
    }

    @Example
    void aPolicyWhoseClockStartsBeforeTheOpeningIsCaught() {
        caught(
                PolicyLaws::isDueNoSoonerThanItsCause,
                "starts its clock no sooner than the opening",
                ticket -> open(
                        ticket,
                        new Step(
                                new StepKey("early", Instant.EPOCH, 0),
                                ticket.openedAt(),
                                new StepAction.Tell(Audience.OWNER),
                                "early")));
    }

    @Example
    void aPolicyThatMakesATicketLateBeforeItBecameUrgentIsCaught() {
        caught(
                PolicyLaws::isDueNoSoonerThanItsCause,
                "is due no sooner than the last change of priority",
                ticket -> ticket.priority().level() < 3 ? open(ticket, step(ticket, 0, 1)) : Optional.empty());
    }

    @Example
    void aPolicyThatForgetsWhatItDidIsCaught() {
        caught(
                PolicyLaws::takesEachStepOnce,
                "wants each step once",
                ticket -> ticket.category() == Category.CLOSED ? Optional.empty() : Optional.of(step(ticket, 0, 1)));
    }

    @Example
    void aPolicyThatWantsTheLaterStepFirstIsCaught() {
        caught(
                PolicyLaws::wantsTheEarliestStepFirst,
                "wants the earliest step first",
                ticket -> open(ticket, step(ticket, 0, 2)).or(() -> open(ticket, step(ticket, 1, 1))));
    }

    @Example
    void aPolicyThatJudgesAgainAndAgainIsCaught() {
        caught(PolicyLaws::judgesEachGoalOnce, "judges each goal once", new Policy() {
            @Override
            public Optional<Step> next(Ticket ticket) {
                return Optional.empty();
            }

            @Override
            public List<Verdict> verdicts(Ticket before, Ticket after) {
                Instant opened = after.openedAt();
                return List.of(new Verdict("again", opened, Duration.ofHours(1), Duration.ZERO, opened, opened));
            }
        });
    }

    @Example
    void aPolicyThatCountsHowOftenItIsAskedIsCaught() {
        AtomicInteger asked = new AtomicInteger();
        caught(
                PolicyLaws::doesNotMindWhoLooksHowOften,
                "does the same when somebody looks every",
                ticket -> open(ticket, step(ticket, 0, Math.max(2, 10 - asked.incrementAndGet() / 20))));
    }

    @Example
    void aPolicyWithADateInItIsCaught() {
        caught(
                (policy, story) -> PolicyLaws.movesWithTheStory(policy, story, 30),
                "answers the same, 30 weeks later",
                ticket -> ticket.openedAt().isBefore(Instant.parse("2026-09-01T00:00:00Z"))
                        ? open(ticket, step(ticket, 0, 1))
                        : Optional.empty());
    }

    @Example
    void aPolicyThatOnlyKnowsWeekdaysMovesWithTheStory() {
        Policy weekdays = ticket -> ticket.openedAt().atZone(ZoneOffset.UTC).getDayOfWeek() == DayOfWeek.MONDAY
                ? open(ticket, step(ticket, 0, 1))
                : Optional.empty();
        HelplineDomain.stories()
                .sampleStream()
                .limit(200)
                .forEach(story -> PolicyLaws.movesWithTheStory(weekdays, story, 30));
    }

    @Example
    void aStepThatSendsATicketBackDownIsCaught() {
        Team front = Team.of("front line", 1);
        Team database = Team.of("database", 2);
        Actor rule = new Actor.Rule("idle");
        Function<Team, Event> fromDatabase =
                to -> new TeamChanged(Instant.EPOCH, rule, Optional.of(database), to, "not theirs");
        PolicyLaws.climbNoStairsDown(
                List.of(fromDatabase.apply(Team.of("network", 2)), fromDatabase.apply(Team.of("developers", 3))),
                () -> "never climbs down");
        assertThatThrownBy(() ->
                        PolicyLaws.climbNoStairsDown(List.of(fromDatabase.apply(front)), () -> "never climbs down"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("never climbs down, in TeamChanged");
    }

    @Example
    void aTicketThatIsWantedOnALowerTierStaysWhereItIs() {
        Policy down = ticket -> open(ticket, move(ticket, "front line"));
        Policy up = ticket -> open(ticket, move(ticket, "network"));
        HelplineDomain.stories().sampleStream().limit(300).forEach(story -> {
            PolicyLaws.neverClimbsDown(down, story);
            PolicyLaws.neverClimbsDown(up, story);
        });
    }

    @Example
    void aPolicyThatHurriesForWhoeverPaysIsCaught() {
        Map<String, Integer> prices = Map.of("acme", 10_000, "globex", 0);
        caught(
                (policy, story) ->
                        PolicyLaws.isBlindToWhoAsks(policy, story.of(PERSON.of("globex")), PERSON.of("acme")),
                "is blind to who asks, and answers the same for Kim (kim) of acme",
                ticket -> open(
                        ticket,
                        step(
                                ticket,
                                0,
                                ticket.requester().account().map(prices::get).orElse(0) > 0 ? 1 : 8)));
    }

    @Example
    void aPolicyThatJudgesMildlyWhereNobodyPaysIsCaught() {
        caught(
                (policy, story) -> PolicyLaws.isBlindToWhoAsks(policy, story, PERSON),
                "is blind to who asks, and judges the same for Kim (kim)",
                new Policy() {
                    @Override
                    public Optional<Step> next(Ticket ticket) {
                        return Optional.empty();
                    }

                    @Override
                    public List<Verdict> verdicts(Ticket before, Ticket after) {
                        Instant opened = after.openedAt();
                        Duration target = Duration.ofHours(after.requester().equals(PERSON) ? 8 : 1);
                        return after.verdicts().isEmpty()
                                ? List.of(new Verdict("once", opened, target, Duration.ZERO, opened, opened))
                                : List.of();
                    }
                });
    }

    @Example
    void aPolicyWhoseClockGoesOnWhileTheCustomerIsWaitedForIsCaught() {
        caught(
                (policy, story) -> PolicyLaws.firesNothingWhilePaused(
                        policy,
                        story,
                        (key, ticket) ->
                                key.rule().equals("rule") && ticket.category() == Category.WAITING_ON_CUSTOMER),
                "fires nothing while its clock is paused",
                ticket -> open(ticket, step(ticket, 0, 1_000)));
    }

    @Property(tries = 300)
    void generatedPoliciesKeepEveryLaw(
            @ForAll("policies") Policy policy, @ForAll("stories") Story story, @ForAll("requesters") Requester other) {
        PolicyLaws.answersTheSameTwice(policy, story);
        PolicyLaws.comesToAnEnd(policy, story);
        PolicyLaws.leavesClosedTicketsAlone(policy, story);
        PolicyLaws.isDueNoSoonerThanItsCause(policy, story);
        PolicyLaws.takesEachStepOnce(policy, story);
        PolicyLaws.wantsTheEarliestStepFirst(policy, story);
        PolicyLaws.doesNotMindWhoLooksHowOften(policy, story);
        PolicyLaws.movesWithTheStory(policy, story, 7);
        PolicyLaws.neverClimbsDown(policy, story);
        PolicyLaws.isBlindToWhoAsks(policy, story, other);
        PolicyLaws.firesNothingWhilePaused(
                policy,
                story,
                (key, ticket) -> key.rule().equals("UNANSWERED")
                        && ticket.conversation().oldestUnanswered().isEmpty());
    }

    @Provide
    Arbitrary<Policy> policies() {
        return HelplineDomain.policies();
    }

    @Provide
    Arbitrary<Story> stories() {
        return HelplineDomain.stories();
    }

    @Provide
    Arbitrary<Requester> requesters() {
        return HelplineDomain.requesters();
    }

    private static Step move(Ticket ticket, String team) {
        Step step = step(ticket, 0, 1);
        return new Step(step.key(), step.due(), new StepAction.MoveTo(team), step.why());
    }

    private static void caught(BiConsumer<Policy, Story> law, String words, Policy bad) {
        Optional<AssertionError> failure = HelplineDomain.stories()
                .sampleStream()
                .limit(1_000)
                .flatMap(story -> failure(law, bad, story).stream())
                .findFirst();
        assertThat(failure).isPresent();
        assertThat(failure.get()).hasMessageContaining(words).hasMessageContaining("opened the ticket with front line");
    }

    private static Optional<AssertionError> failure(BiConsumer<Policy, Story> law, Policy bad, Story story) {
        try {
            law.accept(bad, story);
            return Optional.empty();
        } catch (AssertionError caught) {
            return Optional.of(caught);
        }
    }

    private static Step step(Ticket ticket, int index, int hours) {
        return new Step(
                new StepKey("rule", ticket.openedAt(), index),
                ticket.openedAt().plus(Duration.ofHours(hours)),
                new StepAction.Tell(Audience.OWNER),
                "after " + hours + " h");
    }

    private static Optional<Step> open(Ticket ticket, Step step) {
        return ticket.category() == Category.CLOSED ? Optional.empty() : untaken(ticket, step);
    }

    private static Optional<Step> untaken(Ticket ticket, Step step) {
        return ticket.hasTaken(step.key()) ? Optional.empty() : Optional.of(step);
    }

    private static int taken(Ticket ticket) {
        return ticket.stepsTaken().size();
    }
}
