package dev.helpline.ticket;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/**
 * One row of a {@link Workflow}'s table. A row whose target is its own status allows the action and moves nothing.
 *
 * @param from the status it starts in
 * @param action what is done
 * @param to the status it ends in
 * @param who the roles that may do it, at least one
 * @param guards what must agree, each by another name, in the order in which they are asked; may be empty
 */
public record Transition(Status from, Action action, Status to, Set<Role> who, List<Guard> guards) {

    /** Checks that somebody may do it, and that no guard stands there twice. */
    public Transition {
        who = Set.copyOf(who);
        guards = List.copyOf(guards);
        if (who.isEmpty()) {
            throw new IllegalArgumentException("nobody may " + action + " from " + from + "; name at least one role");
        }
        Set<String> names = new HashSet<>();
        for (Guard guard : guards) {
            if (!names.add(guard.name())) {
                throw new IllegalArgumentException(
                        action + " from " + from + " names guard '" + guard + "' twice; name it once");
            }
        }
    }

    /**
     * A row without guards.
     *
     * @param from the status it starts in
     * @param action what is done
     * @param to the status it ends in
     * @param who the roles that may do it, at least one
     */
    public Transition(Status from, Action action, Status to, Set<Role> who) {
        this(from, action, to, who, List.of());
    }

    /**
     * The same row, if one more guard agrees.
     *
     * @param guard asked after those that stand there already
     * @return a new row
     * @throws IllegalArgumentException if a guard of that name stands there already
     */
    public Transition provided(Guard guard) {
        List<Guard> more = new ArrayList<>(guards);
        more.add(guard);
        return new Transition(from, action, to, who, more);
    }

    /**
     * Whether it leaves the ticket where it is.
     *
     * @return true when it ends where it starts
     */
    public boolean isStaying() {
        return to.equals(from);
    }

    /** What is done by whom and on what condition, such as {@code RESOLVE (AGENT, LEAD) [somebody owns it]}. */
    String label() {
        StringJoiner roles = new StringJoiner(", ", " (", ")");
        EnumSet.copyOf(who).forEach(role -> roles.add(role.name()));
        StringJoiner names = new StringJoiner(", ", " [", "]").setEmptyValue("");
        guards.forEach(guard -> names.add(guard.name()));
        return action.name() + roles + names;
    }

    /** As it is read: {@code open → resolved: RESOLVE (AGENT, LEAD) [somebody owns it]}. */
    @Override
    public String toString() {
        return from + " → " + to + ": " + label();
    }
}
