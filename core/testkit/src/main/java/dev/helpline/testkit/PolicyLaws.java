package dev.helpline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.Course;
import dev.helpline.spi.Policy;
import dev.helpline.spi.Step;
import dev.helpline.spi.StepAction;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Status;
import dev.helpline.ticket.StatusChanged;
import dev.helpline.ticket.StepKey;
import dev.helpline.ticket.StepTaken;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.TeamChanged;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.Verdict;
import dev.helpline.ticket.Workflow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/**
 * What holds of every {@link Policy}, as plain functions that throw an {@link AssertionError} with the story's time line
 * where it does not. {@link PolicyContract} asks them of generated stories.
 */
public final class PolicyLaws {

    /** How long after the last attempt a story is followed where it is ticked through. */
    public static final Duration AFTERMATH = Duration.ofDays(30);

    private static final Status CLOSED = Workflow.standard().status("closed").orElseThrow();

    private PolicyLaws() {}

    /**
     * Asked twice about the same ticket, a policy answers the same.
     *
     * @param policy the policy on trial
     * @param story what happens to a ticket
     */
    public static void answersTheSameTwice(Policy policy, Story story) {
        for (Ticket ticket : lived(policy, story)) {
            Optional<Step> answer = policy.next(ticket);
            assertThat(policy.next(ticket))
                    .as(told(policy, story, "answers the same when it is asked again"))
                    .isEqualTo(answer);
            Instant at = ticket.updatedAt();
            assertThat(policy.readings(ticket, at))
                    .as(told(policy, story, "reads its clocks the same when it is asked again"))
                    .isEqualTo(policy.readings(ticket, at));
        }
    }

    /**
     * Left alone, a ticket comes to rest: after at most {@value Course#MAX_STEPS} steps nothing is wanted.
     *
     * @param policy the policy on trial
     * @param story what happens to a ticket
     */
    public static void comesToAnEnd(Policy policy, Story story) {
        for (Ticket ticket : lived(policy, story)) {
            rest(policy, story, ticket);
        }
    }

    /**
     * Of a closed ticket nothing is wanted.
     *
     * @param policy the policy on trial
     * @param story what happens to a ticket; it is closed after each attempt
     */
    public static void leavesClosedTicketsAlone(Policy policy, Story story) {
        for (Ticket ticket : lived(policy, story)) {
            Ticket closed = ticket.category() == Category.CLOSED
                    ? ticket
                    : ticket.after(
                            List.of(new StatusChanged(ticket.updatedAt(), story.openedBy(), ticket.status(), CLOSED)));
            assertThat(policy.next(closed))
                    .as(told(policy, story, "wants nothing of the ticket closed at version " + closed.version()))
                    .isEmpty();
        }
    }

    /**
     * Nothing is due before its cause: not before the ticket was opened, not before the rule's clock started, which is
     * not before the opening either, and not before the last change of priority.
     *
     * @param policy the policy on trial
     * @param story what happens to a ticket
     */
    public static void isDueNoSoonerThanItsCause(Policy policy, Story story) {
        for (Ticket ticket : lived(policy, story)) {
            policy.next(ticket).ifPresent(step -> {
                assertThat(step.key().armedAt())
                        .as(told(policy, story, "starts its clock no sooner than the opening, in " + step))
                        .isAfterOrEqualTo(ticket.openedAt());
                assertThat(step.due())
                        .as(told(policy, story, "is due no sooner than its clock started, in " + step))
                        .isAfterOrEqualTo(step.key().armedAt());
                assertThat(step.due())
                        .as(told(policy, story, "is due no sooner than the last change of priority, in " + step))
                        .isAfterOrEqualTo(ticket.prioritySince());
            });
        }
    }

    /**
     * No step is wanted that was taken, however the story goes on.
     *
     * @param policy the policy on trial
     * @param story what happens to a ticket
     */
    public static void takesEachStepOnce(Policy policy, Story story) {
        for (Ticket ticket : lived(policy, story)) {
            for (Ticket asked : List.of(ticket, rest(policy, story, ticket).after())) {
                Optional<StepKey> wanted = policy.next(asked).map(Step::key);
                assertThat(wanted.filter(asked::hasTaken))
                        .as(told(policy, story, "wants no step again that was taken"))
                        .isEmpty();
            }
        }
    }

