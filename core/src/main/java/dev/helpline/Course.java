package dev.helpline;

import dev.helpline.spi.Policy;
import dev.helpline.spi.Roster;
import dev.helpline.spi.Step;
import dev.helpline.spi.StepSituation;
import dev.helpline.spi.Workload;
import dev.helpline.ticket.Actor;
import dev.helpline.ticket.AssigneeChanged;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.GoalJudged;
import dev.helpline.ticket.RefusedException;
import dev.helpline.ticket.StepTaken;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.TeamChanged;
import dev.helpline.ticket.Teams;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketOpened;
import dev.helpline.ticket.Verdict;
import dev.helpline.ticket.Workflow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of a ticket while nobody acts. Pure: a desk, a back-test and a forecast all ask the same course, so they
 * agree. Immutable and thread-safe.
 */
public final class Course {

    /** How many steps one ticket may take while nobody acts; more means the policy never ends. */
    public static final int MAX_STEPS = 1_000;

    private static final Actor TURNS = new Actor.Rule("turns");

    private final Policy policy;
    private final boolean watches;
    private final Workflow workflow;
    private final Teams teams;
    private final Roster roster;
    private final Set<String> actions;
    private final Workload workload;
    private final boolean assigns;

    private Course(
            Policy policy,
            boolean watches,
            Workflow workflow,
            Teams teams,
            Roster roster,
            Set<String> actions,
            Workload workload,
            boolean assigns) {
        this.policy = policy;
        this.watches = watches;
        this.workflow = workflow;
        this.teams = teams;
        this.roster = roster;
        this.actions = Set.copyOf(actions);
        this.workload = workload;
        this.assigns = assigns;
    }

    /**
     * A course on which steps do what they say, under the standard workflow, and nobody knows who is on duty.
     *
     * @param policy what must happen when nobody acts
     * @param teams where tickets can be moved to
     * @return the course
     */
    public static Course following(Policy policy, Teams teams) {
        return new Course(policy, false, Workflow.standard(), teams, Roster.nobody(), Set.of(), Workload.none(), false);
    }

    /**
     * A course on which steps are put on record and change nothing: what really happened goes on happening. Guards are
     * asked of what really happened, and no step is passed over for being noticed late: somebody might have looked in time.
     *
     * @param policy what would have happened
     * @return the course
     */
    public static Course watching(Policy policy) {
        Teams nowhere = Teams.of(Team.of("front line", 1));
        return new Course(
                policy, true, Workflow.standard(), nowhere, Roster.nobody(), Set.of(), Workload.none(), false);
    }

    /**
     * A course under a workflow of the host's own.
     *
     * @param host the state machine of its tickets
     * @return a new course
     */
    public Course working(Workflow host) {
        return new Course(policy, watches, host, teams, roster, actions, workload, assigns);
    }

    /**
     * A course that knows who is on duty: a ticket is moved nowhere where nobody is.
     *
     * @param people who is on duty
     * @return a new course
     */
    public Course staffedBy(Roster people) {
        return new Course(policy, watches, workflow, teams, people, actions, workload, assigns);
    }

    /**
     * A course with actions of the host's own.
     *
     * @param names the names they are registered by
     * @return a new course
     */
    public Course doing(Set<String> names) {
        return new Course(policy, watches, workflow, teams, roster, names, workload, assigns);
    }

    /**
     * A course that knows who has how much to do: steps that give a ticket to somebody ask for it.
     *
     * @param known what everybody has to do
     * @return a new course
     */
    public Course knowing(Workload known) {
        return new Course(policy, watches, workflow, teams, roster, actions, known, assigns);
    }

    /**
     * A course on which a ticket that comes to a team is given to whoever the roster picks there.
     *
     * @return a new course
     */
    public Course assigning() {
        return new Course(policy, watches, workflow, teams, roster, actions, workload, true);
    }

    /**
     * What happened while nobody acted.
     *
     * @param after the ticket in the end
     * @param events what happened, oldest first
     * @param taken the steps behind the events, oldest first
     */
    public record Passage(Ticket after, List<Event> events, List<Taken> taken) {
        /** Takes copies. */
        public Passage {
            events = List.copyOf(events);
            taken = List.copyOf(taken);
        }
    }

