package dev.helpline;

import dev.helpline.spi.Change;
import dev.helpline.spi.Message;
import dev.helpline.ticket.Actor;
import dev.helpline.ticket.Command;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.Priority;
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
        this.announcer = new Announcer(setup.roster());
        this.courier = new Courier(setup, this);
    }

    Ticket find(TicketId id) {
        return setup.store()
                .find(id)
                .orElseThrow(() -> new RefusedException("there is no ticket " + id + " in this desk's store"));
    }

    Team team(String name) {
        return setup.teams().named(name);
    }

    Ticket open(Actor by, Requester requester, String subject, String text, Priority priority) {
        TicketOpened opened = new TicketOpened(
                setup.clock().instant(),
                by,
                setup.store().nextId(),
                requester,
                subject,
                text,
                setup.workflow().initial(),
                priority,
                Optional.of(setup.teams().intake()));
        Ticket ticket = opened.ticket();
        List<Message> messages = announcer.opened(opened, ticket);
        Change change = new Change(0, List.of(opened), ticket, course.nextDue(ticket), messages);
        if (!setup.store().append(change)) {
            throw new IllegalStateException("the store gave out " + ticket.id() + ", which it has already");
        }
        return ticket;
    }

    Ticket perform(TicketId id, Actor by, Command command) {
        for (int decision = 0; decision < MAX_DECISIONS; decision++) {
            Ticket ticket = find(id);
            Change change = decide(ticket, by, command);
            if (setup.store().append(change)) {
                return change.after();
            }
        }
        throw new ConcurrentModificationException("ticket " + id + " was changed by others " + MAX_DECISIONS
                + " times while " + by.name() + " wanted " + command + "; try again");
    }

    /** Puts facts on record that nobody decided, such as a message that cannot be delivered. */
    void record(TicketId id, Function<Instant, Event> fact) {
        for (int decision = 0; decision < MAX_DECISIONS; decision++) {
            if (setup.store().append(recorded(find(id), fact))) {
                return;
            }
        }
        throw new ConcurrentModificationException(
                "ticket " + id + " was changed by others " + MAX_DECISIONS + " times; try again");
    }

    @SuppressWarnings("CatchingUnchecked") // a host's policy may throw anything, and must not lose a fact
    private Change recorded(Ticket ticket, Function<Instant, Event> fact) {
        Instant now = now(ticket);
        List<Event> facts = List.of(fact.apply(now));
        try {
            return timePassed(ticket, now).add(facts).change();
        } catch (RuntimeException failure) {
            return leftAlone(new Draft(ticket).add(facts), now, failure);
        }
    }

    Tick tick() {
        Instant now = setup.clock().instant();
        AtomicInteger steps = new AtomicInteger();
        int tickets = BATCH;
        while (tickets == BATCH) {
            tickets = setup.store().fireDue(now, BATCH, ticket -> timePasses(ticket, now, steps));
        }
        int delivered = courier.deliver(now);
        return new Tick(steps.get(), delivered, setup.store().nextWake());
    }

    @SuppressWarnings("CatchingUnchecked") // a host's policy may throw anything, and must not hold up the other tickets
    private Change timePasses(Ticket ticket, Instant now, AtomicInteger steps) {
        try {
            Draft draft = timePassed(ticket, now);
            Change change = draft.change();
            steps.addAndGet(draft.steps);
            return change;
        } catch (RuntimeException failure) {
            return leftAlone(new Draft(ticket), now, failure);
        }
    }

    private Change leftAlone(Draft draft, Instant now, RuntimeException failure) {
        LOG.error(
                "the policy {} failed on ticket {}; it is left alone for {}",
                setup.policy(),
                draft.ticket.id(),
                AFTER_FAILURE,
                failure);
        return draft.change(Optional.of(now.plus(AFTER_FAILURE)));
    }

    private Change decide(Ticket ticket, Actor by, Command command) {
        Instant now = now(ticket);
        Draft draft = timePassed(ticket, now);
        draft.add(command.decide(draft.ticket, new Situation(setup.workflow(), by, now)));
        draft.add(course.judge(draft.ticket, now));
        return draft.change();
    }

    private Draft timePassed(Ticket ticket, Instant now) {
        Course.Passage passage = course.until(ticket, now);
        Draft draft = new Draft(ticket);
        draft.messages.addAll(announcer.reminders(passage.taken(), now));
        draft.steps = passage.taken().size();
        return draft.add(passage.events());
    }

    private Instant now(Ticket ticket) {
        Instant now = setup.clock().instant();
        return now.isBefore(ticket.updatedAt()) ? ticket.updatedAt() : now;
    }

    /** A change in the making. */
    private final class Draft {
        private final long onVersion;
        private final List<Event> events = new ArrayList<>();
        private final List<Message> messages = new ArrayList<>();
        private Ticket ticket;
        private int steps;

        Draft(Ticket ticket) {
            this.ticket = ticket;
            this.onVersion = ticket.version();
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
            return change(course.nextDue(ticket));
        }

        Change change(Optional<Instant> nextDue) {
            return new Change(onVersion, events, ticket, nextDue, messages);
        }
    }
}
