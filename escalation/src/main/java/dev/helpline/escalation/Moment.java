package dev.helpline.escalation;

import dev.helpline.spi.Audience;
import dev.helpline.spi.CatchUp;
import dev.helpline.spi.StepAction;
import dev.helpline.ticket.Action;
import dev.helpline.ticket.Guard;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.Theme;
import java.util.Optional;

/** A ladder with a moment at which something is to happen. Immutable. */
public sealed class Moment permits LateMoment {

    private final Ladder ladder;
    private final Timing when;
    private final Optional<Guard> guard;
    private final Optional<CatchUp> catchUp;

    Moment(Ladder ladder, Timing when) {
        this(ladder, when, Optional.empty(), Optional.empty());
    }

    private Moment(Ladder ladder, Timing when, Optional<Guard> guard, Optional<CatchUp> catchUp) {
        this.ladder = ladder;
        this.when = when;
        this.guard = guard;
        this.catchUp = catchUp;
    }

    /**
     * Asks a question of the ticket when the step is due, and not before. If the answer is no, the step is put on record
     * as passed over, with the reason, and does not come again.
     *
     * @param asked what must hold, such as {@code Guard.that("the customer is upset", …)}
     * @return a sentence that wants an action
     */
    public Moment onlyIf(Guard asked) {
        if (guard.isPresent()) {
            throw new IllegalArgumentException("a step only if " + guard.get() + " cannot ask '" + asked
                    + "', too; allowed: one guard that asks both");
        }
        return new Moment(ladder, when, Optional.of(asked), catchUp);
    }

    /**
     * Says what becomes of the step when it is noticed late, in place of what its action does by default: every step that
     * acts is done, and of reminders to one audience the newest is sent and says what was missed.
     *
     * @param chosen {@link CatchUp#EACH}, {@link CatchUp#LATEST} or {@link CatchUp#within}
     * @return a sentence that wants an action
     */
    public Moment catchingUp(CatchUp chosen) {
        return new Moment(ladder, when, guard, Optional.of(chosen));
    }

    /**
     * Tells somebody.
     *
     * @param audience whom
     * @return a longer ladder
     */
    public Ladder tell(Audience audience) {
        return does(new StepAction.Tell(audience));
    }

    /**
     * Moves the ticket to a team, unless nobody is on duty there. Its owner stays its owner.
     *
     * @param team the name of a team of the desk, not blank
     * @return a longer ladder
     * @throws IllegalArgumentException if this ladder would move a ticket round and round
     */
    public Ladder moveTo(String team) {
        if (team.isBlank()) {
            throw new IllegalArgumentException(
                    "a move to a team without a name cannot be; allowed: the name of a team of the desk");
        }
        return does(new StepAction.MoveTo(team));
    }

    /**
     * Moves the ticket up to a tier, or to the next one behind it where somebody is on duty. Its owner stays its owner.
     *
     * @param tier which support line, at least 1
     * @return a longer ladder
     */
    public Ladder moveToTier(int tier) {
        return does(new StepAction.MoveToTier(tier));
    }

    /**
     * Gives the work on the ticket to somebody. Its owner stays its owner.
     *
     * @param to to whom; the first of several
     * @return a longer ladder
     */
    public Ladder assign(Audience to) {
        return does(new StepAction.Assign(to));
    }

    /**
     * Makes the lead of the ticket's team its owner and assignee.
     *
     * @return a longer ladder
     */
    public Ladder handToLead() {
        return does(new StepAction.HandToLead());
    }

    /**
     * Makes the ticket more pressing, unless it is already.
     *
     * @param priority how pressing at least
     * @return a longer ladder
     */
    public Ladder raiseTo(Priority priority) {
        return does(new StepAction.Raise(priority));
    }

    /**
     * Does what the workflow's table says of an action, such as {@link Action#CLOSE}.
     *
     * @param action an action that the workflow allows a policy
     * @return a longer ladder
     */
    public Ladder act(Action action) {
        return does(new StepAction.Act(action));
    }

    /**
     * Says what the problem is about.
     *
     * @param theme the theme's name, not blank, at most 200 characters
     * @return a longer ladder
     */
    public Ladder addTheme(String theme) {
        return does(new StepAction.AddTheme(new Theme(theme)));
    }

    /**
     * Stops waiting for the answer to an offer of the ticket, which stays where it is; its lead is told.
     *
     * @return a longer ladder
     */
    public Ladder timeOutOffer() {
        return does(new StepAction.TimeOutOffer());
    }

    /**
     * Ends the standing in for the owner; both are told that the owner has the ticket back.
     *
     * @return a longer ladder
     */
    public Ladder giveBack() {
        return does(new StepAction.GiveBack());
    }

    /**
     * Does something of the host's own.
     *
     * @param action the name by which the desk knows it, not blank
     * @return a longer ladder
     */
    public Ladder run(String action) {
        return does(new StepAction.Custom(action));
    }

    private Ladder does(StepAction action) {
        return ladder.with(new Rung(when, guard, catchUp, action));
    }
}
