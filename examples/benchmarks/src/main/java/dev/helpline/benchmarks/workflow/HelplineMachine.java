package dev.helpline.benchmarks.workflow;

import dev.helpline.ticket.Action;
import dev.helpline.ticket.Actor;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Decision;
import dev.helpline.ticket.Guard;
import dev.helpline.ticket.OwnerChanged;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Role;
import dev.helpline.ticket.Status;
import dev.helpline.ticket.StatusChanged;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import dev.helpline.ticket.TicketOpened;
import dev.helpline.ticket.Transition;
import dev.helpline.ticket.Workflow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The same life in the standard workflow, which keeps no state: tickets do. It asks for roles and would give reasons. */
final class HelplineMachine {

    private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
    private static final Agent ADA = new Agent("ada", "Ada", "ada@desk.example");
    private static final Actor AS_ADA = new Actor.Staff(ADA, Role.AGENT);
    private static final Actor AS_SAM = new Actor.Customer(new Requester("sam", "Sam", "sam@home.example"));

    private final Workflow workflow;
    private final Ticket[] story = new Ticket[Deed.COUNT];
    private final Action[] actions = new Action[Deed.COUNT];
    private final Role[] roles = {Role.AGENT, Role.AGENT, Role.CUSTOMER, Role.AGENT, Role.CUSTOMER, Role.SYSTEM};
    private final Ticket unowned;

    HelplineMachine() {
        Action again = new Action("AGAIN");
        Workflow standard = Workflow.standard();
        Status closed = status(standard, "closed");
        workflow = standard.with(new Transition(closed, again, standard.initial(), Set.of(Role.SYSTEM)))
                .guarding(
                        Action.RESOLVE,
                        Guard.that("somebody owns it", any -> any.owner().isPresent()));
        List<Action> life = List.of(Action.TAKE, Action.ASK, Action.WRITE, Action.RESOLVE, Action.CLOSE, again);
        List<String> names = List.of("new", "open", "waiting on customer", "open", "resolved", "closed");
        Ticket opened = opened(standard.initial());
        Ticket ticket = opened.after(List.of(new OwnerChanged(AT, AS_ADA, Optional.empty(), ADA, "first touch")));
        for (int i = 0; i < Deed.COUNT; i++) {
            story[i] = moved(ticket, status(standard, names.get(i)));
            actions[i] = life.get(i);
        }
        unowned = moved(opened, status(standard, "open"));
    }

    /** Decides one step of the life; the ticket of the next step is in the status that the decision names. */
    Status fire(int deed) {
        Decision decision = workflow.decide(story[deed], actions[deed], roles[deed]);
        if (decision instanceof Decision.Moved moved) {
            return moved.to();
        }
        throw new IllegalStateException(actions[deed] + " is " + decision);
    }

    /** Decides one step, records it and folds it into the ticket's next snapshot. */
    Ticket fold(Ticket ticket, int deed) {
        Decision decision = workflow.decide(ticket, actions[deed], roles[deed]);
        if (decision instanceof Decision.Moved moved) {
            return new StatusChanged(AT, AS_ADA, ticket.status(), moved.to()).appliedTo(ticket);
        }
        throw new IllegalStateException(actions[deed] + " is " + decision);
    }

    /** Whom the guard refuses, with its reason and with what is allowed instead. */
    Decision refused() {
        return workflow.decide(unowned, Action.RESOLVE, Role.AGENT);
    }

    Ticket first() {
        return story[0];
    }

    private static Ticket opened(Status initial) {
        return new TicketOpened(
                        AT,
                        AS_SAM,
                        new TicketId("T-1"),
                        ((Actor.Customer) AS_SAM).requester(),
                        "Cannot log in",
                        "It says no.",
                        initial,
                        Priority.NORMAL,
                        Optional.empty())
                .ticket();
    }

    private static Ticket moved(Ticket ticket, Status to) {
        return ticket.after(List.of(new StatusChanged(AT, AS_ADA, ticket.status(), to)));
    }

    private static Status status(Workflow workflow, String name) {
        return workflow.status(name).orElseThrow();
    }
}
