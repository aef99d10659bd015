package dev.helpline.ticket;

import java.time.Instant;
import java.util.Optional;

/**
 * A word given to the customer with a time on it. On a ticket, no two open promises have the same words.
 *
 * @param what what was promised, at most 200 characters
 * @param by who gave their word
 * @param madeAt when
 * @param due by when it is to be kept, after {@code madeAt}
 * @param settled how it ended; empty while it is open
 */
public record Promise(String what, Agent by, Instant madeAt, Instant due, Optional<Settled> settled) {

    /** Checks the words, and that it is not due before it is made. */
    public Promise {
        Text.checked("a promise", what, Text.NAME);
        if (!due.isAfter(madeAt)) {
            throw new IllegalArgumentException("the promise " + Text.quoted(what) + " made at " + madeAt
                    + " cannot be due at " + due + "; allowed: any later instant");
        }
    }

    /**
     * How a promise ended.
     *
     * @param at when
     * @param kept whether it was kept, perhaps late
     */
    public record Settled(Instant at, boolean kept) {}

    /**
     * Whether it is neither kept nor broken.
     *
     * @return true while the customer waits for it
     */
    public boolean isOpen() {
        return settled.isEmpty();
    }

    Promise settled(Instant at, boolean kept) {
        return new Promise(what, by, madeAt, due, Optional.of(new Settled(at, kept)));
    }
}
