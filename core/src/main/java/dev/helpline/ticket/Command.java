package dev.helpline.ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something a person wants done to a ticket. Deciding is pure: the same ticket and situation give the same events, so a
 * command may be decided again on a newer version of the ticket. Commands print as the call that made them, long texts cut short.
 *
 * <p>The commands here are those that move a ticket; {@link Caring} and {@link Knowing} have the others.
 */
public sealed interface Command
        permits Talking.Write,
                Talking.Call,
                Talking.Reply,
                Talking.Note,
                Working.Act,
                Working.Prioritize,
                Working.Move,
                Owning.Offer,
                Owning.Answer,
                Owning.TakeOver,
                Owning.TimeOut,
                Covering.Arrange,
                Covering.GiveBack,
                Holding.Until,
                Holding.Lasting,
                Feelings.Notice,
                Feelings.Praise,
                Feelings.Rate,
                Promising.Make,
                Promising.Settle,
                Giving.Give,
                Giving.Propose,
                Giving.Answer,
                Studying.Require,
                Studying.Give,
                Studying.Classify,
                Consulting.Ask,
                Consulting.Answer,
                Linking.Tie,
                Linking.Split,
                Linking.Merge {

    /**
     * What happens if the person does it now.
     *
     * @param ticket the ticket as it stands
     * @param situation who, when, and under which workflow
     * @return one or more events, in order
     * @throws RefusedException if it is not allowed; nothing has changed then
     */
    List<Event> decide(Ticket ticket, Situation situation);

    /**
     * The customer writes. Where the workflow says so, this takes a ticket out of waiting, or reopens it.
     *
     * @param text at most 65,536 characters
     * @return the command
     */
    static Command write(String text) {
        return new Talking.Write(text, Optional.empty());
    }

    /**
     * The customer writes, by a channel that names its messages.
     *
     * @param text at most 65,536 characters
     * @param messageId the channel's name for the message, at most 1,000 characters
     * @return the command
     */
    static Command write(String text, String messageId) {
        return new Talking.Write(text, Optional.of(messageId));
    }

    /**
     * An agent answers the customer and goes on working. The first to touch a ticket owns it.
     *
     * @param text at most 65,536 characters
     * @return the command
     */
    static Command reply(String text) {
        return new Talking.Reply(Action.REPLY, text);
    }

    /**
     * An agent answers the customer with a question, and waits.
     *
     * @param text at most 65,536 characters
     * @return the command
     */
    static Command ask(String text) {
        return new Talking.Reply(Action.ASK, text);
    }

    /**
     * An agent tells the customer that the problem is dealt with, and how.
     *
     * @param text at most 65,536 characters
     * @return the command
     */
    static Command resolve(String text) {
        return new Talking.Reply(Action.RESOLVE, text);
    }

    /**
     * An agent writes down a call with the customer. It counts as a reply, and the agent goes on working.
     *
     * @param lasted how long they spoke, not negative
     * @param text what was said, at most 65,536 characters
     * @return the command
     */
    static Command call(Duration lasted, String text) {
        return new Talking.Call(lasted, text);
    }

    /**
     * An agent writes down what the customer does not see. It is no touch: the ticket keeps the owner it has, or none.
     *
     * @param text at most 65,536 characters
     * @return the command
     */
    static Command note(String text) {
        return new Talking.Note(text);
    }

    /**
     * An agent takes a ticket nobody works on.
     *
     * @return the command
     */
    static Command take() {
        return new Working.Act(Action.TAKE);
    }

    /**
     * Does whatever the workflow's table says of an action, among them the host's own.
     *
     * @param action the action
     * @return the command
     */
    static Command act(Action action) {
        return new Working.Act(action);
    }

    /**
     * An agent lets work wait until a date, or changes the date of a ticket that waits.
     *
     * @param until when it is looked at again, in the future, at most 3,650 days away
     * @param reason what it waits for, at most 200 characters
     * @return the command
     */
    static Command hold(Instant until, String reason) {
        return new Holding.Until(until, reason);
    }

    /**
     * An agent lets work wait for some time, or changes the date of a ticket that waits.
     *
     * @param lasting how long from now on until it is looked at again, more than zero, at most 3,650 days of 24 hours
     * @param reason what it waits for, at most 200 characters
     * @return the command
     */
    static Command hold(Duration lasting, String reason) {
        return new Holding.Lasting(lasting, reason);
    }

    /**
     * Makes the ticket more or less pressing.
     *
     * @param priority what it is to be
     * @return the command
     */
    static Command prioritize(Priority priority) {
        return new Working.Prioritize(priority);
    }

    /**
     * An agent asks another team for help. The owner stays the owner.
     *
     * @param team which team
     * @param reason what is needed
     * @return the command
     */
    static Command escalate(Team team, String reason) {
        return new Working.Move(Action.ESCALATE, team, reason);
    }

    /**
     * A lead or a policy moves the ticket to another team. The owner stays the owner.
     *
     * @param team which team
     * @param reason why
     * @return the command
     */
    static Command route(Team team, String reason) {
        return new Working.Move(Action.ROUTE, team, reason);
    }

    /**
     * The owner or the assignee asks somebody to take their part over.
     *
     * @param part which part
     * @param to who is asked
     * @param reason why
     * @return the command
     */
    static Command offer(Handoff.Part part, Agent to, String reason) {
        return new Owning.Offer(part, to, reason);
    }

    /**
     * Whoever was asked takes the ticket over.
     *
     * @return the command
     */
    static Command accept() {
        return new Owning.Answer(true, "accepted");
    }

    /**
     * Whoever was asked does not take the ticket over; it stays where it is.
     *
     * @param reason why not
     * @return the command
     */
    static Command decline(String reason) {
        return new Owning.Answer(false, reason);
    }

    /**
     * A lead takes the ticket over at once, with the reason on record.
     *
     * @param reason why: an angry call, an absence
     * @return the command
     */
    static Command takeOver(String reason) {
        return new Owning.TakeOver(reason);
    }

    /**
     * A policy, or a lead, stops waiting for the answer to an offer; the ticket stays where it is, and its lead is told.
     *
     * @param reason why it is not waited for any longer
     * @return the command
     */
    static Command timeOut(String reason) {
        return new Owning.TimeOut(reason);
    }

    /**
     * The owner or a lead names somebody who stands in for the owner. The owner stays the owner, and has the ticket back
     * when the span ends.
     *
     * @param by who stands in
     * @param startInclusive from when on; a past instant means now
     * @param endExclusive until when, in the future
     * @param reason why: holidays, an illness
     * @return the command
     */
    static Command cover(Agent by, Instant startInclusive, Instant endExclusive, String reason) {
        return new Covering.Arrange(by, startInclusive, endExclusive, reason);
    }

    /**
     * The owner, whoever stands in for them or a lead ends the standing in before time.
     *
     * @param reason why
     * @return the command
     */
    static Command giveBack(String reason) {
        return new Covering.GiveBack(reason);
    }
}
