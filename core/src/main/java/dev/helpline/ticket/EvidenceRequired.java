package dev.helpline.ticket;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Evidence was asked for.
 *
 * @param at when
 * @param by who
 * @param kinds what kinds, such as {@code log} or {@code steps to reproduce}; at least one, none blank
 */
public record EvidenceRequired(Instant at, Actor by, Set<String> kinds) implements Event {

    /** Checks the kinds and takes a copy. */
    public EvidenceRequired {
        kinds = Set.copyOf(kinds);
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("no kind of evidence is named; name at least one, such as \"log\"");
        }
        kinds.forEach(kind -> Text.checked("a kind of evidence", kind, Text.NAME));
    }

    @Override
    public Optional<String> publicText() {
        return Optional.of("please send us: " + String.join(", ", new TreeSet<>(kinds)));
    }

    @Override
    public Ticket appliedTo(Ticket before) {
        return before.edit(at)
                .matter(before.matter().with(before.matter().evidence().requiring(kinds)))
                .done();
    }
}
