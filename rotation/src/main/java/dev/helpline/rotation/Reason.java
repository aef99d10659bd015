package dev.helpline.rotation;

import dev.helpline.ticket.Agent;
import java.util.Optional;

/**
 * Why somebody does not have a seat that another person has.
 *
 * @param agent who does not have it
 * @param kind what speaks against them
 * @param rule the rule that forbids it; present for {@link Kind#RULE} alone
 */
public record Reason(Agent agent, Kind kind, Optional<Rule> rule) {

    /** What speaks against somebody. */
    public enum Kind {
        /** They have another seat of the same shift. */
        SERVES_TOO,
        /** A rule forbids it, everything else staying as it is. */
        RULE,
        /** They were owed less at that handoff: they could wait longer. */
        LESS_DUE,
        /**
         * They were owed as much, but had more difficult conversations beyond their share, served more recently, or drew
         * the later lot.
         */
        EQUALLY_DUE,
        /** Whoever serves is a newcomer, whose first stint follows their joining. */
        NEWCOMERS_FIRST,
        /** They would carry more at the end than whoever serves does now: the rota would not be fairer. */
        CARRIES_ENOUGH,
        /** Nothing: somebody decided it by hand, in a swap or a repair. */
        BY_HAND
    }

    /** One sentence. */
    @Override
    public String toString() {
        return agent
                + switch (kind) {
                    case SERVES_TOO -> " serves in the same shift";
                    case RULE -> " may not: " + rule.map(Rule::toString).orElse("");
                    case LESS_DUE -> " was owed less and could wait longer";
                    case EQUALLY_DUE ->
                        " was owed as much, but had more difficult conversations, served more recently or drew the later"
                                + " lot";
                    case NEWCOMERS_FIRST -> " lets a newcomer begin";
                    case CARRIES_ENOUGH -> " would carry more in the end";
                    case BY_HAND -> " could have served; it was decided by hand";
                };
    }
}
