package dev.helpline.backtest;

import dev.helpline.Course;
import dev.helpline.ticket.Actor;
import dev.helpline.ticket.AgentReplied;
import dev.helpline.ticket.AssigneeChanged;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.CustomerWrote;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.GoalJudged;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.PriorityChanged;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Role;
import dev.helpline.ticket.Status;
import dev.helpline.ticket.StatusChanged;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.TeamChanged;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import dev.helpline.ticket.TicketOpened;
import dev.helpline.ticket.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells one case again, fact by fact, with a policy watching. What is not known yet at an instant is not told by then. */
final class Storyteller {

    private static final Actor LOG = new Actor.Rule("log");
    private static final Requester SOMEBODY = new Requester("unnamed", "unnamed", "unknown");
    private static final Status NOT_SAVED_YET = new Status("not saved yet", Category.NEW);
    private static final String SAID = "(not in the log)";

    private final Course course;
    private final List<Event> events = new ArrayList<>();
    private final List<Course.Taken> taken = new ArrayList<>();
    private final List<Verdict> unknown = new ArrayList<>();
    private final boolean statusSaysWhen;
    private Ticket ticket;

    private Storyteller(LogRow first, Instant opened, Course course, boolean statusSaysWhen) {
        this.course = course;
        this.statusSaysWhen = statusSaysWhen;
        Actor by = first.openedBy() == Role.CUSTOMER ? new Actor.Customer(SOMEBODY) : LOG;
        TicketOpened opening = new TicketOpened(
                opened,
                by,
                new TicketId(first.caseId()),
                SOMEBODY,
                first.caseId(),
                SAID,
                NOT_SAVED_YET,
                Priority.NORMAL,
                Optional.empty());
        this.ticket = opening.ticket();
        events.add(opening);
    }

    /**
     * Tells one case.
     *
     * @param rows what the log says, in the order of the file
     * @param course which policy watches
     * @param resolutionIsMapped whether the log has a column for the resolution. It alone says when a case was resolved;
     *     where it is silent, a goal that a finished status stops cannot be judged
     */
    static Story tell(List<LogRow> rows, Course course, boolean resolutionIsMapped) {
        Timeline timeline = Timeline.of(rows);
        boolean isKnown = rows.get(rows.size() - 1).resolved().isPresent();
        Storyteller teller = new Storyteller(rows.get(0), timeline.opened(), course, isKnown || !resolutionIsMapped);
        timeline.facts().forEach(teller::tell);
        return new Story(
                rows, teller.ticket, timeline.until(), teller.events, teller.taken, teller.unknown, timeline.clamped());
    }

    private void tell(Timeline.Fact fact) {
        Instant at = fact.at();
        Course.Passage passage = course.until(ticket, at);
        passage.taken().stream().filter(one -> one.passedOver().isEmpty()).forEach(taken::add);
        events.addAll(passage.events());
        ticket = passage.after();
        Ticket before = ticket;
        fact.row().ifPresent(row -> save(row, at));
        fact.status()
                .filter(status -> !status.equals(ticket.status()))
                .ifPresent(status -> add(new StatusChanged(at, LOG, ticket.status(), status)));
        List<Event> judged = course.judge(before, ticket, at);
        if (!statusSaysWhen && ticket.category().isFinished()) {
            addUnknown(judged, before, at);
        }
        judged.forEach(this::add);
    }

    /** A goal that would not be judged if the ticket were unfinished rests on when that came about, which nobody knows. */
    private void addUnknown(List<Event> judged, Ticket before, Instant at) {
        Ticket unfinished = new StatusChanged(at, LOG, ticket.status(), NOT_SAVED_YET).appliedTo(ticket);
        List<Event> anyway = course.judge(before, unfinished, at);
        for (Event event : judged) {
            if (event instanceof GoalJudged goal && !anyway.contains(goal)) {
                unknown.add(goal.verdict());
            }
        }
    }

    private void save(LogRow row, Instant at) {
        row.happening().ifPresent(happening -> {
            switch (happening) {
                case REPLY -> add(new AgentReplied(at, LOG, SAID));
                case MESSAGE -> add(new CustomerWrote(at, new Actor.Customer(SOMEBODY), SAID));
            }
        });
        row.priority()
                .filter(priority -> !priority.equals(ticket.priority()))
                .ifPresent(priority -> add(new PriorityChanged(at, LOG, ticket.priority(), priority)));
        row.team()
                .filter(team ->
                        !team.name().equals(ticket.team().map(Team::name).orElse("")))
                .ifPresent(team -> add(new TeamChanged(at, LOG, ticket.team(), team, "log")));
        row.assignee()
                .filter(agent -> !ticket.isAssignedTo(agent))
                .ifPresent(agent -> add(new AssigneeChanged(at, LOG, ticket.assignee(), Optional.of(agent))));
    }

    private void add(Event event) {
        events.add(event);
        ticket = event.appliedTo(ticket);
    }
}