    /**
     * A step that was taken, or passed over.
     *
     * @param step which
     * @param before the ticket it was taken on
     * @param passedOver why it was not done; empty if it was
     */
    public record Taken(Step step, Ticket before, Optional<PassedOver> passedOver) {}

    /**
     * Why a step was not done.
     *
     * @param cause what kept it from being done
     * @param reason the same in words
     */
    public record PassedOver(Cause cause, String reason) {}

    /** What keeps a step from being done. */
    public enum Cause {
        /** Its own guard said no. */
        GUARD,
        /** It was noticed too late, and its policy chose so. */
        LATENESS,
        /** It cannot be done: the workflow says no, the desk has no such team, nobody is on duty there. */
        OBSTACLE
    }

    /**
     * Takes every step that is due, in order of due instants, each decided as of its own, and puts goals on record whose
     * clocks the steps have stopped. A step that was due before the ticket's last event happens as of that event: time on
     * a ticket never runs backwards. A step that cannot be done, or whose guard says no, is put on record with the reason.
     *
     * @param ticket the ticket as it stands
     * @param now up to which due instant, inclusive
     * @return what happened
     * @throws IllegalStateException if the policy wants a step again that was taken, or more than {@link #MAX_STEPS}
     */
    public Passage until(Ticket ticket, Instant now) {
        Optional<Step> first = policy.next(ticket);
        if (!isDue(first, now)) {
            return new Passage(ticket, List.of(), List.of());
        }
        List<Event> events = new ArrayList<>();
        List<Taken> taken = new ArrayList<>();
        Ticket current = ticket;
        for (Optional<Step> next = first; isDue(next, now); next = policy.next(current)) {
            Step step = next.orElseThrow();
            check(current, step, taken.size());
            Outcome outcome = outcome(current, step, now);
            taken.add(new Taken(step, current, outcome.passedOver()));
            events.addAll(outcome.events());
            current = outcome.after();
        }
        return new Passage(current, events, taken);
    }

    /**
     * The verdicts that are due to be put on record.
     *
     * @param before the ticket before something happened
     * @param after the ticket right after it
     * @param at when they are put on record
     * @return an event for each goal whose clock stopped between the two; mostly none
     */
    public List<Event> judge(Ticket before, Ticket after, Instant at) {
        List<Verdict> verdicts = policy.verdicts(before, after);
        if (verdicts.isEmpty()) {
            return List.of();
        }
        List<Event> judged = new ArrayList<>(verdicts.size());
        verdicts.forEach(verdict -> judged.add(new GoalJudged(at, verdict)));
        return judged;
    }

    /**
     * When the ticket wants to be looked at next.
     *
     * @param ticket the ticket as it stands
     * @return the due instant of its next step; empty if nothing is due before something else happens
     */
    public Optional<Instant> nextDue(Ticket ticket) {
        return policy.next(ticket).map(Step::due);
    }

    /**
     * Why things are due on a ticket when they are. What has come due by then is taken first.
     *
     * @param ticket the ticket as it stands
     * @param at when; an instant before the ticket's last event counts as that
     * @return its clocks, what they have counted, and what comes next
     */
    public TicketExplanation explain(Ticket ticket, Instant at) {
        Instant now = at.isBefore(ticket.updatedAt()) ? ticket.updatedAt() : at;
        Ticket then = until(ticket, now).after();
        return new TicketExplanation(then, now, policy.readings(then, now), policy.next(then));
    }

    /**
     * What will happen to a ticket if nobody acts, guards and rosters asked of what is known now.
     *
     * @param ticket the ticket as it stands
     * @return every step that will come due, {@value Forecast#MOST_STEPS} at most
     * @throws IllegalStateException if the policy wants a step again that was taken
     */
    public Forecast forecast(Ticket ticket) {
        List<Taken> taken = new ArrayList<>();
        Ticket current = ticket;
        Optional<Step> next = policy.next(current);
        while (next.isPresent() && taken.size() < Forecast.MOST_STEPS) {
            Step step = next.get();
            check(current, step, taken.size());
            Outcome outcome = outcome(current, step, step.due());
            taken.add(new Taken(step, current, outcome.passedOver()));
            current = outcome.after();
            next = policy.next(current);
        }
        return new Forecast(ticket, taken, next.isEmpty(), current);
    }

