package dev.helpline;

import dev.helpline.spi.Backoff;
import dev.helpline.spi.Change;
import dev.helpline.spi.Message;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.PolicyFailed;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketOpened;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A change in the making. A policy that throws holds up neither the people nor the other tickets: what they do is stored,
 * the failure is put on record, and the policy is asked about this ticket again after a while, but not for ever.
 */
final class Draft {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    /** Eight attempts take about half a day. */
    private static final Backoff AFTER_FAILURE = Backoff.startingAt(Duration.ofMinutes(5));

    /** What drafts of one desk have in common. */
    static final class Writing {
        private final Setup setup;
        private final Course course;
        private final Announcer announcer;

        Writing(Setup setup) {
            this.setup = setup;
            this.course = setup.course();
            this.announcer = new Announcer(setup);
        }

        Draft opening(TicketOpened opened) {
            Draft draft = new Draft(this, 0, opened.at(), opened.ticket());
            draft.events.add(opened);
            draft.messages.addAll(announcer.opened(opened, draft.ticket));
            return draft.decided(course.assigned(List.of(opened), draft.ticket));
        }

        Draft on(Ticket ticket) {
            Instant clock = setup.clock.instant();
            Instant now = clock.isBefore(ticket.updatedAt()) ? ticket.updatedAt() : clock;
            return new Draft(this, ticket.version(), now, ticket);
        }
    }

    private final Writing writing;
    private final long onVersion;
    private final Instant now;
    private final List<Event> events = new ArrayList<>();
    private final List<Message> messages = new ArrayList<>();
    private Ticket ticket;
    private int steps;
    private Optional<RuntimeException> failure = Optional.empty();

    private Draft(Writing writing, long onVersion, Instant now, Ticket ticket) {
        this.writing = writing;
        this.onVersion = onVersion;
        this.now = now;
        this.ticket = ticket;
    }

    Ticket ticket() {
        return ticket;
    }

    Instant now() {
        return now;
    }

    /** How many steps of the policy it has taken. */
    int steps() {
        return steps;
    }

    Draft passTime() {
        Course.Passage passage =
                ask(() -> writing.course.until(ticket, now), new Course.Passage(ticket, List.of(), List.of()));
        messages.addAll(writing.announcer.steps(passage.taken(), now));
        steps = passage.taken().size();
        return add(passage.events());
    }

    /** What somebody did, who is given the ticket for it, and how the goals came out whose clocks this stopped. */
    Draft decided(List<? extends Event> more) {
        Ticket before = ticket;
        add(more);
        return add(writing.course.assigned(more, ticket)).judge(before);
    }

    private Draft judge(Ticket before) {
        return ticket.version() == before.version()
                ? this
                : add(ask(() -> writing.course.judge(before, ticket, now), List.of()));
    }

    Draft add(List<? extends Event> more) {
        for (Event event : more) {
            Ticket before = ticket;
            ticket = event.appliedTo(before);
            events.add(event);
            messages.addAll(writing.announcer.of(event, before, ticket));
        }
        return this;
    }

    Change change() {
        Optional<Instant> due = ask(() -> writing.course.nextDue(ticket), Optional.empty());
        if (failure.isPresent()) {
            PolicyFailed failed = failed(failure.get());
            add(List.of(failed));
            due = failed.parked() ? Optional.empty() : Optional.of(now.plus(AFTER_FAILURE.waitAfter(failed.attempt())));
        }
        return new Change(onVersion, events, ticket, due, messages);
    }

    private PolicyFailed failed(RuntimeException failure) {
        int attempt = ticket.policyFailures() + 1;
        boolean parked = AFTER_FAILURE.endsAfter(attempt);
        LOG.error(
                "the policy {} failed on ticket {} at attempt {}; {}",
                writing.setup.policy,
                ticket.id(),
                attempt,
                parked ? "it is parked" : "next in " + AFTER_FAILURE.waitAfter(attempt),
                failure);
        return new PolicyFailed(now, attempt, parked, Complaint.of(failure));
    }

    @SuppressWarnings("CatchingUnchecked") // a host's policy may throw anything
    private <T> T ask(Supplier<T> question, T otherwise) {
        if (failure.isPresent()) {
            return otherwise;
        }
        try {
            return question.get();
        } catch (RuntimeException thrown) {
            failure = Optional.of(thrown);
            return otherwise;
        }
    }
}
