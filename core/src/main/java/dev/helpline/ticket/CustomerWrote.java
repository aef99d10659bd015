package dev.helpline.ticket;

import java.time.Instant;
import java.util.Optional;

/**
 * The customer wrote, by whatever channel.
 *
 * @param at when
 * @param by the customer
 * @param text what they said, at most 65,536 characters
 * @param messageId the channel's name for the message, at most 1,000 characters; a message comes in once
 */
public record CustomerWrote(Instant at, Actor by, String text, Optional<String> messageId) implements Event {

    /** Checks text and message id. */
    public CustomerWrote {
        Text.checked("a message", text, Text.BODY);
        messageId.ifPresent(id -> Text.checked("a message id", id, Text.MESSAGE_ID));
    }

    /**
     * A message whose channel gives no ids.
     *
     * @param at when
     * @param by the customer
     * @param text what they said, at most 65,536 characters
     */
    public CustomerWrote(Instant at, Actor by, String text) {
        this(at, by, text, Optional.empty());
    }

    @Override
    public Optional<String> publicText() {
        return Optional.of(text);
    }

    @Override
    public Ticket appliedTo(Ticket before) {
        return before.edit(at).conversation(before.conversation().asked(at)).done();
    }
}
