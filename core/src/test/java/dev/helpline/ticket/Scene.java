package dev.helpline.ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One ticket, and people who do one thing a minute to it. */
final class Scene {

    private static final Discretion TRUST =
            Discretion.none().tier(1).may("refund").upTo("100 EUR");

    private final List<Event> history = new ArrayList<>();
    private final Workflow workflow;
    private Instant now = Cast.MORNING;
    private Ticket ticket;

    private Scene(Workflow workflow, Actor by) {
        this.workflow = workflow;
        TicketOpened opened = new TicketOpened(
                now,
                by,
                new TicketId("T-1"),
                Cast.SAM,
                "Cannot log in",
                "It says no.",
                workflow.initial(),
                Priority.NORMAL,
                Optional.of(Cast.FRONT));
        history.add(opened);
        ticket = opened.ticket();
    }

    static Scene openedBy(Actor by) {
        return new Scene(Workflow.standard(), by);
    }

    static Scene under(Workflow workflow) {
        return new Scene(workflow, Cast.CUSTOMER);
    }

    static Scene opened() {
        return openedBy(Cast.CUSTOMER);
    }

    Scene does(Actor by, Command command) {
        return later(Duration.ofMinutes(1)).attempt(by, command);
    }

    private Scene attempt(Actor by, Command command) {
        List<Event> events = command.decide(ticket, situation(by));
        history.addAll(events);
        ticket = ticket.after(events);
        return this;
    }

    Scene later(Duration pause) {
        now = now.plus(pause);
        return this;
    }

    Situation situation(Actor by) {
        return new Situation(workflow, TRUST, by, now);
    }

    Ticket ticket() {
        return ticket;
    }

    List<Event> history() {
        return List.copyOf(history);
    }

    Instant now() {
        return now;
    }
}