    /**
     * What the ticket's customer may honestly be told. What has come due by then is taken first.
     *
     * @param ticket the ticket as it stands
     * @param at when; an instant before the ticket's last event counts as that
     * @return by when they hear from whom, and whether anybody is there now
     */
    public Expectation expectation(Ticket ticket, Instant at) {
        Instant now = at.isBefore(ticket.updatedAt()) ? ticket.updatedAt() : at;
        Ticket then = until(ticket, now).after();
        return new Outlook(then, policy.readings(then, now), roster, now).expectation();
    }

    private static boolean isDue(Optional<Step> next, Instant now) {
        return next.isPresent() && !next.get().due().isAfter(now);
    }

    private void check(Ticket ticket, Step step, int already) {
        if (ticket.hasTaken(step.key())) {
            throw new IllegalStateException(policy + " wants " + step + " again, which ticket " + ticket.id()
                    + " has taken; a policy answers only with steps not yet taken");
        }
        if (already >= MAX_STEPS) {
            throw new IllegalStateException(policy + " wants more than " + MAX_STEPS + " steps of ticket " + ticket.id()
                    + " while nobody acts; a policy comes to an end");
        }
    }

    /** What one step came to. */
    private record Outcome(Ticket after, List<Event> events, Optional<PassedOver> passedOver) {}

    private Outcome outcome(Ticket ticket, Step step, Instant now) {
        Instant at = step.due().isBefore(ticket.updatedAt()) ? ticket.updatedAt() : step.due();
        Instant fired = at.isAfter(now) ? at : now;
        Actor rule = new Actor.Rule(step.key().rule());
        Optional<PassedOver> passedOver = passedOver(ticket, step, watches ? step.due() : now);
        List<Event> changes = List.of();
        if (passedOver.isEmpty() && !watches) {
            try {
                changes = step.action()
                        .events(ticket, new StepSituation(workflow, teams, roster, workload, actions, rule, at));
                changes = withAssignee(ticket, changes);
            } catch (RefusedException refused) {
                passedOver = Optional.of(new PassedOver(Cause.OBSTACLE, String.valueOf(refused.getMessage())));
            }
        }
        List<Event> events = new ArrayList<>(1 + changes.size());
        events.add(new StepTaken(
                at, fired, step.key(), step.action() + ": " + step.why(), passedOver.map(PassedOver::reason)));
        events.addAll(changes);
        Ticket after = ticket.after(events);
        List<Event> judged = changes.isEmpty() ? List.of() : judge(ticket, after, at);
        events.addAll(judged);
        return new Outcome(after.after(judged), events, passedOver);
    }

    private List<Event> withAssignee(Ticket ticket, List<Event> changes) {
        if (!assigns || changes.isEmpty()) {
            return changes;
        }
        List<Event> all = new ArrayList<>(changes);
        all.addAll(assigned(changes, ticket.after(changes)));
        return all;
    }

    /**
     * Gives a ticket to whoever the roster picks, if it has come to a team and nobody works on it.
     *
     * @param happened what happened last
     * @param after the ticket after it
     * @return an event as of the last of them; none on a course that gives nothing out, or if nobody is picked
     */
    List<Event> assigned(List<? extends Event> happened, Ticket after) {
        if (!assigns || after.assignee().isPresent() || after.category().isFinished() || !hasCome(happened)) {
            return List.of();
        }
        return roster.pick(after, after.updatedAt(), workload)
                .<List<Event>>map(agent ->
                        List.of(new AssigneeChanged(after.updatedAt(), TURNS, Optional.empty(), Optional.of(agent))))
                .orElse(List.of());
    }

    private static boolean hasCome(List<? extends Event> happened) {
        return happened.stream().anyMatch(event -> event instanceof TicketOpened || event instanceof TeamChanged);
    }

    private Optional<PassedOver> passedOver(Ticket ticket, Step step, Instant now) {
        Optional<String> no =
                step.guard().flatMap(guard -> guard.objectionTo(ticket).map(reason -> guard + ": " + reason));
        return no.isPresent()
                ? no.map(reason -> new PassedOver(Cause.GUARD, reason))
                : Lateness.objection(policy, ticket, step, now).map(reason -> new PassedOver(Cause.LATENESS, reason));
    }
}
