package dev.helpline;

import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.Actor;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Command;
import dev.helpline.ticket.Deeds;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.Linked;
import dev.helpline.ticket.RefusedException;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Situation;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import dev.helpline.ticket.TicketOpened;
import java.time.Instant;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;

/** Reads, decides and appends. The only place where deciding meets the store and the clock. */
final class Engine {

    /** How often a command is decided again when somebody else changed the ticket first. */
    private static final int MAX_DECISIONS = 100;

    private static final int BATCH = 100;

    private final Setup setup;
    private final Draft.Writing writing;
    private final Courier courier;
    private final Deeds deeds;

    Engine(Setup setup) {
        this.setup = setup;
        this.writing = new Draft.Writing(setup);
        this.courier = new Courier(setup, this);
        this.deeds = (agent, kind, startInclusive, endExclusive) ->
                setup.store.deeds(agent, kind, startInclusive, endExclusive, TicketStore.MAX_DEEDS);
    }

    Ticket find(TicketId id) {
        return setup.store
                .find(id)
                .orElseThrow(() -> new RefusedException("there is no ticket " + id + " in this desk's store"));
    }

    /** A roster on which nobody of the ticket's team is there says nothing about anybody. */
    void checkOnDuty(TicketId id, Agent agent) {
        List<Agent> there = find(id).team()
                .map(team -> setup.roster.onDuty(team, setup.clock.instant()))
                .orElse(List.of());
        if (!there.isEmpty() && there.stream().noneMatch(agent::is)) {
            throw new RefusedException("cannot OFFER ticket " + id + " to " + agent + ", who is off duty; allowed: "
                    + there + ", who are on duty, or offering it off duty by name");
        }
    }

    CustomerView view(Ticket ticket) {
        return CustomerView.of(ticket, setup.store.history(ticket.id()), setup.clock.instant());
    }

    Team team(String name) {
        return setup.teams.named(name);
    }

    /** Opens a ticket, unless its message has come in before. */
    Ticket open(Opening opening) {
        Optional<Ticket> known = known(opening.messageId(), opening.requester());
        if (known.isPresent()) {
            return known.get();
        }
        Instant now = setup.clock.instant();
        TicketOpened opened = new TicketOpened(
                now,
                opening.by(),
                opening.id().orElseGet(this::nextId),
                opening.requester(),
                opening.subject(),
                opening.text(),
                setup.workflow.initial(),
                opening.priority(),
                Optional.of(setup.teams.intake()),
                opening.messageId());
        Draft draft = writing.opening(opened);
        opening.link().ifPresent(link -> draft.add(List.of(new Linked(now, opening.by(), link))));
        if (setup.store.append(draft.change())) {
            return draft.ticket();
        }
        return known(opening.messageId(), opening.requester())
                .orElseThrow(() ->
                        new IllegalStateException("the store gave out " + opened.id() + ", which it has already"));
    }

    Ticket perform(TicketId id, Actor by, Command command) {
        return perform(id, by, command, Optional.empty());
    }

    /** Does it, unless the message it came by has come in before. */
    Ticket perform(TicketId id, Actor by, Command command, Optional<String> messageId) {
        for (int decision = 0; decision < MAX_DECISIONS; decision++) {
            Ticket ticket = find(id);
            Optional<Ticket> known = known(messageId, ticket.requester());
            if (known.isPresent()) {
                return known.get();
            }
            Draft draft = writing.on(ticket).passTime();
            draft.decided(command.decide(draft.ticket(), situation(by, draft.now())));
            if (setup.store.append(draft.change())) {
                return draft.ticket();
            }
        }
        throw new ConcurrentModificationException("ticket " + id + " was changed by others " + MAX_DECISIONS
                + " times while " + by.name() + " wanted " + command + "; try again");
    }

    /** Decides and stores nothing: the command is refused, or it may be done. */
    void rehearse(TicketId id, Actor by, Command command) {
        Draft draft = writing.on(find(id)).passTime();
        command.decide(draft.ticket(), situation(by, draft.now()));
    }

    private Situation situation(Actor by, Instant at) {
        return new Situation(setup.workflow, setup.discretion, deeds, by, at);
    }

    TicketId nextId() {
        return setup.store.nextId();
    }

    /** The ticket a message came to before. Whoever sends somebody else's message id learns nothing of the ticket. */
    Optional<Ticket> known(Optional<String> messageId, Requester requester) {
        Optional<Ticket> known = messageId.flatMap(setup.store::findByMessage).map(this::find);
        if (known.isPresent() && !known.get().requester().id().equals(requester.id())) {
            throw new RefusedException("cannot take message " + messageId.orElse("") + " in from " + requester
                    + ": one of that id came from somebody else; allowed: ids that are unique among all messages");
        }
        return known;
    }

    /** Puts a fact on record that nobody decided, such as a message that cannot be delivered, unless it is there. */
    void recordOnce(TicketId id, Predicate<Event> isIt, Function<Instant, Event> fact) {
        for (int decision = 0; decision < MAX_DECISIONS; decision++) {
            Draft draft = writing.on(find(id)).passTime();
            if (setup.store.history(id).stream().anyMatch(isIt)) {
                return;
            }
            if (setup.store.append(draft.add(List.of(fact.apply(draft.now()))).change())) {
                return;
            }
        }
        throw new ConcurrentModificationException(
                "ticket " + id + " was changed by others " + MAX_DECISIONS + " times; try again");
    }

    /** What cannot be decided is the caller's to hear of, once everybody has been told what could. */
    Tick tick() {
        Instant now = setup.clock.instant();
        AtomicInteger steps = new AtomicInteger();
        Optional<RuntimeException> failure = Optional.empty();
        try {
            fire(now, steps);
        } catch (RuntimeException thrown) {
            failure = Optional.of(thrown);
        }
        int delivered = courier.deliver(now);
        if (failure.isPresent()) {
            throw failure.get();
        }
        return new Tick(steps.get(), delivered, setup.store.nextWake());
    }

    private void fire(Instant now, AtomicInteger steps) {
        int tickets = BATCH;
        while (tickets == BATCH) {
            tickets = setup.store.fireDue(now, BATCH, ticket -> {
                Draft draft = writing.on(ticket).passTime();
                steps.addAndGet(draft.steps());
                return draft.change();
            });
        }
    }
}
