package dev.helpline.escalation;

import dev.helpline.spi.Audience;
import dev.helpline.spi.CatchUp;
import dev.helpline.spi.StepAction;
import dev.helpline.ticket.Action;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Guard;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.Theme;
import dev.helpline.time.BusinessHours;
import dev.helpline.time.WeeklyHours;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Ladders of any clocks, targets, pauses and steps, on one of three calendars. */
final class AnyLadder {

    private static final List<BusinessHours> CALENDARS = List.of(
            BusinessHours.always(),
            WeeklyHours.in("Europe/Berlin").weekdays("09:00-12:30", "13:30-17:00"),
            WeeklyHours.in("Australia/Lord_Howe").everyDay("20:15-03:10+1"));

    private static final List<Clock> CLOCKS = List.of(
            Clock.of(Measure.FIRST_REPLY),
            Clock.of(Measure.RESOLUTION),
            Clock.of(Measure.NEXT_REPLY),
            Clock.of(Measure.UPDATE),
            Clock.of(Measure.AT_TEAM),
            Clock.atTeam("front line"),
            Clock.of(Measure.AT_TIER),
            Clock.atTier(2),
            Clock.of(Measure.UNOWNED),
            Clock.of(Measure.UNASSIGNED),
            Clock.of(Measure.HANDOFF),
            Clock.of(Measure.CUSTOMER_ANSWER),
            Clock.of(Measure.HOLD),
            Clock.of(Measure.CONFIRMATION));

    private static final List<Clock> FIXED =
            List.of(Clock.of(Measure.PROMISE), Clock.of(Measure.COVER), Clock.of(Measure.HOLD_UNTIL));

    private static final List<StepAction> ACTIONS = List.of(
            new StepAction.Tell(Audience.OWNER),
            new StepAction.Tell(Audience.LEAD),
            new StepAction.MoveToTier(2),
            new StepAction.Assign(Audience.LEAD),
            new StepAction.HandToLead(),
            new StepAction.Raise(Priority.HIGH),
            new StepAction.Act(Action.CLOSE),
            new StepAction.AddTheme(new Theme("slow")),
            new StepAction.TimeOutOffer(),
            new StepAction.GiveBack(),
            new StepAction.Custom("page the vendor"));

    private static final Guard CALM =
            Guard.that("it is not critical", ticket -> !ticket.priority().equals(Priority.CRITICAL));

    private AnyLadder() {}

    /** Ladders whose times are whole minutes. */
    static Arbitrary<Ladder> ladders() {
        return ladders(Arbitraries.frequencyOf(Tuple.of(2, goals()), Tuple.of(1, fixedGoals())));
    }

    /** Ladders of goals that run up to an instant that people agree on; their times are quarters of an hour. */
    static Arbitrary<Ladder> fixedLadders() {
        return ladders(fixedGoals());
    }

    private static Arbitrary<Ladder> ladders(Arbitrary<Goal> goals) {
        return Combinators.combine(
                        Arbitraries.of(CALENDARS), goals.list().ofMinSize(1).ofMaxSize(4))
                .as(AnyLadder::ladder);
    }

    private static Ladder ladder(BusinessHours hours, List<Goal> goals) {
        List<Goal> distinct = new ArrayList<>();
        for (Goal goal : goals) {
            if (distinct.stream().noneMatch(other -> other.clock().equals(goal.clock()))) {
                distinct.add(goal);
            }
        }
        return new Ladder(new Counting(hours, ""), distinct);
    }

    private static Arbitrary<Goal> goals() {
        Arbitrary<Duration> targets = Arbitraries.integers().between(2, 72).map(tens -> Duration.ofMinutes(10L * tens));
        Arbitrary<Set<Category>> pauses = Arbitraries.of(Category.WAITING_ON_CUSTOMER, Category.ON_HOLD, Category.NEW)
                .set();
        Arbitrary<Timing> timings = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 19).map(minutes -> new Timing.Before(Duration.ofMinutes(minutes))),
                Arbitraries.of(25, 50, 75).map(Timing.Part::new),
                Arbitraries.integers().between(0, 90).map(minutes -> new Timing.Late(Duration.ofMinutes(minutes))),
                Arbitraries.integers()
                        .between(1, 60)
                        .map(minutes -> new Timing.Again(Duration.ofMinutes(minutes), Duration.ofMinutes(30), 3)));
        return Combinators.combine(
                        Arbitraries.of(CLOCKS),
                        targets,
                        targets.optional(),
                        pauses,
                        rungs(timings).list().ofMaxSize(4))
                .as(AnyLadder::goal);
    }

    private static Goal goal(
            Clock clock, Duration target, Optional<Duration> high, Set<Category> pauses, List<Rung> rungs) {
        Goal goal = Goal.of(clock).within(new Allowance.Time(target));
        Goal withHigh = high.map(own -> goal.within(Priority.HIGH, new Allowance.Time(own)))
                .orElse(goal);
        Categories paused = Categories.of(pauses);
        Goal pausing = clock.running(paused).isEmpty() ? withHigh : withHigh.pausedWhile(paused);
        return rungs.stream().reduce(pausing, Goal::with, (one, other) -> other);
    }

    /** No target, no pauses, no parts. */
    private static Arbitrary<Goal> fixedGoals() {
        Arbitrary<Timing> timings = fixedTimings();
        return Combinators.combine(
                        Arbitraries.of(FIXED),
                        rungs(timings).list().ofMinSize(1).ofMaxSize(4))
                .as((clock, rungs) -> rungs.stream().reduce(Goal.of(clock), Goal::with, (one, other) -> other));
    }

    /** Before a goal is late, when it is, and after. */
    private static Arbitrary<Timing> fixedTimings() {
        Arbitrary<Duration> times =
                Arbitraries.integers().between(1, 10).map(quarters -> Duration.ofMinutes(15L * quarters));
        return Arbitraries.oneOf(
                times.map(Timing.Before::new),
                Arbitraries.just(new Timing.Late(Duration.ZERO)),
                times.map(Timing.Late::new),
                times.map(by -> new Timing.Again(by, Duration.ofMinutes(30), 3)));
    }

    private static Arbitrary<Rung> rungs(Arbitrary<Timing> timings) {
        Arbitrary<Optional<Guard>> guards = Arbitraries.of(Optional.empty(), Optional.of(CALM));
        Arbitrary<Optional<CatchUp>> catchUps = Arbitraries.of(Optional.empty(), Optional.of(CatchUp.EACH));
        return Combinators.combine(timings, guards, catchUps, Arbitraries.of(ACTIONS))
                .as(Rung::new);
    }
}
