package dev.helpline.escalation;

import dev.helpline.spi.Policy;
import dev.helpline.spi.Step;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.Verdict;
import dev.helpline.time.BusinessHours;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A policy written as a ladder: what is measured, how long it may take, and the steps on the way.
 *
 * <pre>{@code
 * Policy everyday = Ladder.counting(office)
 *     .firstReply().within(ofMinutes(30))
 *         .before(ofMinutes(10)).tell(OWNER)
 *         .whenLate().moveTo("database")
 *     .resolution().within(ofHours(16))
 *         .at(75).tell(OWNER)
 *         .whenLate().tell(LEAD);
 * }</pre>
 *
 * <p>Time spent is business time while the clock runs. A step that wants some amount spent is due at the earliest instant
 * at which that much has been spent, so a goal is late from its due instant on, and the deadline and the stopwatch never
 * disagree. A clock that stands still has no due instant. A change of priority keeps the time spent and drops the steps
 * of the old target; a step of the new one is never due before the change.
 *
 * <p>Immutable and thread-safe. It prints as the calls that made it.
 */
public final class Ladder implements Policy {

    private final Counting counting;
    private final List<Goal> goals;
    private final String text;

    Ladder(Counting counting, List<Goal> goals, String text) {
        this.counting = counting;
        this.goals = List.copyOf(goals);
        this.text = text;
    }

    /**
     * Begins a ladder.
     *
     * @param hours the time that counts
     * @return a sentence that wants a clock
     */
    public static Beginning counting(BusinessHours hours) {
        return new Beginning(new Counting(hours, ""));
    }

    /**
     * Adds the first-reply clock: from opening, if the customer opened the ticket, to the first public reply. It is never
     * paused unless asked.
     *
     * @return a sentence that wants a target
     */
    public Unmeasured firstReply() {
        return clock(Clock.FIRST_REPLY, ".firstReply()");
    }

    /**
     * Adds the resolution clock: from opening to resolved. It stands still while waiting on the customer unless asked
     * otherwise, and a ticket that is reopened goes on where it stopped.
     *
     * @return a sentence that wants a target
     */
    public Unmeasured resolution() {
        return clock(Clock.RESOLUTION, ".resolution()");
    }

    private Unmeasured clock(Clock clock, String call) {
        if (goals.stream().anyMatch(goal -> goal.clock() == clock)) {
            throw new IllegalArgumentException(text + " measures " + clock.words()
                    + " already; a second goal on it needs a ladder of its own, joined by or()");
        }
        return new Unmeasured(counting, goals, clock, text + call);
    }

    /**
     * Gives the last goal another target for one priority.
     *
     * @param priority which priority
     * @param target how long it may take, more than zero, at most 3,650 days of 24 hours, and longer than every
     *     {@link #before} of the goal
     * @return a longer ladder
     */
    public Ladder within(Priority priority, Duration target) {
        Goal goal = last().with(priority, Unmeasured.allowed(last().clock(), target));
        return replace(goal, ".within(" + priority + ", " + target + ")");
    }

    /**
     * Says when the last goal's clock stands still, in place of what it does by default.
     *
     * @param categories the categories in which nothing is counted, at least one
     * @return a ladder whose last goal pauses so
     */
    public Ladder pausedWhile(Category... categories) {
        Set<Category> paused = EnumSet.noneOf(Category.class);
        paused.addAll(Arrays.asList(categories));
        if (paused.isEmpty()) {
            throw new IllegalArgumentException(last().clock().words()
                    + " paused while nothing cannot be; allowed: at least one category, or neverPaused()");
        }
        return replace(last().pausedWhile(paused), ".pausedWhile(" + Words.list(paused) + ")");
    }

    /**
     * Lets the last goal's clock run on while the ticket waits for anybody, the customer included.
     *
     * @return a ladder whose last goal never pauses
     */
    public Ladder neverPaused() {
        return replace(last().pausedWhile(Set.of()), ".neverPaused()");
    }

    /**
     * A moment before the last goal is late.
     *
     * @param early how much business time before, more than zero and less than the shortest target
     * @return a sentence that wants an action
     */
    public Moment before(Duration early) {
        if (early.isNegative() || early.isZero() || early.compareTo(last().shortestTarget()) >= 0) {
            throw new IllegalArgumentException(
                    "a step " + Words.of(early) + " before " + last().clock().words()
                            + " cannot be; allowed: more than nothing, less than " + Words.of(last().shortestTarget()));
        }
        return new Moment(
                this, target -> target.minus(early), "is due in " + Words.of(early), ".before(" + early + ")");
    }

    /**
     * A moment when part of the last goal's time is spent.
     *
     * @param percent how much of the target, 1 to 99
     * @return a sentence that wants an action
     */
    public Moment at(int percent) {
        if (percent < 1 || percent > 99) {
            throw new IllegalArgumentException("a step at " + percent + " % of "
                    + last().clock().words() + " cannot be; allowed: 1 to 99, or whenLate()");
        }
        return new Moment(
                this,
                target -> target.multipliedBy(percent).dividedBy(100),
                "has spent " + percent + " % of its time",
                ".at(" + percent + ")");
    }

    /**
     * The moment the last goal is late.
     *
     * @return a sentence that wants an action
     */
    public Moment whenLate() {
        return new Moment(this, target -> target, "is late", ".whenLate()");
    }

    /**
     * A moment after the last goal is late.
     *
     * @param by how much business time after, more than zero, at most 3,650 days of 24 hours
     * @return a sentence that wants an action, or how often
     */
    public LateMoment late(Duration by) {
        if (!Amount.isAllowed(by)) {
            throw new IllegalArgumentException("a step " + by + " after "
                    + last().clock().words() + " is late cannot be; allowed: " + Amount.ALLOWED + ", or whenLate()");
        }
        return new LateMoment(this, by);
    }

    @Override
    public Optional<Step> next(Ticket ticket) {
        if (ticket.category() == Category.CLOSED) {
            return Optional.empty();
        }
        return goals.stream()
                .flatMap(goal -> goal.next(ticket, counting).stream())
                .min(Comparator.comparing(Step::due));
    }

    @Override
    public List<Verdict> verdicts(Ticket ticket) {
        return goals.stream()
                .flatMap(goal -> goal.verdict(ticket, counting).stream())
                .toList();
    }

    /** The calls that made it. */
    @Override
    public String toString() {
        return text;
    }

    Ladder with(Rung rung, String call) {
        return replace(last().with(rung), call);
    }

    private Goal last() {
        return goals.get(goals.size() - 1);
    }

    private Ladder replace(Goal goal, String call) {
        List<Goal> next = new ArrayList<>(goals);
        next.set(next.size() - 1, goal);
        return new Ladder(counting, next, text + call);
    }
}
