package dev.helpline.ticket;

import java.time.Instant;
import java.util.List;

/** What stands on agents' records, as a {@link Command} may ask while it is decided. */
@FunctionalInterface
public interface Deeds {

    /**
     * What an agent did.
     *
     * @param agent who
     * @param kind what is looked for
     * @param startInclusive not before
     * @param endExclusive before this instant
     * @return events of any ticket, newest first
     */
    List<Event> of(Agent agent, Deed.Kind kind, Instant startInclusive, Instant endExclusive);

    /**
     * Nothing on anybody's record.
     *
     * @return deeds without events
     */
    static Deeds none() {
        return (agent, kind, startInclusive, endExclusive) -> List.of();
    }
}
