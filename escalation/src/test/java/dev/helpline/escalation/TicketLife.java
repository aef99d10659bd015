package dev.helpline.escalation;

import static java.time.DayOfWeek.MONDAY;

import dev.helpline.Course;
import dev.helpline.spi.Policy;
import dev.helpline.spi.Step;
import dev.helpline.ticket.Actor;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.AgentReplied;
import dev.helpline.ticket.AssigneeChanged;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.CustomerWrote;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.NoteAdded;
import dev.helpline.ticket.OwnerChanged;
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
import dev.helpline.ticket.Workflow;
import dev.helpline.time.BusinessHours;
import dev.helpline.time.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** A ticket's story, told event by event in one ordinary week. Immutable. */
record TicketLife(Ticket opened, Ticket before, Ticket ticket) {

    TicketLife(Ticket ticket) {
        this(ticket, ticket, ticket);
    }

    /** Monday to Friday, nine to five. */
    static final BusinessHours OFFICE = WeeklyHours.in("UTC").weekdays("09:00-17:00");

    static final Actor CUSTOMER = new Actor.Customer(new Requester("nia", "Nia", "nia@example.org"));
    static final Agent ADA = new Agent("ada", "Ada", "ada@example.org");
    static final Actor AGENT = new Actor.Staff(ADA, Role.AGENT);

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);

    /** An instant of the week, in UTC. */
    static Instant on(DayOfWeek day, String time) {
        return FIRST_DAY
                .with(TemporalAdjusters.nextOrSame(day))
                .atTime(LocalTime.parse(time))
                .toInstant(ZoneOffset.UTC);
    }

    static Instant monday(String time) {
        return on(MONDAY, time);
    }

    static TicketLife opened(Instant at) {
        return opened(at, CUSTOMER, Category.NEW, Priority.NORMAL);
    }

    static TicketLife opened(Instant at, Actor by, Category category, Priority priority) {
        Requester requester = new Requester("nia", "Nia", "nia@example.org");
        return new TicketLife(new TicketOpened(
                        at,
                        by,
                        new TicketId("T-1"),
                        requester,
                        "Cannot log in",
                        "It says no.",
                        status(category),
                        priority,
                        Optional.empty())
                .ticket());
    }

    TicketLife replied(Instant at) {
        return with(new AgentReplied(at, AGENT, "Let me look."));
    }

    TicketLife noted(Instant at) {
        return with(new NoteAdded(at, AGENT, "Looks like the proxy."));
    }

    TicketLife asked(Instant at) {
        return with(new CustomerWrote(at, CUSTOMER, "And now?"));
    }

    TicketLife movedTo(Team team, Instant at) {
        return with(new TeamChanged(at, AGENT, ticket.team(), team, "theirs"));
    }

    TicketLife ownedBy(Agent agent, Instant at) {
        return with(new OwnerChanged(at, AGENT, ticket.owner(), agent, "first touch"));
    }

    TicketLife assignedTo(Agent agent, Instant at) {
        return with(new AssigneeChanged(at, AGENT, ticket.assignee(), Optional.of(agent)));
    }

    TicketLife entered(Category category, Instant at) {
        return with(new StatusChanged(at, AGENT, ticket.status(), status(category)));
    }

    TicketLife prioritized(Priority priority, Instant at) {
        return with(new PriorityChanged(at, AGENT, ticket.priority(), priority));
    }

    /** Nobody acted up to an instant, and a policy did what was due. */
    TicketLife passed(Policy policy, Instant until) {
        return new TicketLife(Course.watching(policy).until(ticket, until).after());
    }

    /** What a policy has to say of clocks that have stopped is put on record. */
    TicketLife judged(Policy policy, Instant at) {
        return new TicketLife(ticket.after(Course.watching(policy).judge(before, ticket, at)));
    }

    Optional<Instant> due(Policy policy) {
        return policy.next(ticket).map(Step::due);
    }

    /** Every step that would be taken by then if nobody acted. */
    List<Step> steps(Policy policy, Instant until) {
        return Course.watching(policy).until(ticket, until).taken().stream()
                .map(Course.Taken::step)
                .toList();
    }

    List<Instant> dues(Policy policy, Instant until) {
        return steps(policy, until).stream().map(Step::due).toList();
    }

    /** What a policy has to say of clocks that the last event has stopped. */
    List<Verdict> verdicts(Policy policy) {
        return policy.verdicts(before, ticket);
    }

    /** The same, of everything since the opening. */
    List<Verdict> allVerdicts(Policy policy) {
        return policy.verdicts(opened, ticket);
    }

    TicketLife with(Event event) {
        return new TicketLife(opened, ticket, event.appliedTo(ticket));
    }

    private static Status status(Category category) {
        return Workflow.standard().statuses().stream()
                .filter(status -> status.category() == category)
                .findFirst()
                .orElseThrow();
    }
}
