package dev.helpline.escalation;

import static dev.helpline.spi.Audience.ASSIGNEE;
import static dev.helpline.spi.Audience.LEAD;
import static dev.helpline.spi.Audience.OWNER;

import dev.helpline.spi.Policy;
import dev.helpline.spi.StepAction;
import dev.helpline.ticket.Action;
import dev.helpline.ticket.Priority;
import dev.helpline.time.BusinessHours;
import java.time.Duration;

/**
 * Policies that many desks have, ready to be joined with {@link Policy#or}. Each has rules of its own names, so that it
 * stands beside any ladder; the same one twice does not.
 */
public final class Ladders {

    private Ladders() {}

    /**
     * Closes tickets that have been resolved for so long and were not taken up again. It wants a workflow in which a policy
     * may {@link Action#CLOSE}, as in the standard one.
     *
     * @param hours the time that counts; {@link BusinessHours#always()} for calendar time
     * @param after how long, more than zero
     * @return the policy
     */
    public static Ladder closeAfterResolving(BusinessHours hours, Duration after) {
        return Ladder.counting(hours)
                .named("close after resolving")
                .confirmation()
                .within(after)
                .whenLate()
                .act(Action.CLOSE);
    }

    /**
     * Reminds whoever works on a ticket that it has been on hold for so long, and its owner half that time later. Tickets
     * are woken by people: in the standard workflow no policy may {@link Action#RESUME}. A workflow that lets it can have
     * {@code hold().within(after).whenLate().act(RESUME)} instead.
     *
     * @param hours the time that counts
     * @param after how long, more than zero
     * @return the policy
     */
    public static Ladder wakeFromHold(BusinessHours hours, Duration after) {
        return Ladder.counting(hours)
                .named("wake")
                .hold()
                .within(after)
                .whenLate()
                .tell(ASSIGNEE)
                .late(after.dividedBy(2))
                .tell(OWNER);
    }

    /**
     * Wakes tickets that have been on hold for so long, by an action of the workflow that policies may do.
     *
     * @param hours the time that counts
     * @param after how long, more than zero
     * @param action what takes a ticket off hold, such as {@link Action#RESUME}
     * @return the policy
     */
    public static Ladder wakeFromHold(BusinessHours hours, Duration after, Action action) {
        return Ladder.counting(hours)
                .named("wake")
                .hold()
                .within(after)
                .whenLate()
                .act(action);
    }

    /**
     * Reminds whoever works on a ticket when the date comes until which it is on hold, and its owner a day of 24 hours later
     * if it is on hold still. Tickets are woken by people: in the standard workflow no policy may {@link Action#RESUME}.
     *
     * @return the policy
     */
    public static Ladder wakeWhenDue() {
        return Ladder.counting(BusinessHours.always())
                .named("wake on its day")
                .holdUntil()
                .whenLate()
                .tell(ASSIGNEE)
                .late(Duration.ofDays(1))
                .tell(OWNER);
    }

    /**
     * Wakes tickets when the date comes until which they are on hold, by an action of the workflow that policies may do, and
     * reminds whoever works on them.
     *
     * @param action what takes a ticket off hold, such as {@link Action#RESUME}
     * @return the policy
     */
    public static Ladder wakeWhenDue(Action action) {
        return Ladder.counting(BusinessHours.always())
                .named("wake on its day")
                .holdUntil()
                .whenLate()
                .tell(ASSIGNEE)
                .whenLate()
                .act(action);
    }

    /**
     * Tells the owner of a ticket that has been with the tiers behind the front line for so long without being resolved
     * that it is time to chase it, three times at most. Whoever owns a ticket answers for it wherever it is.
     *
     * @param hours the time that counts
     * @param after how long on one tier, and how long between two words, more than zero
     * @return the policy
     */
    public static Policy chaseTheTierBehind(BusinessHours hours, Duration after) {
        Ladder chase = Ladder.counting(hours)
                .named("chase")
                .atTier()
                .within(after)
                .whenLate()
                .tell(OWNER)
                .late(after)
                .every(after)
                .atMost(2)
                .tell(OWNER);
        return Condition.tier(1).negate().limiting(chase);
    }

    /**
     * Gives tickets back to their owners when the span ends in which somebody stood in for them; both are told.
     *
     * @return the policy
     */
    public static Ladder giveBackFromCover() {
        return Ladder.counting(BusinessHours.always())
                .named("give back")
                .cover()
                .whenLate()
                .giveBack();
    }

    /**
     * Tells the owner of a ticket on which the customer has not heard from the desk for so long, whether or not they wrote
     * in between, and its lead after as long again.
     *
     * @param hours the time that counts
     * @param after how long, more than zero
     * @return the policy
     */
    public static Ladder noticeSilence(BusinessHours hours, Duration after) {
        return Ladder.counting(hours)
                .named("silence")
                .nextReply()
                .within(after)
                .whenLate()
                .tell(OWNER)
                .late(after)
                .tell(LEAD)
                .update()
                .within(after)
                .whenLate()
                .tell(OWNER)
                .late(after)
                .tell(LEAD);
    }

    /**
     * Hands a ticket to its team's lead as soon as somebody notes that the customer is upset.
     *
     * @return the policy
     */
    public static Policy handUpsetCustomersToTheLead() {
        return new Alarm("upset customer", new Sign.Upset(), new StepAction.HandToLead());
    }

    /**
     * Makes a ticket more pressing when a promise to its customer is due soon.
     *
     * @param hours the time that counts
     * @param before how long before, more than zero
     * @param priority how pressing at least
     * @return the policy
     */
    public static Ladder raiseAsPromiseNears(BusinessHours hours, Duration before, Priority priority) {
        return Ladder.counting(hours).named("raise").promise().before(before).raiseTo(priority);
    }

    /**
     * Moves a ticket up to a tier when it is taken up again for the second time, and once only.
     *
     * @param tier which support line, at least 1
     * @return the policy
     */
    public static Policy escalateWhenReopenedTwice(int tier) {
        return new Alarm("reopened twice", new Sign.Reopened(2), new StepAction.MoveToTier(tier));
    }

    /**
     * Tells the lead of a ticket that has come straight back to the team it had left, and each time again.
     *
     * @return the policy
     */
    public static Policy watchBouncing() {
        return new Alarm("bounced", new Sign.Bounced(), new StepAction.Tell(LEAD));
    }
}
