package dev.helpline.ticket;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A ticket's state machine: a table of (status, action, role) → status, with guards that may say no. It decides and does
 * nothing: what follows from a transition are events and messages, and what time does to a ticket is a policy.
 *
 * <pre>{@code
 * Workflow.standard()
 *     .renaming("waiting on customer", "pending")
 *     .guarding(Action.RESOLVE, Guard.that("somebody owns it", ticket -> ticket.owner().isPresent()))
 *     .with(new Transition(open, handOut, vendor, staff), new Transition(vendor, Action.RESUME, open, staff))
 * }</pre>
 *
 * <p>Every value is a valid table: each method that changes something checks the whole of it and gives a new one. Two
 * workflows are equal when they begin with the same status and have equal rows in the same order. Immutable and
 * thread-safe.
 */
public final class Workflow {

    private final Status initial;
    private final List<Transition> transitions;
    private final List<Status> statuses;
    private final WorkflowTable table;
    private final Optional<Consumer<? super Transition>> observer;

    private Workflow(Status initial, List<Transition> transitions) {
        this.initial = initial;
        this.transitions = transitions;
        this.statuses = List.copyOf(WorkflowDefects.mentioned(initial, transitions));
        this.table = new WorkflowTable(statuses, transitions);
        this.observer = Optional.empty();
    }

    private Workflow(Workflow observed, Consumer<? super Transition> observer) {
        this.initial = observed.initial;
        this.transitions = observed.transitions;
        this.statuses = observed.statuses;
        this.table = observed.table;
        this.observer = Optional.of(observer);
    }

    /**
     * The workflow most desks use: new, open, waiting on customer, on hold, resolved, closed; reopening, merging a
     * duplicate and splitting off a second problem. It has no guards.
     *
     * @return the same value each time
     */
    public static Workflow standard() {
        return StandardWorkflow.TABLE;
    }

