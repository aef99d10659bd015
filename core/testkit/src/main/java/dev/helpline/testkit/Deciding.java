package dev.helpline.testkit;

import dev.helpline.spi.Change;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One call of a store that lets due tickets be decided. A node that dies on the way is dead, whatever the store makes of
 * it; then the ticket it was at is as it was, and of those before, the store has all of a decision or nothing.
 */
final class Deciding {

    private final Post post;
    private final Instant now;
    private final Function<Ticket, Change> decision;
    private final List<Change> decided = new ArrayList<>();
    private Optional<TicketId> at = Optional.empty();
    private Optional<Error> end = Optional.empty();

    Deciding(Post post, Instant now, Function<Ticket, Change> decision) {
        this.post = post;
        this.now = now;
        this.decision = decision;
    }

    /** What was decided, in order. */
    List<Change> decided() {
        return decided;
    }

    int by(TicketStore store, int limit) {
        try {
            int count = store.fireDue(now, limit, this::decide);
            if (end.isEmpty()) {
                return count;
            }
        } catch (RuntimeException | Error thrown) {
            if (end.isEmpty()) {
                throw thrown;
            }
        }
        if (end.get() instanceof NodeDied) {
            lookAfter(store);
        }
        throw end.get();
    }

    private Change decide(Ticket ticket) {
        at = Optional.of(ticket.id());
        try {
            post.world().books().isDue(ticket, now);
            Change change = decision.apply(ticket);
            post.dieOf(Fault.CRASH_IN_DECISION, "while it decided " + ticket.id(), ticket.id());
            decided.add(change);
            return change;
        } catch (Error thrown) {
            end = Optional.of(thrown);
            throw thrown;
        }
    }

    private void lookAfter(TicketStore store) {
        Books books = post.world().books();
        decided.forEach(change -> books.resolved(change, store.find(change.id())));
        at.ifPresent(id -> books.found(id, store.find(id)));
    }
}
