package dev.helpline.escalation;

import dev.helpline.ticket.Promise;
import dev.helpline.ticket.Ticket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One instant that people have agreed on.
 *
 * @param start since when it counts
 * @param end the instant
 * @param place how many promises were made in the same second before it
 */
record Term(Instant start, Instant end, int place) {

    /** What stands on a ticket: each open promise; the cover; the date of the hold. */
    static List<Term> on(Ticket ticket, Measure measure) {
        return switch (measure) {
            case PROMISE -> promises(ticket.arrangements().promises());
            case COVER ->
                one(ticket.arrangements()
                        .cover()
                        .map(cover -> new Term(cover.startInclusive(), cover.endExclusive(), 0)));
            case HOLD_UNTIL -> one(ticket.arrangements().hold().map(hold -> new Term(hold.since(), hold.until(), 0)));
            default -> List.of();
        };
    }

    private static List<Term> promises(List<Promise> promises) {
        List<Term> open = new ArrayList<>();
        int place = 0;
        Instant second = Instant.MIN;
        for (Promise promise : promises) {
            place = promise.madeAt().equals(second) ? place + 1 : 0;
            second = promise.madeAt();
            if (promise.isOpen()) {
                open.add(new Term(promise.madeAt(), promise.due(), place));
            }
        }
        return open;
    }

    private static List<Term> one(Optional<Term> term) {
        return term.stream().toList();
    }
}
