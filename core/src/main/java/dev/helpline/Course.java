package dev.helpline;

import dev.helpline.spi.Policy;
import dev.helpline.spi.Step;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.GoalJudged;
import dev.helpline.ticket.StepTaken;
import dev.helpline.ticket.Teams;
import dev.helpline.ticket.Ticket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of a ticket while nobody acts. Pure: a desk, a back-test and a forecast all ask the same course, so they
 * agree. Immutable and thread-safe.
 */
public final class Course {

    /** How many steps one ticket may take while nobody acts; more means the policy never ends. */
    public static final int MAX_STEPS = 1_000;

    private final Policy policy;
    private final Optional<Teams> teams;

    private Course(Policy policy, Optional<Teams> teams) {
        this.policy = policy;
        this.teams = teams;
    }

    /**
     * A course on which steps do what they say.
     *
     * @param policy what must happen when nobody acts
     * @param teams where tickets can be moved to
     * @return the course
     */
    public static Course following(Policy policy, Teams teams) {
        return new Course(policy, Optional.of(teams));
    }

    /**
     * A course on which steps are put on record and change nothing: what really happened goes on happening.
     *
     * @param policy what would have happened
     * @return the course
     */
    public static Course watching(Policy policy) {
        return new Course(policy, Optional.empty());
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
     * A step that was taken.
     *
     * @param step which
     * @param before the ticket it was taken on
     */
    public record Taken(Step step, Ticket before) {}

    /**
     * Takes every step that is due, in order of due instants, each decided as of its own, and puts goals on record whose
     * clocks the steps have stopped. A step that was due before the ticket's last event happens as of that event: time on
     * a ticket never runs backwards.
     *
     * @param ticket the ticket as it stands
     * @param now up to which due instant, inclusive
     * @return what happened
     * @throws IllegalStateException if the policy wants a step again that was taken, or more than {@link #MAX_STEPS}
     */
    public Passage until(Ticket ticket, Instant now) {
        List<Event> events = new ArrayList<>();
        List<Taken> taken = new ArrayList<>();
        Ticket current = ticket;
        for (Optional<Step> next = policy.next(current); isDue(next, now); next = policy.next(current)) {
            Step step = next.orElseThrow();
            check(current, step, taken.size());
            taken.add(new Taken(step, current));
            List<Event> happened = events(current, step, now);
            events.addAll(happened);
            current = current.after(happened);
        }
        return new Passage(current, events, taken);
    }

    /**
     * The verdicts that are due to be put on record.
     *
     * @param ticket the ticket as it stands
     * @param at when they are put on record
     * @return an event a goal whose clock has stopped without a verdict; mostly none
     */
    public List<Event> judge(Ticket ticket, Instant at) {
        return policy.verdicts(ticket).stream()
                .<Event>map(verdict -> new GoalJudged(at, verdict))
                .toList();
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

    private List<Event> events(Ticket ticket, Step step, Instant now) {
        Instant at = step.due().isBefore(ticket.updatedAt()) ? ticket.updatedAt() : step.due();
        StepTaken taken = new StepTaken(at, at.isAfter(now) ? at : now, step.key(), step.action() + ": " + step.why());
        List<Event> events = new ArrayList<>(List.of(taken));
        teams.ifPresent(known -> events.addAll(step.action().events(ticket, taken.by(), at, known)));
        events.addAll(judge(ticket.after(events), at));
        return events;
    }
}
