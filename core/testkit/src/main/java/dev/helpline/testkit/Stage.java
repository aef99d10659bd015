package dev.helpline.testkit;

import dev.helpline.Course;
import dev.helpline.spi.Policy;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.RefusedException;
import dev.helpline.ticket.Situation;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import dev.helpline.ticket.TicketOpened;
import dev.helpline.ticket.Workflow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One story being played, as a desk would: time passes first. */
final class Stage {

    private final Course course;
    private final List<Event> history = new ArrayList<>();
    private Ticket ticket;
    private Instant now;

    Stage(Story story, Policy policy) {
        TicketOpened opened = new TicketOpened(
                story.openedAt(),
                story.openedBy(),
                new TicketId("T-1"),
                story.requester(),
                "Cannot log in",
                "It says no.",
                Workflow.standard().initial(),
                Priority.NORMAL,
                Optional.of(story.teams().intake()));
        course = Course.following(policy, story.teams());
        now = story.openedAt();
        ticket = opened.ticket();
        history.add(opened);
    }

    /** Whether it was allowed. */
    boolean play(Attempt attempt) {
        Instant at = now.plus(attempt.later());
        passUntil(at);
        Ticket before = ticket;
        try {
            add(attempt.command().decide(ticket, new Situation(Workflow.standard(), attempt.by(), at)));
        } catch (RefusedException refused) {
            return false;
        }
        add(course.judge(before, ticket, at));
        return true;
    }

    /** Looks at the ticket in regular intervals, before {@code end}. */
    void tick(Duration interval, Instant end) {
        Instant begin = now;
        for (Instant at = begin.plus(interval); at.isBefore(end); at = at.plus(interval)) {
            passUntil(at);
        }
        now = begin;
    }

    void passUntil(Instant instant) {
        now = instant;
        add(course.until(ticket, instant).events());
    }

    private void add(List<Event> events) {
        history.addAll(events);
        ticket = ticket.after(events);
    }

    Ticket ticket() {
        return ticket;
    }

    Instant now() {
        return now;
    }

    List<Event> history() {
        return List.copyOf(history);
    }
}
