package dev.helpline.ticket;

import java.time.Instant;
import java.util.Optional;

/**
 * Evidence of the problem came in. From the customer, it waits for an answer as anything they write.
 *
 * @param at when
 * @param by who
 * @param kind what kind, at most 200 characters
 * @param text the evidence or where it is, at most 65,536 characters
 */
public record EvidenceGiven(Instant at, Actor by, String kind, String text) implements Event {

    /** Checks kind and text. */
    public EvidenceGiven {
        Text.checked("a kind of evidence", kind, Text.NAME);
        Text.checked("evidence", text, Text.BODY);
    }

    @Override
    public Optional<String> publicText() {
        return by.role() == Role.CUSTOMER ? Optional.of(kind + ": " + text) : Optional.empty();
    }

    @Override
    public Ticket appliedTo(Ticket before) {
        return before.edit(at)
                .conversation(by.role() == Role.CUSTOMER ? before.conversation().asked(at) : before.conversation())
                .matter(before.matter().with(before.matter().evidence().with(kind)))
                .done();
    }
}
