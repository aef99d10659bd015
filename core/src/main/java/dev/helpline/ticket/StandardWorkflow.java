package dev.helpline.ticket;

import static dev.helpline.ticket.Action.ASK;
import static dev.helpline.ticket.Action.CLOSE;
import static dev.helpline.ticket.Action.ESCALATE;
import static dev.helpline.ticket.Action.HOLD;
import static dev.helpline.ticket.Action.MERGE;
import static dev.helpline.ticket.Action.REOPEN;
import static dev.helpline.ticket.Action.REPLY;
import static dev.helpline.ticket.Action.RESOLVE;
import static dev.helpline.ticket.Action.RESUME;
import static dev.helpline.ticket.Action.ROUTE;
import static dev.helpline.ticket.Action.SPLIT;
import static dev.helpline.ticket.Action.TAKE;
import static dev.helpline.ticket.Action.WRITE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The rows most desks use. */
final class StandardWorkflow {

    private static final Set<Role> STAFF = Set.of(Role.AGENT, Role.LEAD);
    private static final Set<Role> ROUTERS = Set.of(Role.LEAD, Role.SYSTEM);
    private static final Set<Role> CUSTOMER = Set.of(Role.CUSTOMER);
    private static final Set<Role> PEOPLE = Set.of(Role.CUSTOMER, Role.AGENT, Role.LEAD);
    private static final Set<Role> CLOSERS = Set.of(Role.CUSTOMER, Role.AGENT, Role.LEAD, Role.SYSTEM);

    private static final Status FRESH = new Status("new", Category.NEW);
    private static final Status OPEN = new Status("open", Category.OPEN);
    private static final Status WAITING = new Status("waiting on customer", Category.WAITING_ON_CUSTOMER);
    private static final Status ON_HOLD = new Status("on hold", Category.ON_HOLD);
    private static final Status RESOLVED = new Status("resolved", Category.RESOLVED);
    private static final Status CLOSED = new Status("closed", Category.CLOSED);

    static final Workflow TABLE = Workflow.of(FRESH, rows());

    private StandardWorkflow() {}

    private static List<Transition> rows() {
        List<Transition> rows = new ArrayList<>(List.of(
                new Transition(FRESH, WRITE, FRESH, CUSTOMER),
                new Transition(OPEN, WRITE, OPEN, CUSTOMER),
                new Transition(WAITING, WRITE, OPEN, CUSTOMER),
                new Transition(ON_HOLD, WRITE, ON_HOLD, CUSTOMER),
                new Transition(RESOLVED, WRITE, OPEN, CUSTOMER),
                new Transition(CLOSED, WRITE, OPEN, CUSTOMER),
                new Transition(FRESH, TAKE, OPEN, STAFF),
                new Transition(FRESH, ROUTE, FRESH, ROUTERS),
                new Transition(FRESH, SPLIT, OPEN, STAFF)));
        for (Status unfinished : List.of(FRESH, OPEN, WAITING, ON_HOLD)) {
            rows.add(new Transition(unfinished, REPLY, OPEN, STAFF));
            rows.add(new Transition(unfinished, ASK, WAITING, STAFF));
            rows.add(new Transition(unfinished, ESCALATE, OPEN, STAFF));
            rows.add(new Transition(unfinished, MERGE, CLOSED, STAFF));
        }
        for (Status working : List.of(OPEN, WAITING, ON_HOLD)) {
            rows.add(new Transition(working, TAKE, working, STAFF));
            rows.add(new Transition(working, ROUTE, working, ROUTERS));
            rows.add(new Transition(working, SPLIT, working, STAFF));
            rows.add(new Transition(working, RESOLVE, RESOLVED, STAFF));
        }
        rows.addAll(List.of(
                new Transition(OPEN, HOLD, ON_HOLD, STAFF),
                new Transition(WAITING, HOLD, ON_HOLD, STAFF),
                new Transition(WAITING, RESUME, OPEN, STAFF),
                new Transition(ON_HOLD, RESUME, OPEN, STAFF),
                new Transition(RESOLVED, SPLIT, RESOLVED, STAFF),
                new Transition(RESOLVED, MERGE, CLOSED, STAFF),
                new Transition(RESOLVED, CLOSE, CLOSED, CLOSERS),
                new Transition(RESOLVED, REOPEN, OPEN, PEOPLE),
                new Transition(CLOSED, REOPEN, OPEN, PEOPLE)));
        return rows;
    }
}
