package dev.helpline.jdbc;

import dev.helpline.spi.Change;
import dev.helpline.ticket.Ticket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What is due at one desk, batch after batch. A ticket that fails holds up no other. Thread-safe. */
final class Dues {

    /** More than these would only repeat what the first of them say. */
    private static final int MAX_SUPPRESSED = 20;

    private final Sessions sessions;
    private final String desk;
    private final Floor floor = new Floor();

    Dues(Sessions sessions, String desk) {
        this.sessions = sessions;
        this.desk = desk;
    }

    Floor floor() {
        return floor;
    }

    int fire(Instant now, int limit, Function<Ticket, Change> decision) {
        long until = Nanos.near(now);
        Floor.Look look = floor.look(until);
        List<RuntimeException> failures = new ArrayList<>();
        Spot spot = look.from();
        int decided = 0;
        int size = limit;
        boolean more = true;
        boolean first = true;
        while (more && decided < limit) {
            DueBatch batch = new DueBatch(desk, until, spot, Math.min(size, limit - decided), decision);
            try {
                decided += sessions.atomically(
                        () -> "decide what is due at desk " + desk, connection -> batch.run(sessions, connection));
                failures.addAll(batch.failures());
            } catch (StoreException refused) {
                if (refused.kind() != StoreException.Kind.REFUSED || batch.size() == 0) {
                    throw refused;
                }
                if (batch.size() > 1) {
                    size = 1; // One of them was refused, and all were rolled back with it.
                    continue;
                }
                failures.add(refused);
            }
            if (batch.size() > 0) {
                if (first) {
                    floor.began(look, batch.first());
                }
                spot = batch.last().next();
                first = false;
            }
            batch.changes().forEach(this::written);
            more = batch.isFull();
        }
        rethrow(failures);
        return decided;
    }

    void written(StoredChange change) {
        Long due = change.due();
        if (due != null) {
            floor.written(new Spot(due, change.id()));
        }
    }

    private static void rethrow(List<RuntimeException> failures) {
        if (failures.isEmpty()) {
            return;
        }
        RuntimeException first = failures.get(0);
        failures.stream()
                .skip(1)
                .limit(MAX_SUPPRESSED)
                .filter(other -> other != first)
                .forEach(first::addSuppressed);
        throw first;
    }
}