    /**
     * Of the steps not yet taken, the one that is due first comes first.
     *
     * @param policy the policy on trial
     * @param story what happens to a ticket
     */
    public static void wantsTheEarliestStepFirst(Policy policy, Story story) {
        for (Ticket ticket : lived(policy, story)) {
            List<Instant> dues =
                    during(policy, story, () -> Course.watching(policy).until(ticket, Instant.MAX)).taken().stream()
                            .map(taken -> taken.step().due())
                            .toList();
            assertThat(dues)
                    .as(told(policy, story, "wants the earliest step first"))
                    .isSorted();
        }
    }

    /**
     * Where nothing happens no goal is judged, and what was judged is not judged again before its clock has run again.
     *
     * @param policy the policy on trial
     * @param story what happens to a ticket
     */
    public static void judgesEachGoalOnce(Policy policy, Story story) {
        for (Ticket ticket : lived(policy, story)) {
            assertThat(policy.verdicts(ticket, ticket))
                    .as(told(policy, story, "judges each goal once"))
                    .isEmpty();
            assertThat(ticket.verdicts())
                    .as(told(policy, story, "judges each goal once"))
                    .doesNotHaveDuplicates();
        }
    }

    /**
     * Whether somebody looks every hour, every day, or only once in the end: the same steps are taken in the same order
     * as of the same instants.
     *
     * @param policy the policy on trial
     * @param story what happens to a ticket
     */
    public static void doesNotMindWhoLooksHowOften(Policy policy, Story story) {
        List<Event> once = ticking(policy, story, Duration.ofDays(10_000));
        for (Duration interval : List.of(Duration.ofDays(1), Duration.ofHours(1))) {
            assertThat(ticking(policy, story, interval))
                    .as(told(policy, story, "does the same when somebody looks every " + interval))
                    .isEqualTo(once);
        }
    }

    /**
     * When the whole story happens some weeks earlier or later, so do the answers. This holds of policies whose hours are
     * the same every week; a clock change or a holiday breaks it.
     *
     * @param policy the policy on trial
     * @param story what happens to a ticket
     * @param weeks how many weeks later; negative for earlier
     */
    public static void movesWithTheStory(Policy policy, Story story, int weeks) {
        Duration shift = Duration.ofDays(7L * weeks);
        List<Answer> expected = answers(policy, story, shift);
        assertThat(answers(policy, story.startingAt(story.openedAt().plus(shift)), Duration.ZERO))
                .as(told(policy, story, "answers the same, " + weeks + " weeks later"))
                .isEqualTo(expected);
    }

    /**
     * No step moves a ticket to a team of a lower tier than the one it is with. Sideways is allowed, and people may do as
     * they like. What only moves tickets by {@link StepAction.MoveTo} and its like keeps this by itself.
     *
     * @param policy the policy on trial
     * @param story what happens to a ticket
     */
    public static void neverClimbsDown(Policy policy, Story story) {
        for (Ticket ticket : lived(policy, story)) {
            climbNoStairsDown(rest(policy, story, ticket).events(), told(policy, story, "never climbs down"));
        }
    }

    static void climbNoStairsDown(List<Event> events, Supplier<String> told) {
        for (Event event : events) {
            int stairs = event instanceof TeamChanged moved
                    ? moved.to().tier() - moved.from().map(Team::tier).orElse(0)
                    : 0;
            assertThat(stairs).as(() -> told.get() + ", in " + event).isNotNegative();
        }
    }

