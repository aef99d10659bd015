package dev.helpline.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The next version of a ticket while one event is being folded in. */
final class TicketEdit {

    private final Ticket before;
    private final Instant at;
    private Status status;
    private Instant categorySince;
    private List<Phase> past;
    private Priority priority;
    private Instant prioritySince;
    private Optional<Team> team;
    private Instant teamSince;
    private Optional<Agent> owner;
    private Optional<Agent> assignee;
    private Optional<Handoff> handoff;
    private Journey journey;
    private Conversation conversation;
    private Matter matter;
    private Arrangements arrangements;
    private Set<StepKey> stepsTaken;
    private List<Verdict> verdicts;
    private int policyFailures;

    TicketEdit(Ticket before, Instant at) {
        this.before = before;
        this.at = at;
        this.status = before.status();
        this.categorySince = before.categorySince();
        this.past = before.past();
        this.priority = before.priority();
        this.prioritySince = before.prioritySince();
        this.team = before.team();
        this.teamSince = before.teamSince();
        this.owner = before.owner();
        this.assignee = before.assignee();
        this.handoff = before.handoff();
        this.journey = before.journey();
        this.conversation = before.conversation();
        this.matter = before.matter();
        this.arrangements = before.arrangements();
        this.stepsTaken = before.stepsTaken();
        this.verdicts = before.verdicts();
    }

    TicketEdit status(Status next) {
        if (next.category() != status.category()) {
            past = new ArrayList<>(past);
            past.add(new Phase(status.category(), categorySince, at));
            categorySince = at;
            arrangements = arrangements.hold().isEmpty() ? arrangements : arrangements.hold(Optional.empty());
        }
        status = next;
        return this;
    }

    TicketEdit priority(Priority next) {
        priority = next;
        prioritySince = at;
        return this;
    }

    TicketEdit team(Team next) {
        journey = journey.moved(team, next, at);
        team = Optional.of(next);
        teamSince = at;
        return this;
    }

    TicketEdit owner(Optional<Agent> next) {
        owner = next;
        arrangements = arrangements.cover().isEmpty() ? arrangements : arrangements.cover(Optional.empty());
        return this;
    }

    TicketEdit assignee(Optional<Agent> next) {
        journey = journey.assigned(at);
        assignee = next;
        return this;
    }

    TicketEdit handoff(Optional<Handoff> next) {
        handoff = next;
        return this;
    }

    TicketEdit conversation(Conversation next) {
        conversation = next;
        return this;
    }

    TicketEdit matter(Matter next) {
        matter = next;
        return this;
    }

    TicketEdit arrangements(Arrangements next) {
        arrangements = next;
        return this;
    }

    TicketEdit stepTaken(StepKey key) {
        stepsTaken = new HashSet<>(stepsTaken);
        stepsTaken.add(key);
        return this;
    }

    TicketEdit verdict(Verdict verdict) {
        verdicts = new ArrayList<>(verdicts);
        verdicts.add(verdict);
        return this;
    }

    /** Whatever else happens begins the count anew. */
    TicketEdit policyFailures(int times) {
        policyFailures = times;
        return this;
    }

    Ticket done() {
        return new Ticket(
                before.id(),
                before.version() + 1,
                at,
                before.requester(),
                before.subject(),
                before.openedAt(),
                before.openedBy(),
                status,
                categorySince,
                past,
                priority,
                prioritySince,
                team,
                teamSince,
                owner,
                assignee,
                handoff,
                journey,
                conversation,
                matter,
                arrangements,
                stepsTaken,
                verdicts,
                policyFailures);
    }
}