    /**
     * A workflow of one's own.
     *
     * @param initial the status of a ticket that was just opened
     * @param transitions every row of the table
     * @return the workflow
     * @throws IllegalArgumentException if the table is broken; the message lists every defect: two answers to one
     *     question of a role, a row shadowed by another, one name for two statuses or two guards, a status that cannot be
     *     reached, or from which closing cannot be reached (guards aside)
     */
    public static Workflow of(Status initial, List<Transition> transitions) {
        List<Transition> rows = List.copyOf(transitions);
        List<String> defects = WorkflowDefects.of(initial, rows);
        if (!defects.isEmpty()) {
            throw new IllegalArgumentException("this workflow cannot work: " + String.join("; ", defects));
        }
        return new Workflow(initial, rows);
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
     * Every row of the table.
     *
     * @return in the order in which they were given
     */
    public List<Transition> transitions() {
        return transitions;
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
     * Whether somebody may do something to a ticket, and where it leads. Pure.
     *
     * @param ticket what it is about
     * @param action what is to be done
     * @param role who would do it
     * @return moved, unchanged, or refused with every reason and with what the role may do to this ticket instead; a
     *     ticket in a status that the table does not know is refused everything
     * @throws IllegalStateException if a guard fails; the message names the guard and the ticket
     */
    public Decision decide(Ticket ticket, Action action, Role role) {
        return table.decide(ticket, action, role);
    }

    /**
     * What the table alone says, as if every guard agreed. Pure.
     *
     * @param from the ticket's status
     * @param action what is to be done
     * @param role who would do it
     * @return moved, unchanged, or refused with what the role may do instead
     */
    public Decision decide(Status from, Action action, Role role) {
        return table.decide(from, action, role);
    }

    /**
     * What a role may do to a ticket now.
     *
     * @param ticket what it is about
     * @param role who asks
     * @return actions in alphabetical order, possibly none
     * @throws IllegalStateException if a guard fails; the message names the guard and the ticket
     */
    public List<Action> allowed(Ticket ticket, Role role) {
        return table.allowed(ticket, role);
    }

    /**
     * What a role may do to a ticket in a status, as if every guard agreed.
     *
     * @param from the ticket's status
     * @param role who asks
     * @return actions in alphabetical order, possibly none
     */
    public List<Action> allowed(Status from, Role role) {
        return table.allowed(from, role);
    }

    /**
     * The same table with another name for a status. Tickets that stand in the old one have to be renamed by the host.
     *
     * @param name what the status is called now
     * @param newName what it is to be called; its category stays
     * @return a new workflow
     * @throws IllegalArgumentException if no status is called {@code name}, or another one {@code newName} already
     */
    public Workflow renaming(String name, String newName) {
        return WorkflowEdit.of(this).renaming(name, newName);
    }

    /**
     * The same table with more rows. A status that is new to the table comes with the rows that mention it: at least one
     * that leads there, and one that leads on unless it is closed.
     *
     * @param more rows, added after the others; may be none
     * @return a new workflow
     * @throws IllegalArgumentException listing every defect that the rows bring
     */
    public Workflow with(Transition... more) {
        return WorkflowEdit.of(this).with(List.of(more));
    }

    /**
     * The same table without an answer: the action is refused to everybody in that status.
     *
     * @param from the status's name
     * @param action what nobody may do there any more
     * @return a new workflow
     * @throws IllegalArgumentException if the table has no such row, or if it is broken without it
     */
    public Workflow without(String from, Action action) {
        return WorkflowEdit.of(this).without(from, action);
    }

    /**
     * The same table without an action, in whatever status.
     *
     * @param action what nobody may do any more
     * @return a new workflow
     * @throws IllegalArgumentException if the table has no such row, or if it is broken without it
     */
    public Workflow without(Action action) {
        return WorkflowEdit.of(this).without(action);
    }

    /**
     * The same table without a status and without every row that mentions it.
     *
     * @param name the status's name; not that of the initial one
     * @return a new workflow
     * @throws IllegalArgumentException if no status is called so, or if the table is broken without it
     */
    public Workflow without(String name) {
        return WorkflowEdit.of(this).without(name);
    }

    /**
     * The same table, with a guard that is asked wherever the action is done.
     *
     * @param action what it guards, in whatever status
     * @param guard asked after the guards that stand there already
     * @return a new workflow
     * @throws IllegalArgumentException if the table has no such row, or another guard of that name
     */
    public Workflow guarding(Action action, Guard guard) {
        return WorkflowEdit.of(this).guarding(action, guard);
    }

    /**
     * The same table, with somebody who is told which rows {@link Command}s take, for tests that ask which are never
     * taken. Asking takes no row, and neither does a command that is refused in the end; a command that is decided again
     * takes its rows again. It is equal to the table without an observer, and decides as fast.
     *
     * @param observer told of each row once the whole command is decided, on the thread that decides it; it replaces the
     *     one before
     * @return a new workflow; what is made of it by {@link #with} and the others has no observer
     */
    public Workflow observedBy(Consumer<? super Transition> observer) {
        return new Workflow(this, observer);
    }

    Optional<Consumer<? super Transition>> observer() {
        return observer;
    }

    /** The row that answers a question; empty if it is refused whatever the guards say. */
    Optional<Transition> row(Status from, Action action, Role role) {
        return transitions.stream()
                .filter(row -> row.from().equals(from)
                        && row.action().equals(action)
                        && row.who().contains(role))
                .findFirst();
    }

    /**
     * A picture for Markdown: a Mermaid {@code stateDiagram-v2}, one line a row, in the table's order.
     *
     * @return lines that end with a line feed; equal workflows give equal text
     */
    public String toMermaid() {
        return WorkflowPicture.mermaid(this);
    }

    /**
     * A picture for PlantUML, one line a row, in the table's order.
     *
     * @return lines that end with a line feed; equal workflows give equal text
     */
    public String toPlantUml() {
        return WorkflowPicture.plantUml(this);
    }

    /**
     * A picture for Graphviz, in the DOT language, one line a row, in the table's order.
     *
     * @return lines that end with a line feed; equal workflows give equal text
     */
    public String toDot() {
        return WorkflowPicture.dot(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Workflow that && initial.equals(that.initial) && transitions.equals(that.transitions);
    }

    @Override
    public int hashCode() {
        return 31 * initial.hashCode() + transitions.hashCode();
    }

    /** The initial status, the rows and, if there is one, the observer. */
    @Override
    public String toString() {
        return "Workflow from " + initial + " " + transitions
                + observer.map(it -> ".observedBy(" + it + ")").orElse("");
    }
}
