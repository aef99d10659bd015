package dev.helpline.ticket;

import java.time.Instant;
import java.util.Optional;

/** The commands by which people look after a customer: what they feel, what they are told to expect, what they think of it. */
public final class Caring {

    private Caring() {}

    /**
     * An agent notices how the customer feels.
     *
     * @param mood how, another than before
     * @param reason what makes them think so
     * @return the command
     */
    public static Command mood(Mood mood, String reason) {
        return new Feelings.Notice(mood, reason);
    }

    /**
     * The customer praises whoever has the ticket; an agent may pass it on.
     *
     * @param text in their words
     * @return the command
     */
    public static Command praise(String text) {
        return new Feelings.Praise(text);
    }

    /**
     * The customer says how satisfied they are with a ticket that is resolved or closed; the last word counts.
     *
     * @param stars 1 to 5
     * @param text what they add, if anything
     * @return the command
     */
    public static Command rate(int stars, Optional<String> text) {
        return new Feelings.Rate(stars, text);
    }

    /**
     * An agent gives the customer their word.
     *
     * @param what what is promised; no open promise of the ticket has the same words
     * @param due by when, in the future
     * @return the command
     */
    public static Command promise(String what, Instant due) {
        return new Promising.Make(what, due);
    }

    /**
     * An agent says that a promise was kept.
     *
     * @param what the words of an open promise
     * @return the command
     */
    public static Command keep(String what) {
        return new Promising.Settle(what, Optional.empty());
    }

    /**
     * An agent or a policy says that a promise cannot be kept or was not; the owner and the lead are told.
     *
     * @param what the words of an open promise
     * @param reason why
     * @return the command
     */
    public static Command breakPromise(String what, String reason) {
        return new Promising.Settle(what, Optional.of(reason));
    }

    /**
     * An agent gives the customer something within their {@link Discretion}, or a lead does.
     *
     * @param gesture what
     * @return the command
     */
    public static Command give(Gesture gesture) {
        return new Giving.Give(gesture);
    }

    /**
     * An agent asks a lead whether the customer may be given something; one at a time.
     *
     * @param gesture what
     * @return the command
     */
    public static Command propose(Gesture gesture) {
        return new Giving.Propose(gesture);
    }

    /**
     * A lead says yes to what was proposed, and it is given.
     *
     * @param reason why
     * @return the command
     */
    public static Command approve(String reason) {
        return new Giving.Answer(true, reason);
    }

    /**
     * A lead says no to what was proposed.
     *
     * @param reason why
     * @return the command
     */
    public static Command reject(String reason) {
        return new Giving.Answer(false, reason);
    }
}
