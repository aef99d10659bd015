package dev.helpline.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What people have agreed on about a ticket.
 *
 * @param promises words given to the customer, oldest first, those that are kept or broken among them
 * @param proposal a gesture that waits for a lead
 * @param requests what the makers of the product have not answered, oldest first
 * @param cover who stands in for the owner, and when
 * @param hold until when the ticket is on hold; empty while it is not, or while nobody has said
 */
public record Arrangements(
        List<Promise> promises,
        Optional<Proposal> proposal,
        List<MakerRequest> requests,
        Optional<Cover> cover,
        Optional<Hold> hold) {

    /** Nothing is agreed on. */
    public static final Arrangements NONE =
            new Arrangements(List.of(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    /** Takes copies. */
    public Arrangements {
        promises = List.copyOf(promises);
        requests = List.copyOf(requests);
    }

    /**
     * What the customer still waits for.
     *
     * @return oldest first; mostly none
     */
    public List<Promise> openPromises() {
        return promises.stream().filter(Promise::isOpen).toList();
    }

    /**
     * The open promise of those words.
     *
     * @param what as it was promised
     * @return empty if there is none
     */
    public Optional<Promise> openPromise(String what) {
        return promises.stream()
                .filter(promise -> promise.isOpen() && promise.what().equals(what))
                .findFirst();
    }

    /**
     * The unanswered request of that name.
     *
     * @param what its name
     * @return empty if there is none
     */
    public Optional<MakerRequest> request(String what) {
        return requests.stream().filter(request -> request.what().equals(what)).findFirst();
    }

    Arrangements with(Promise promise) {
        List<Promise> more = new ArrayList<>(promises);
        more.add(promise);
        return new Arrangements(more, proposal, requests, cover, hold);
    }

    Arrangements settled(String what, Instant at, boolean kept) {
        List<Promise> next = promises.stream()
                .map(promise -> promise.isOpen() && promise.what().equals(what) ? promise.settled(at, kept) : promise)
                .toList();
        return new Arrangements(next, proposal, requests, cover, hold);
    }

    Arrangements proposal(Optional<Proposal> next) {
        return new Arrangements(promises, next, requests, cover, hold);
    }

    Arrangements with(MakerRequest request) {
        List<MakerRequest> more = new ArrayList<>(requests);
        more.add(request);
        return new Arrangements(promises, proposal, more, cover, hold);
    }

    Arrangements answered(String what) {
        List<MakerRequest> fewer = new ArrayList<>(requests);
        fewer.removeIf(request -> request.what().equals(what));
        return new Arrangements(promises, proposal, fewer, cover, hold);
    }

    Arrangements cover(Optional<Cover> next) {
        return new Arrangements(promises, proposal, requests, next, hold);
    }

    Arrangements hold(Optional<Hold> next) {
        return new Arrangements(promises, proposal, requests, cover, next);
    }
}
