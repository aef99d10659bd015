package dev.helpline.escalation;

import dev.helpline.spi.Policy;
import dev.helpline.spi.Reading;
import dev.helpline.spi.Step;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.Verdict;
import dev.helpline.time.BusinessHours;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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
 * <p>Immutable and thread-safe. It prints as the calls that made it. Two ladders are equal when they count equal hours
 * and have the same name and equal goals in the same order; guards are equal when they are the same value.
 */
public final class Ladder extends Measuring implements Policy {

    private final Counting counting;
    private final List<Goal> goals;
    private final Track[] tracks;

    Ladder(Counting counting, List<Goal> goals) {
        this.counting = counting;
        this.goals = List.copyOf(goals);
        this.tracks = this.goals.stream().map(goal -> Track.of(goal, counting)).toArray(Track[]::new);
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

    @Override
    Ladder with(Goal goal) {
        List<Goal> more = new ArrayList<>(goals);
        more.add(goal);
        return new Ladder(counting, more);
    }

    @Override
    void check(Clock clock) {
        if (goals.stream().anyMatch(goal -> goal.clock().equals(clock))) {
            throw new IllegalArgumentException(this + " measures " + clock.words()
                    + " already; a second goal on it needs a ladder of its own, joined by or()");
        }
    }

    private void checkNotFixed(String tried) {
        if (last().isFixed()) {
            throw new IllegalArgumentException(last().clock().words() + " " + tried
                    + " cannot be: it runs up to a fixed instant; allowed: before(), whenLate(), late()");
        }
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
        checkNotFixed("within " + target);
        return within(priority, Unmeasured.allowed(last().clock(), target));
    }

    /**
     * Gives the last goal another target for one priority, in working days.
     *
     * @param priority which priority
     * @param target how many, and whose
     * @return a longer ladder
     */
    public Ladder within(Priority priority, WorkingDays target) {
        checkNotFixed("within " + target);
        return within(priority, new Allowance.Days(target));
    }

    Ladder within(Priority priority, Allowance target) {
        return replace(last().within(priority, target));
    }

    /**
     * Says when the last goal's clock stands still, in place of what it does by default.
     *
     * @param categories the categories in which nothing is counted, at least one
     * @return a ladder whose last goal pauses so
     */
    public Ladder pausedWhile(Category... categories) {
        checkNotFixed("paused");
        Categories paused = Categories.of(categories);
        if (paused.isEmpty()) {
            throw new IllegalArgumentException(last().clock().words()
                    + " paused while nothing cannot be; allowed: at least one category, or neverPaused()");
        }
        return replace(last().pausedWhile(paused));
    }

    /**
     * Lets the last goal's clock run on while the ticket waits for anybody, the customer included.
     *
     * @return a ladder whose last goal never pauses
     */
    public Ladder neverPaused() {
        return replace(last().pausedWhile(Categories.NONE));
    }

    /**
     * A moment before the last goal is late.
     *
     * @param early how much business time before, more than zero and less than the shortest target;
     *     before a fixed instant, at most 3,650 days of 24 hours. Where a target of working days turns out to be
     *     shorter, the step is due as soon as the clock runs
     * @return a sentence that wants an action
     */
    public Moment before(Duration early) {
        if (early.isNegative() || early.isZero() || early.compareTo(last().shortestTarget()) >= 0) {
            throw new IllegalArgumentException(
                    "a step " + Words.of(early) + " before " + last().clock().words()
                            + " cannot be; allowed: more than nothing, less than " + Words.of(last().shortestTarget()));
        }
        return new Moment(this, new Timing.Before(early));
    }

    /**
     * A moment when part of the last goal's time is spent.
     *
     * @param percent how much of the target, 1 to 99
     * @return a sentence that wants an action
     */
    public Moment at(int percent) {
        checkNotFixed("at " + percent + " %");
        if (percent < 1 || percent > 99) {
            throw new IllegalArgumentException("a step at " + percent + " % of "
                    + last().clock().words() + " cannot be; allowed: 1 to 99, or whenLate()");
        }
        return new Moment(this, new Timing.Part(percent));
    }

    /**
     * The moment the last goal is late.
     *
     * @return a sentence that wants an action
     */
    public Moment whenLate() {
        return new Moment(this, new Timing.Late(Duration.ZERO));
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
        Laps laps = new Laps(ticket, counting.hours());
        Step first = null;
        for (Track track : tracks) {
            Step step = track.next(ticket, laps, first);
            first = step == null ? first : step;
        }
        return Optional.ofNullable(first);
    }

    @Override
    public List<Verdict> verdicts(Ticket before, Ticket after) {
        List<Verdict> verdicts = List.of();
        for (Track track : tracks) {
            List<Verdict> more = track.verdicts(before, after);
            if (!more.isEmpty()) {
                verdicts = new ArrayList<>(verdicts);
                verdicts.addAll(more);
            }
        }
        return verdicts;
    }

    @Override
    public List<Reading> readings(Ticket ticket, Instant at) {
        return Arrays.stream(tracks)
                .flatMap(track -> track.readings(ticket, at).stream())
                .toList();
    }

    /**
     * A picture for Markdown: a Mermaid {@code flowchart}, a line a goal and a line a step, in the order they were written.
     * {@link PolicyPicture} draws ladders that are joined and limited.
     *
     * @return lines that end with a line feed; equal ladders give equal text
     */
    public String toMermaid() {
        return PolicyPicture.mermaid(this);
    }

    Counting counting() {
        return counting;
    }

    List<Goal> goals() {
        return goals;
    }

    Ladder with(Rung rung) {
        Ladder longer = replace(last().with(rung));
        Rounds.check(longer);
        return longer;
    }

    private Goal last() {
        return goals.get(goals.size() - 1);
    }

    private Ladder replace(Goal goal) {
        List<Goal> next = new ArrayList<>(goals);
        next.set(next.size() - 1, goal);
        return new Ladder(counting, next);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ladder that && counting.equals(that.counting) && goals.equals(that.goals);
    }

    @Override
    public int hashCode() {
        return 31 * counting.hashCode() + goals.hashCode();
    }

    /** The calls that made it. */
    @Override
    public String toString() {
        StringBuilder calls = new StringBuilder(counting.toString());
        goals.forEach(calls::append);
        return calls.toString();
    }
}
