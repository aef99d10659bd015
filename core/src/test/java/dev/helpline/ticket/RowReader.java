package dev.helpline.ticket;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Decides by reading one row after the other: slow, and obviously right. */
final class RowReader {

    private RowReader() {}

    static Decision decide(Workflow workflow, Status from, Action action, Role role) {
        return decide(workflow, from, action, role, row -> List.of());
    }

    static Decision decide(Workflow workflow, Ticket ticket, Action action, Role role) {
        return decide(workflow, ticket.status(), action, role, row -> objections(row, ticket));
    }

    private interface Objections {
        List<Decision.Objection> to(Transition row);
    }

    private static List<Decision.Objection> objections(Transition row, Ticket ticket) {
        List<Decision.Objection> objections = new ArrayList<>();
        for (Guard guard : row.guards()) {
            guard.objectionTo(ticket).ifPresent(reason -> objections.add(new Decision.Objection(guard.name(), reason)));
        }
        return objections;
    }

    private static Decision decide(Workflow workflow, Status from, Action action, Role role, Objections guards) {
        Predicate<Transition> here = row -> row.from().equals(from);
        Set<Role> who = EnumSet.noneOf(Role.class);
        Set<String> allowed = new TreeSet<>();
        List<Decision.Objection> objections = List.of();
        for (Transition row : workflow.transitions().stream().filter(here).toList()) {
            if (row.who().contains(role) && guards.to(row).isEmpty()) {
                allowed.add(row.action().name());
            }
            if (row.action().equals(action)) {
                who.addAll(row.who());
                if (row.who().contains(role)) {
                    objections = guards.to(row);
                    if (objections.isEmpty()) {
                        return row.to().equals(from) ? new Decision.Unchanged() : new Decision.Moved(row.to());
                    }
                }
            }
        }
        return new Decision.Refused(
                who, objections, allowed.stream().map(Action::new).toList());
    }
}
