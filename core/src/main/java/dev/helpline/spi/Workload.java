package dev.helpline.spi;

import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Requester;
import java.time.Instant;
import java.util.Optional;

/**
 * What a roster may ask before it picks somebody for a ticket. Nothing here says how fast anybody works: whoever closes
 * a ticket soon is not given the next one for it.
 */
public interface Workload {

    /**
     * How many unfinished tickets somebody works on.
     *
     * @param agent who
     * @return 0 or more
     */
    int openTickets(Agent agent);

    /**
     * Whether somebody may be given one more ticket.
     *
     * @param agent who
     * @return true while they work on fewer than the desk lets anybody have at a time
     */
    boolean hasRoom(Agent agent);

    /**
     * When the desk last gave somebody a ticket. What they took themselves does not count.
     *
     * @param agent who
     * @return empty if that was long ago or never
     */
    Optional<Instant> lastGiven(Agent agent);

    /**
     * How many tickets the desk gave somebody since an instant, whether they are finished or not.
     *
     * @param agent who
     * @param startInclusive from when on
     * @return 0 to {@value TicketStore#MAX_DEEDS}
     */
    int givenSince(Agent agent, Instant startInclusive);

    /**
     * How many customers somebody has had since an instant who sought a confrontation.
     *
     * @param agent who
     * @param startInclusive from when on
     * @return 0 to {@value TicketStore#MAX_DEEDS}
     */
    int confrontationsSince(Agent agent, Instant startInclusive);

    /**
     * Who owned the newest ticket of a requester that is on record.
     *
     * @param requester who
     * @return empty if they have none, or nobody owns it
     */
    Optional<Agent> formerOwner(Requester requester);

    /**
     * Nobody has anything to do, and nobody was ever given anything.
     *
     * @return a workload in which everybody has room
     */
    static Workload none() {
        return None.NOTHING;
    }

    /** Nobody has anything to do. */
    enum None implements Workload {
        /** The only one. */
        NOTHING;

        @Override
        public int openTickets(Agent agent) {
            return 0;
        }

        @Override
        public boolean hasRoom(Agent agent) {
            return true;
        }

        @Override
        public Optional<Instant> lastGiven(Agent agent) {
            return Optional.empty();
        }

        @Override
        public int givenSince(Agent agent, Instant startInclusive) {
            return 0;
        }

        @Override
        public int confrontationsSince(Agent agent, Instant startInclusive) {
            return 0;
        }

        @Override
        public Optional<Agent> formerOwner(Requester requester) {
            return Optional.empty();
        }

        /** The call that makes it. */
        @Override
        public String toString() {
            return "Workload.none()";
        }
    }
}
