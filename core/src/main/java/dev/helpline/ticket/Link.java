package dev.helpline.ticket;

import java.util.Locale;

/**
 * What a ticket has to do with another.
 *
 * @param kind what
 * @param to which other
 */
public record Link(Kind kind, TicketId to) {

    /** How two tickets can belong together. Each kind has its opposite, which stands on the other ticket. */
    public enum Kind {
        /** It is the same problem; the other goes on. */
        DUPLICATE_OF,
        /** The other was the same problem; this goes on. */
        DUPLICATED_BY,
        /** It is a second problem that was found in the other. */
        SPLIT_FROM,
        /** The other is a second problem that was found in this. */
        SPLIT_INTO,
        /** It goes on where the other, which is closed, ended. */
        FOLLOW_UP_OF,
        /** The other goes on where this ended. */
        FOLLOWED_BY;

        /**
         * What stands on the other ticket.
         *
         * @return the kind whose opposite this is
         */
        public Kind opposite() {
            return switch (this) {
                case DUPLICATE_OF -> DUPLICATED_BY;
                case DUPLICATED_BY -> DUPLICATE_OF;
                case SPLIT_FROM -> SPLIT_INTO;
                case SPLIT_INTO -> SPLIT_FROM;
                case FOLLOW_UP_OF -> FOLLOWED_BY;
                case FOLLOWED_BY -> FOLLOW_UP_OF;
            };
        }
    }

    /** What and which, in words. */
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + to;
    }
}
