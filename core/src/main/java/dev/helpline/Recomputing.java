package dev.helpline;

import dev.helpline.spi.Page;
import dev.helpline.spi.Place;
import dev.helpline.spi.Rearmed;
import dev.helpline.ticket.Ticket;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the policy of a desk again when each of its tickets is due, batch after batch. */
final class Recomputing {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private final Setup setup;

    Recomputing(Setup setup) {
        this.setup = setup;
    }

    Rearmed all(Consumer<? super Rearmed> progress) {
        int looked = 0;
        int changed = 0;
        Optional<Place> after = Optional.empty();
        do {
            Rearmed batch = some(Page.MAX_SIZE, after);
            looked += batch.looked();
            changed += batch.changed();
            after = batch.next();
            progress.accept(new Rearmed(looked, changed, after));
        } while (after.isPresent());
        return new Rearmed(looked, changed, after);
    }

    Rearmed some(int limit, Optional<Place> after) {
        Instant now = setup.clock.instant();
        Course course = setup.course();
        return setup.store.rearm(limit, after, ticket -> nextDue(course, ticket, now));
    }

    /** Of a ticket on which the policy fails, the next tick is to say so. */
    @SuppressWarnings("CatchingUnchecked") // a host's policy may throw anything
    private Optional<Instant> nextDue(Course course, Ticket ticket, Instant now) {
        try {
            return course.nextDue(ticket);
        } catch (RuntimeException failure) {
            LOG.warn("the policy {} failed on ticket {}, which is due at once", setup.policy, ticket.id(), failure);
            return Optional.of(now);
        }
    }
}
