package dev.helpline.ticket;

import java.time.Instant;

/**
 * A message about the ticket could not be delivered, and nobody tries any longer.
 *
 * @param at when the last attempt failed
 * @param key the message's idempotency key
 * @param recipient who should have heard
 * @param attempts how often it was tried, at least once
 * @param reason what the channel said last, at most 65,536 characters
 */
public record MessageUndeliverable(Instant at, String key, String recipient, int attempts, String reason)
        implements Event {

    /** Checks the reason. */
    public MessageUndeliverable {
        Text.checked("the reason of a failed delivery", reason, Text.BODY);
    }

    @Override
    public Actor by() {
        return new Actor.Rule("outbox");
    }

    @Override
    public Ticket appliedTo(Ticket before) {
        return before.edit(at).done();
    }
}