    /**
     * A policy treats people as equals: whoever has the problem, and whichever account they belong to, the same steps are
     * due at the same instants and goals are judged alike. What an account pays is not on a ticket; a policy that looks it
     * up has to know whose ticket it is.
     *
     * @param policy the policy on trial
     * @param story what happens to a ticket
     * @param other who might have had the problem instead
     */
    public static void isBlindToWhoAsks(Policy policy, Story story, Requester other) {
        assertThat(answers(policy, story.of(other), Duration.ZERO))
                .as(told(policy, story, "is blind to who asks, and answers the same for " + person(other)))
                .isEqualTo(answers(policy, story, Duration.ZERO));
        assertThat(verdicts(policy, story.of(other)))
                .as(told(policy, story, "is blind to who asks, and judges the same for " + person(other)))
                .isEqualTo(verdicts(policy, story));
    }

    /**
     * A paused clock has no due instant: nothing is wanted of a ticket by a rule whose clock stands still, now or later,
     * before something else happens.
     *
     * @param policy the policy on trial
     * @param story what happens to a ticket
     * @param isPaused whether the clock of a step's rule stands still on a ticket; what came due before is taken by then
     */
    public static void firesNothingWhilePaused(
            Policy policy, Story story, BiPredicate<? super StepKey, ? super Ticket> isPaused) {
        for (Ticket ticket : lived(policy, story)) {
            List<StepKey> wanted =
                    during(policy, story, () -> Course.watching(policy).until(ticket, Instant.MAX)).taken().stream()
                            .map(taken -> taken.step().key())
                            .toList();
            assertThat(wanted)
                    .as(told(
                            policy,
                            story,
                            "fires nothing while its clock is paused, and wants none of these of the ticket that is "
                                    + ticket.status() + " at version " + ticket.version()))
                    .noneMatch(key -> isPaused.test(key, ticket));
        }
    }

    private static String person(Requester requester) {
        return requester.name() + " (" + requester.id() + ")"
                + requester.account().map(account -> " of " + account).orElse("");
    }

    private static List<List<Verdict>> verdicts(Policy policy, Story story) {
        return lived(policy, story).stream().map(Ticket::verdicts).toList();
    }

    /** A step without its words, which may name dates. */
    private record Answer(String rule, int index, Instant armedAt, Instant due, StepAction action) {
        static Answer of(Step step, Duration shift) {
            StepKey key = step.key();
            return new Answer(
                    key.rule(),
                    key.index(),
                    key.armedAt().plus(shift),
                    step.due().plus(shift),
                    step.action());
        }
    }

    private static List<Answer> answers(Policy policy, Story story, Duration shift) {
        List<Answer> answers = new ArrayList<>();
        for (Ticket ticket : lived(policy, story)) {
            rest(policy, story, ticket).taken().forEach(taken -> answers.add(Answer.of(taken.step(), shift)));
        }
        return answers;
    }

    private static List<Event> ticking(Policy policy, Story story, Duration interval) {
        return during(policy, story, () -> story.eventsTicking(policy, interval, AFTERMATH)).stream()
                .map(PolicyLaws::unhurried)
                .toList();
    }

    private static Event unhurried(Event event) {
        return event instanceof StepTaken step
                ? new StepTaken(step.at(), step.at(), step.key(), step.what(), step.passedOver())
                : event;
    }

    private static List<Ticket> lived(Policy policy, Story story) {
        return during(policy, story, () -> story.tickets(policy));
    }

    private static Course.Passage rest(Policy policy, Story story, Ticket ticket) {
        return during(
                policy, story, () -> Course.following(policy, story.teams()).until(ticket, Instant.MAX));
    }

    /** A course stops a policy that wants a step twice or never ends; to a law, that is a failure with a story. */
    private static <T> T during(Policy policy, Story story, Supplier<T> course) {
        try {
            return course.get();
        } catch (IllegalStateException stopped) {
            throw new AssertionError(
                    told(policy, story, "comes to an end and wants each step once")
                            .get(),
                    stopped);
        }
    }

    private static Supplier<String> told(Policy policy, Story story, String law) {
        return () ->
                "the law that a policy " + law + " is broken by " + policy + "; the story:" + timeLine(policy, story);
    }

    /** With the policy's steps, unless the policy cannot be followed. */
    private static String timeLine(Policy policy, Story story) {
        try {
            return TimeLine.of(story.events(policy));
        } catch (IllegalStateException stopped) {
            return story.toString();
        }
    }
}
