package dev.helpline.ticket;

import java.util.Set;

/**
 * One row of a {@link Workflow}'s table. A row whose target is its own status allows the action and moves nothing.
 *
 * @param from the status it starts in
 * @param action what is done
 * @param to the status it ends in
 * @param who the roles that may do it, at least one
 */
public record Transition(Status from, Action action, Status to, Set<Role> who) {

    /** Checks that somebody may do it. */
    public Transition {
        who = Set.copyOf(who);
        if (who.isEmpty()) {
            throw new IllegalArgumentException("nobody may " + action + " from " + from + "; name at least one role");
        }
    }
}
