package dev.helpline.escalation;

/** What a ladder can measure; each clock once a ladder. A second goal on a clock stands on a ladder of its own. */
public abstract sealed class Measuring permits Beginning, Ladder {

    Measuring() {}

    /** The same ladder with one goal more. */
    abstract Ladder with(Goal goal);

    /** Refuses a clock that has a goal. */
    abstract void check(Clock clock);

    private Unmeasured clock(Clock clock) {
        check(clock);
        return new Unmeasured(this, Goal.of(clock));
    }

    private Ladder fixed(Measure measure) {
        check(Clock.of(measure));
        return with(Goal.of(Clock.of(measure)));
    }

    /**
     * The first-reply clock: from opening, if the customer opened the ticket, to the first public reply. It is never
     * paused unless asked. A ticket that is closed unanswered has a verdict only if the goal was missed by then.
     *
     * @return a sentence that wants a target
     */
    public Unmeasured firstReply() {
        return clock(Clock.of(Measure.FIRST_REPLY));
    }

    /**
     * The next-reply clock: from the oldest customer message that nobody has answered to a public reply, again and again.
     * Later messages do not move it. It is never paused unless asked.
     *
     * @return a sentence that wants a target
     */
    public Unmeasured nextReply() {
        return clock(Clock.of(Measure.NEXT_REPLY));
    }

    /**
     * The update clock: from each public reply to the next one, up to resolved. It stands still while waiting on the
     * customer unless asked otherwise.
     *
     * @return a sentence that wants a target
     */
    public Unmeasured update() {
        return clock(Clock.of(Measure.UPDATE));
    }

    /**
     * The resolution clock: from opening to resolved. It stands still while waiting on the customer unless asked
     * otherwise, and a ticket that is reopened goes on where it stopped.
     *
     * @return a sentence that wants a target
     */
    public Unmeasured resolution() {
        return clock(Clock.of(Measure.RESOLUTION));
    }

    /**
     * The at-team clock: from arriving at a team to leaving it or to resolved, at each team anew. It stands still while
     * waiting on the customer unless asked otherwise.
     *
     * @return a sentence that wants a target
     */
    public Unmeasured atTeam() {
        return clock(Clock.of(Measure.AT_TEAM));
    }

    /**
     * The at-team clock of one team, as in {@link #atTeam()}.
     *
     * @param team the team's name, not blank
     * @return a sentence that wants a target
     */
    public Unmeasured atTeam(String team) {
        return clock(Clock.atTeam(team));
    }

    /**
     * The at-tier clock: from arriving on a tier to leaving it or to resolved, on each tier anew; sideways moves do not
     * touch it. It stands still while waiting on the customer unless asked otherwise.
     *
     * @return a sentence that wants a target
     */
    public Unmeasured atTier() {
        return clock(Clock.of(Measure.AT_TIER));
    }

    /**
     * The at-tier clock of one tier, as in {@link #atTier()}.
     *
     * @param tier at least 1
     * @return a sentence that wants a target
     */
    public Unmeasured atTier(int tier) {
        return clock(Clock.atTier(tier));
    }

    /**
     * The clock of tickets that nobody owns: from opening to the first owner. It is never paused unless asked.
     *
     * @return a sentence that wants a target
     */
    public Unmeasured unowned() {
        return clock(Clock.of(Measure.UNOWNED));
    }

    /**
     * The clock of tickets that nobody works on: from opening, or from arriving at a team, until somebody does; at each
     * team anew. It is never paused unless asked.
     *
     * @return a sentence that wants a target
     */
    public Unmeasured unassigned() {
        return clock(Clock.of(Measure.UNASSIGNED));
    }

    /**
     * The handoff clock: from an offer of the ticket to the answer. It is never paused unless asked.
     *
     * @return a sentence that wants a target
     */
    public Unmeasured handoff() {
        return clock(Clock.of(Measure.HANDOFF));
    }

    /**
     * The clock of the customer's answer: for as long as a ticket waits on the customer, each time anew.
     *
     * @return a sentence that wants a target
     */
    public Unmeasured customerAnswer() {
        return clock(Clock.of(Measure.CUSTOMER_ANSWER));
    }

    /**
     * The hold clock: for as long as a ticket is on hold, each time anew.
     *
     * @return a sentence that wants a target
     */
    public Unmeasured hold() {
        return clock(Clock.of(Measure.HOLD));
    }

    /**
     * The confirmation clock: for as long as a ticket is resolved and not closed, each time anew.
     *
     * @return a sentence that wants a target
     */
    public Unmeasured confirmation() {
        return clock(Clock.of(Measure.CONFIRMATION));
    }

    /**
     * The promise clocks: for each promise, from when it was made up to the instant by which it is to be kept. That
     * instant is the target; steps lie so much business time before or after it. Promises are never paused.
     *
     * @return a ladder whose last goal has no steps yet
     */
    public Ladder promise() {
        return fixed(Measure.PROMISE);
    }

    /**
     * The cover clock: while somebody stands in for the owner, up to the instant until which they do. Steps lie so much
     * business time before or after it. It has no verdict.
     *
     * @return a ladder whose last goal has no steps yet
     */
    public Ladder cover() {
        return fixed(Measure.COVER);
    }

    /**
     * The clock of a hold's date: while a ticket is on hold until a date, up to that date. Steps lie so much business time
     * before or after it. It has no verdict. A ticket that is on hold without a date has no such clock; {@link #hold()} is
     * for those.
     *
     * @return a ladder whose last goal has no steps yet
     */
    public Ladder holdUntil() {
        return fixed(Measure.HOLD_UNTIL);
    }
}
