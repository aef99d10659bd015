package dev.helpline;

import dev.helpline.ticket.Actor;
import dev.helpline.ticket.AssigneeChanged;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.TeamChanged;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketOpened;
import java.util.List;
import java.util.Optional;

/** Gives tickets out where the desk was told to: those that come in, and those that come to another team. */
final class Assigning {

    private static final Actor TURNS = new Actor.Rule("turns");

    private final Setup setup;
    private final DeskWorkload workload;

    Assigning(Setup setup) {
        this.setup = setup;
        this.workload = new DeskWorkload(setup);
    }

    /** Nothing, mostly. It happens as of the event that brought the ticket, whoever looked when. */
    List<Event> after(Event event, Ticket ticket) {
        boolean comes = event instanceof TicketOpened || event instanceof TeamChanged;
        if (!comes
                || setup.capacity.isEmpty()
                || ticket.assignee().isPresent()
                || ticket.category().isFinished()) {
            return List.of();
        }
        return setup.roster
                .pick(ticket, event.at(), workload)
                .<List<Event>>map(
                        agent -> List.of(new AssigneeChanged(event.at(), TURNS, Optional.empty(), Optional.of(agent))))
                .orElse(List.of());
    }
}
