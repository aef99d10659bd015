package dev.helpline.escalation;

import dev.helpline.ticket.Cover;
import dev.helpline.ticket.Hold;
import dev.helpline.ticket.Promise;
import dev.helpline.ticket.Ticket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A fixed instant that a clock runs up to.
 *
 * @param armedAt since when
 * @param due the instant
 * @param of what it is about, in words
 * @param place how many others on the ticket started at the same instant, and before it
 */
record Deadline(Instant armedAt, Instant due, String of, int place) {

    /** The promises that are open. */
    static List<Deadline> promises(Ticket ticket) {
        List<Promise> promises = ticket.arrangements().promises();
        if (promises.isEmpty()) {
            return List.of();
        }
        List<Deadline> open = new ArrayList<>();
        for (int i = 0; i < promises.size(); i++) {
            Promise promise = promises.get(i);
            if (promise.isOpen()) {
                open.add(new Deadline(
                        promise.madeAt(), promise.due(), promise.what(), place(promise, promises.subList(0, i))));
            }
        }
        return open;
    }

    private static int place(Promise promise, List<Promise> before) {
        return (int) before.stream()
                .filter(other -> other.madeAt().equals(promise.madeAt()))
                .count();
    }

    /** The standing in for the owner, if there is one. */
    static List<Deadline> cover(Ticket ticket) {
        Optional<Cover> cover = ticket.arrangements().cover();
        return cover.isEmpty() ? List.of() : List.of(of(cover.get()));
    }

    /** The date until which it is on hold, if somebody has said one. */
    static List<Deadline> hold(Ticket ticket) {
        Optional<Hold> hold = ticket.arrangements().hold();
        return hold.isEmpty()
                ? List.of()
                : List.of(new Deadline(
                        hold.get().since(), hold.get().until(), hold.get().reason(), 0));
    }

    private static Deadline of(Cover cover) {
        return new Deadline(cover.startInclusive(), cover.endExclusive(), cover.by() + " for " + cover.owner(), 0);
    }
}
