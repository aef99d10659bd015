package dev.helpline.ticket;

import java.util.Set;

/** The commands by which people find out what a problem is: evidence, themes, other tickets, the makers of the product. */
public final class Knowing {

    private Knowing() {}

    /**
     * An agent or a policy asks for evidence; the customer is told what. It is no touch and no answer.
     *
     * @param kinds such as {@code log}; at least one
     * @return the command
     */
    public static Command requireEvidence(Set<String> kinds) {
        return new Studying.Require(kinds);
    }

    /**
     * The customer or an agent gives evidence. From the customer it counts as writing.
     *
     * @param kind such as {@code log}
     * @param text the evidence, or where it is
     * @return the command
     */
    public static Command giveEvidence(String kind, String text) {
        return new Studying.Give(kind, text);
    }

    /**
     * An agent or a policy says what the problem is about.
     *
     * @param theme one of the things it is about, not yet on record
     * @return the command
     */
    public static Command theme(Theme theme) {
        return new Studying.Classify(theme, true);
    }

    /**
     * An agent or a policy says what the problem is not about after all.
     *
     * @param theme one that is on record
     * @return the command
     */
    public static Command dropTheme(Theme theme) {
        return new Studying.Classify(theme, false);
    }

    /**
     * An agent asks the people who make the product for something.
     *
     * @param what its name; no unanswered request of the ticket has the same
     * @param text what is needed and why
     * @return the command
     */
    public static Command askMakers(String what, String text) {
        return new Consulting.Ask(what, text);
    }

    /**
     * Somebody who makes the product answers; the owner and whoever asked are told. An agent may pass the answer on.
     *
     * @param what the name of an unanswered request
     * @param text the answer
     * @return the command
     */
    public static Command answerRequest(String what, String text) {
        return new Consulting.Answer(what, text);
    }

    /**
     * Puts on record what a ticket has to do with another. The other ticket is told by a command of its own.
     *
     * @param link what, and which
     * @return the command
     */
    public static Command link(Link link) {
        return new Linking.Tie(link);
    }

    /**
     * An agent finds a second problem in a ticket, which becomes a ticket of its own. The part is opened by a command of
     * its own.
     *
     * @param part what the new ticket is called
     * @return the command
     */
    public static Command split(TicketId part) {
        return new Linking.Split(part);
    }

    /**
     * An agent closes a ticket as a duplicate. The customer is told where their problem is looked after.
     *
     * @param other the ticket that goes on
     * @return the command
     */
    public static Command merge(TicketId other) {
        return new Linking.Merge(other);
    }
}
