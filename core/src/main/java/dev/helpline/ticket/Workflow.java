package dev.helpline.ticket;

import static dev.helpline.ticket.Action.ASK;
import static dev.helpline.ticket.Action.CLOSE;
import static dev.helpline.ticket.Action.ESCALATE;
import static dev.helpline.ticket.Action.HOLD;
import static dev.helpline.ticket.Action.REOPEN;
import static dev.helpline.ticket.Action.REPLY;
import static dev.helpline.ticket.Action.RESOLVE;
import static dev.helpline.ticket.Action.RESUME;
import static dev.helpline.ticket.Action.ROUTE;
import static dev.helpline.ticket.Action.TAKE;
import static dev.helpline.ticket.Action.WRITE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A ticket's state machine: a table of (status, action) → status, with who may do it. It decides and does nothing.
 *
 * <p>Immutable and thread-safe.
 */
public final class Workflow {

    private static final Set<Role> STAFF = Set.of(Role.AGENT, Role.LEAD);
    private static final Set<Role> ROUTERS = Set.of(Role.LEAD, Role.SYSTEM);
    private static final Set<Role> CUSTOMER = Set.of(Role.CUSTOMER);
    private static final Set<Role> PEOPLE = Set.of(Role.CUSTOMER, Role.AGENT, Role.LEAD);
    private static final Set<Role> ANYBODY = Set.of(Role.values());

    private static final Workflow STANDARD = standardTable();

    private record Question(Status from, Action action) {}

    private final Status initial;
    private final Map<Question, Transition> table;
    private final List<Status> statuses;

    private Workflow(Status initial, Map<Question, Transition> table, Set<Status> statuses) {
        this.initial = initial;
        this.table = Map.copyOf(table);
        this.statuses = List.copyOf(statuses);
    }

    /**
     * The workflow most desks use: new, open, waiting, on hold, resolved, closed.
     *
     * @return the same value each time
     */
    public static Workflow standard() {
        return STANDARD;
    }

    /**
     * A workflow of one's own.
     *
     * @param initial the status of a ticket that was just opened
     * @param transitions every row of the table
     * @return the workflow
     * @throws IllegalArgumentException if the table is broken; the message lists every defect: two answers to one
     *     question, one name for two statuses, a status that cannot be reached, or from which closing cannot be reached
     */
    public static Workflow of(Status initial, List<Transition> transitions) {
        List<String> defects = WorkflowDefects.of(initial, transitions);
        if (!defects.isEmpty()) {
            throw new IllegalArgumentException("this workflow cannot work: " + String.join("; ", defects));
        }
        Map<Question, Transition> table = new HashMap<>();
        Set<Status> statuses = new LinkedHashSet<>(List.of(initial));
        for (Transition row : transitions) {
            table.put(new Question(row.from(), row.action()), row);
            statuses.add(row.from());
            statuses.add(row.to());
        }
        return new Workflow(initial, table, statuses);
    }

    /**
     * The status of a ticket that was just opened.
     *
     * @return a status of category {@link Category#NEW}, in the standard workflow
     */
    public Status initial() {
        return initial;
    }

    /**
     * Every status of the table.
     *
     * @return the initial one first, the others in order of first mention
     */
    public List<Status> statuses() {
        return statuses;
    }

    /**
     * The status of that name.
     *
     * @param name as the host wrote it
     * @return empty if the table does not mention it
     */
    public Optional<Status> status(String name) {
        return statuses.stream().filter(status -> status.name().equals(name)).findFirst();
    }

    /**
     * Whether somebody may do something, and where it leads. Pure.
     *
     * @param from the ticket's status
     * @param action what is to be done
     * @param role who would do it
     * @return moved, unchanged, or refused with what the role may do instead
     */
    public Decision decide(Status from, Action action, Role role) {
        Transition row = table.get(new Question(from, action));
        if (row == null || !row.who().contains(role)) {
            return new Decision.Refused(allowed(from, role));
        }
        return row.to().equals(from) ? new Decision.Unchanged() : new Decision.Moved(row.to());
    }

    /**
     * What a role may do to a ticket in a status.
     *
     * @param from the ticket's status
     * @param role who asks
     * @return actions in alphabetical order, possibly none
     */
    public List<Action> allowed(Status from, Role role) {
        List<Action> allowed = new ArrayList<>();
        for (Transition row : table.values()) {
            if (row.from().equals(from) && row.who().contains(role)) {
                allowed.add(row.action());
            }
        }
        allowed.sort(Comparator.comparing(Action::name));
        return List.copyOf(allowed);
    }

    private static Workflow standardTable() {
        Status fresh = new Status("new", Category.NEW);
        Status open = new Status("open", Category.OPEN);
        Status waiting = new Status("waiting on customer", Category.WAITING_ON_CUSTOMER);
        Status hold = new Status("on hold", Category.ON_HOLD);
        Status resolved = new Status("resolved", Category.RESOLVED);
        Status closed = new Status("closed", Category.CLOSED);
        List<Transition> rows = new ArrayList<>(List.of(
                new Transition(fresh, WRITE, fresh, CUSTOMER),
                new Transition(open, WRITE, open, CUSTOMER),
                new Transition(waiting, WRITE, open, CUSTOMER),
                new Transition(hold, WRITE, hold, CUSTOMER),
                new Transition(resolved, WRITE, open, CUSTOMER),
                new Transition(closed, WRITE, open, CUSTOMER),
                new Transition(fresh, TAKE, open, STAFF),
                new Transition(resolved, CLOSE, closed, ANYBODY),
                new Transition(resolved, REOPEN, open, PEOPLE),
                new Transition(closed, REOPEN, open, PEOPLE),
                new Transition(fresh, ROUTE, fresh, ROUTERS)));
        for (Status working : List.of(open, waiting, hold)) {
            rows.add(new Transition(working, TAKE, working, STAFF));
            rows.add(new Transition(working, RESOLVE, resolved, STAFF));
            rows.add(new Transition(working, ROUTE, working, ROUTERS));
        }
        for (Status unfinished : List.of(fresh, open, waiting, hold)) {
            rows.add(new Transition(unfinished, REPLY, open, STAFF));
            rows.add(new Transition(unfinished, ASK, waiting, STAFF));
            rows.add(new Transition(unfinished, ESCALATE, open, STAFF));
        }
        rows.add(new Transition(open, HOLD, hold, STAFF));
        rows.add(new Transition(waiting, HOLD, hold, STAFF));
        rows.add(new Transition(waiting, RESUME, open, STAFF));
        rows.add(new Transition(hold, RESUME, open, STAFF));
        return of(fresh, rows);
    }
}
