package dev.helpline.ticket;

/**
 * A word for what somebody does to a ticket, as it stands in a {@link Workflow}'s table. Hosts may add their own.
 *
 * @param name not blank; by custom in capitals
 */
public record Action(String name) {

    /** The customer writes. */
    public static final Action WRITE = new Action("WRITE");
    /** An agent takes the ticket. */
    public static final Action TAKE = new Action("TAKE");
    /** An agent answers, and goes on working. */
    public static final Action REPLY = new Action("REPLY");
    /** An agent answers with a question, and waits. */
    public static final Action ASK = new Action("ASK");
    /** Work waits for something other than the customer. */
    public static final Action HOLD = new Action("HOLD");
    /** Work goes on. */
    public static final Action RESUME = new Action("RESUME");
    /** An agent asks another team for help. */
    public static final Action ESCALATE = new Action("ESCALATE");
    /** A policy or a lead moves the ticket to another team. */
    public static final Action ROUTE = new Action("ROUTE");
    /** The problem is dealt with. */
    public static final Action RESOLVE = new Action("RESOLVE");
    /** The ticket is over. */
    public static final Action CLOSE = new Action("CLOSE");
    /** It was not over after all. */
    public static final Action REOPEN = new Action("REOPEN");

    /** The ticket is about what another ticket is about already, and ends in favour of it. */
    public static final Action MERGE = new Action("MERGE");
    /** A second problem in it becomes a ticket of its own. */
    public static final Action SPLIT = new Action("SPLIT");

    /** Checks the name. */
    public Action {
        Text.checked("an action's name", name, Text.NAME);
    }

    /** The name alone. */
    @Override
    public String toString() {
        return name;
    }
}
