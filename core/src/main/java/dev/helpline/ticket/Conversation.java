package dev.helpline.ticket;

import java.time.Instant;
import java.util.Optional;

/**
 * What the clocks need to know of who wrote when.
 *
 * @param firstReply when the customer was first answered in public
 * @param lastReply when the customer was last answered in public
 * @param oldestUnanswered when the customer wrote what nobody has answered yet; the opening counts as writing when the
 *     customer did it
 */
public record Conversation(
        Optional<Instant> firstReply, Optional<Instant> lastReply, Optional<Instant> oldestUnanswered) {

    static Conversation begunBy(Role role, Instant at) {
        Optional<Instant> question = role == Role.CUSTOMER ? Optional.of(at) : Optional.empty();
        return new Conversation(Optional.empty(), Optional.empty(), question);
    }

    Conversation answered(Instant at) {
        return new Conversation(firstReply.or(() -> Optional.of(at)), Optional.of(at), Optional.empty());
    }

    Conversation asked(Instant at) {
        return new Conversation(firstReply, lastReply, oldestUnanswered.or(() -> Optional.of(at)));
    }
}
