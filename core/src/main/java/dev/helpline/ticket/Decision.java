package dev.helpline.ticket;

import java.util.List;

/** What a {@link Workflow} answers when it is asked whether an action may be done. */
public sealed interface Decision {

    /**
     * The action moves the ticket.
     *
     * @param to the status it moves to
     */
    record Moved(Status to) implements Decision {}

    /** The action is allowed and leaves the status as it is. */
    record Unchanged() implements Decision {}

    /**
     * The action is not allowed.
     *
     * @param allowed what the same role may do instead, in alphabetical order; may be empty
     */
    record Refused(List<Action> allowed) implements Decision {
        /** Takes a copy. */
        public Refused {
            allowed = List.copyOf(allowed);
        }
    }
}
