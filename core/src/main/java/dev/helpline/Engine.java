package dev.helpline;

import dev.helpline.spi.Change;
import dev.helpline.spi.Message;
import dev.helpline.ticket.Actor;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Command;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.Linked;
import dev.helpline.ticket.RefusedException;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Situation;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import dev.helpline.ticket.TicketOpened;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads, decides and appends. The only place where deciding meets the store and the clock. */
final class Engine {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    /** How often a command is decided again when somebody else changed the ticket first. */
    private static final int MAX_DECISIONS = 100;

    private static final int BATCH = 100;

    /** How long a ticket is left alone whose policy threw, so that it holds up nobody else. */
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(5);

    private final Setup setup;
    private final Course course;
    private final Announcer announcer;
    private final Courier courier;

    Engine(Setup setup) {
        this.setup = setup;
        this.course = setup.course();
        this.announcer = new Announcer(setup);
        this.courier = new Courier(setup, this);
    }

    Ticket find(TicketId id) {
        return setup.store()
                .find(id)
                .orElseThrow(() -> new RefusedException("there is no ticket " + id + " in this desk's store"));
    }

    /** A roster on which nobody of the ticket's team is there says nothing about anybody. */
    void checkOnDuty(TicketId id, Agent agent) {
        List<Agent> there = find(id).team()
                .map(team -> setup.roster().onDuty(team, setup.clock().instant()))
                .orElse(List.of());
        if (!there.isEmpty() && there.stream().noneMatch(agent::is)) {
            throw new RefusedException("cannot OFFER ticket " + id + " to " + agent + ", who is off duty; allowed: "
                    + there + ", who are on duty, or offering it off duty by name");
        }
    }

    CustomerView view(Ticket ticket) {
        return CustomerView.of(
                ticket, setup.store().history(ticket.id()), setup.clock().instant());
    }

    Team team(String name) {
        return setup.teams().named(name);
    }

    /** Opens a ticket, unless its message has come in before. */
    Ticket open(Opening opening) {
        Optional<Ticket> known = known(opening.messageId(), opening.requester());
        if (known.isPresent()) {
            return known.get();
        }
        Instant now = setup.clock().instant();
        TicketOpened opened = new TicketOpened(
                now,
                opening.by(),
                setup.store().nextId(),
                opening.requester(),
                opening.subject(),
                opening.text(),
                setup.workflow().initial(),
                opening.priority(),
                Optional.of(setup.teams().intake()),
                opening.messageId());
        Draft draft = new Draft(opened);
        opening.link().ifPresent(link -> draft.add(List.of(new Linked(now, opening.by(), link))));
        if (setup.store().append(draft.change())) {
            return draft.ticket;
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
            Draft draft = new Draft(ticket).passTime();
            Situation situation = new Situation(setup.workflow(), setup.discretion(), by, draft.now);
            draft.add(command.decide(draft.ticket, situation)).judge();
            if (setup.store().append(draft.change())) {
                return draft.ticket;
            }
        }
        throw new ConcurrentModificationException("ticket " + id + " was changed by others " + MAX_DECISIONS
                + " times while " + by.name() + " wanted " + command + "; try again");
    }

    /** The ticket a message came to before. Whoever sends somebody else's message id learns nothing of the ticket. */
    private Optional<Ticket> known(Optional<String> messageId, Requester requester) {
        Optional<Ticket> known = messageId.flatMap(setup.store()::findByMessage).map(this::find);
        if (known.isPresent() && !known.get().requester().id().equals(requester.id())) {
            throw new RefusedException("cannot take message " + messageId.orElse("") + " in from " + requester
                    + ": one of that id came from somebody else; allowed: ids that are unique among all messages");
        }
        return known;
    }

    /** Puts facts on record that nobody decided, such as a message that cannot be delivered. */
    void record(TicketId id, Function<Instant, Event> fact) {
        for (int decision = 0; decision < MAX_DECISIONS; decision++) {
            Draft draft = new Draft(find(id)).passTime();
            if (setup.store().append(draft.add(List.of(fact.apply(draft.now))).change())) {
                return;
            }
        }
        throw new ConcurrentModificationException(
                "ticket " + id + " was changed by others " + MAX_DECISIONS + " times; try again");
    }

    Tick tick() {
        Instant now = setup.clock().instant();
        AtomicInteger steps = new AtomicInteger();
        int tickets = BATCH;
        while (tickets == BATCH) {
            tickets = setup.store().fireDue(now, BATCH, ticket -> {
                Draft draft = new Draft(ticket).passTime();
                steps.addAndGet(draft.steps);
                return draft.change();
            });
        }
        int delivered = courier.deliver(now);
        return new Tick(steps.get(), delivered, setup.store().nextWake());
    }

    /**
     * A change in the making. A policy that throws holds up neither the people nor the other tickets: what they do is
     * stored, and the policy is not asked about this ticket again for a while.
     */
    private final class Draft {
        private final long onVersion;
        private final Instant now;
        private final List<Event> events = new ArrayList<>();
        private final List<Message> messages = new ArrayList<>();
        private Ticket ticket;
        private int steps;
        private boolean failed;

        Draft(TicketOpened opened) {
            this.onVersion = 0;
            this.now = opened.at();
            this.ticket = opened.ticket();
            events.add(opened);
            messages.addAll(announcer.opened(opened, ticket));
        }

        Draft(Ticket ticket) {
            Instant clock = setup.clock().instant();
            this.onVersion = ticket.version();
            this.now = clock.isBefore(ticket.updatedAt()) ? ticket.updatedAt() : clock;
            this.ticket = ticket;
        }

        Draft passTime() {
            Course.Passage passage =
                    ask(() -> course.until(ticket, now), new Course.Passage(ticket, List.of(), List.of()));
            messages.addAll(announcer.reminders(passage.taken(), now));
            steps = passage.taken().size();
            return add(passage.events());
        }

        Draft judge() {
            return add(ask(() -> course.judge(ticket, now), List.of()));
        }

        Draft add(List<Event> more) {
            for (Event event : more) {
                Ticket before = ticket;
                ticket = event.appliedTo(before);
                events.add(event);
                messages.addAll(announcer.of(event, before, ticket));
            }
            return this;
        }

        Change change() {
            Optional<Instant> due = ask(() -> course.nextDue(ticket), Optional.empty());
            Optional<Instant> nextDue = failed ? Optional.of(now.plus(AFTER_FAILURE)) : due;
            return new Change(onVersion, events, ticket, nextDue, messages);
        }

        @SuppressWarnings("CatchingUnchecked") // a host's policy may throw anything
        private <T> T ask(Supplier<T> question, T otherwise) {
            if (failed) {
                return otherwise;
            }
            try {
                return question.get();
            } catch (RuntimeException failure) {
                failed = true;
                LOG.error(
                        "the policy {} failed on ticket {}; it is left alone for {}",
                        setup.policy(),
                        ticket.id(),
                        AFTER_FAILURE,
                        failure);
                return otherwise;
            }
        }
    }
}
