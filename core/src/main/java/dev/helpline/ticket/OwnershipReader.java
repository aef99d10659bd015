package dev.helpline.ticket;

import dev.helpline.ticket.Ownership.Stay;
import dev.helpline.ticket.Ownership.Stint;
import dev.helpline.ticket.Ownership.Tenure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a history from one snapshot to the next: who has the ticket is what its snapshots say. */
final class OwnershipReader {

    private final List<Stay> stays = new ArrayList<>();
    private final List<Tenure> owners = new ArrayList<>();
    private final List<Stint> work = new ArrayList<>();

    Ownership read(List<? extends Event> history) {
        if (!history.isEmpty()) {
            Ticket ticket = Ticket.of(history.subList(0, 1));
            note(ticket);
            for (Event event : history.subList(1, history.size())) {
                ticket = event.appliedTo(ticket);
                note(ticket);
            }
        }
        return new Ownership(stays, owners, work);
    }

    private void note(Ticket ticket) {
        Instant at = ticket.updatedAt();
        ticket.team()
                .filter(team -> stays.isEmpty() || !last(stays).team().name().equals(team.name()))
                .ifPresent(team -> stays.add(new Stay(team, at)));
        ticket.owner()
                .filter(owner -> owners.isEmpty() || !last(owners).agent().is(owner))
                .ifPresent(owner -> owners.add(new Tenure(owner, at)));
        Optional<Agent> worker = ticket.category().isFinished() ? Optional.empty() : ticket.assignee();
        Optional<Stint> current = work.isEmpty()
                ? Optional.empty()
                : Optional.of(last(work)).filter(stint -> stint.endExclusive().isEmpty());
        if (current.isPresent() && worker.filter(current.get().agent()::is).isEmpty()) {
            Stint stint = current.get();
            work.set(work.size() - 1, new Stint(stint.agent(), stint.team(), stint.startInclusive(), Optional.of(at)));
            current = Optional.empty();
        }
        if (current.isEmpty() && worker.isPresent()) {
            work.add(new Stint(worker.get(), ticket.team(), at, Optional.empty()));
        }
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
