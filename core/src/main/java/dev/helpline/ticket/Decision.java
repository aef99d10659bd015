package dev.helpline.ticket;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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
     * @param who the roles that may do it in this status; empty if nobody may
     * @param objections what guards say against it; empty if the role may not do it, for then no guard is asked
     * @param allowed what the same role may do instead, in alphabetical order; may be empty
     */
    record Refused(Set<Role> who, List<Objection> objections, List<Action> allowed) implements Decision {
        /** Takes copies. */
        public Refused {
            who = Set.copyOf(who);
            objections = List.copyOf(objections);
            allowed = List.copyOf(allowed);
        }

        /**
         * Every reason, in words.
         *
         * @return what each guard said or who may do it; empty if nobody may do it in this status
         */
        public List<String> reasons() {
            List<String> reasons = new ArrayList<>();
            objections.forEach(objection -> reasons.add(objection.toString()));
            if (reasons.isEmpty() && !who.isEmpty()) {
                String roles = EnumSet.copyOf(who).toString();
                reasons.add("only " + roles.substring(1, roles.length() - 1) + " may");
            }
            return List.copyOf(reasons);
        }
    }

    /**
     * A guard's no.
     *
     * @param guard the guard's name
     * @param reason why not
     */
    record Objection(String guard, String reason) {
        /** The name and the reason. */
        @Override
        public String toString() {
            return guard + ": " + reason;
        }
    }
}
