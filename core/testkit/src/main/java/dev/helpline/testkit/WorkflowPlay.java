package dev.helpline.testkit;

import dev.helpline.ticket.Actor;
import dev.helpline.ticket.Command;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.RefusedException;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Situation;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import dev.helpline.ticket.TicketOpened;
import dev.helpline.ticket.Workflow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A ticket under a host's own workflow while people try things, one a minute. */
final class WorkflowPlay {

    private static final Instant BEGINNING = Instant.parse("2026-03-02T09:00:00Z");

    record Move(Actor by, Command command) {}

    private WorkflowPlay() {}

    static Ticket played(Workflow workflow, List<Move> moves) {
        Requester sam = new Requester("sam", "Sam", "sam@home.example");
        Ticket ticket = new TicketOpened(
                        BEGINNING,
                        new Actor.Customer(sam),
                        new TicketId("T-1"),
                        sam,
                        "Cannot log in",
                        "It says no.",
                        workflow.initial(),
                        Priority.NORMAL,
                        Optional.empty())
                .ticket();
        Instant at = BEGINNING;
        for (Move move : moves) {
            at = at.plusSeconds(60);
            ticket = tried(ticket, move, new Situation(workflow, move.by(), at));
        }
        return ticket;
    }

    /** A guard that throws is for the laws to find. */
    private static Ticket tried(Ticket ticket, Move move, Situation situation) {
        try {
            return ticket.after(move.command().decide(ticket, situation));
        } catch (RefusedException | IllegalStateException refused) {
            return ticket;
        }
    }
}
