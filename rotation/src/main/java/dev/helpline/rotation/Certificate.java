package dev.helpline.rotation;

import dev.helpline.ticket.Agent;
import java.util.List;
import java.util.Optional;

/**
 * How fair a rota is on one line of its ledger, and how fair any rota could have been that fills as many seats of the same
 * shifts. Spreads are the largest credit minus the smallest on that line, in micro-units.
 *
 * <p>The bound comes from a relaxation that keeps only who is there and who knows what: turns flow from person to person
 * until nothing gets fairer. Then there are people who can only pass turns to each other; somebody among them must carry
 * as much as they do on average, whatever the rota. Both groups are named, so that the bound can be worked out again by
 * hand.
 *
 * @param line what is certified
 * @param spread of this rota
 * @param bound the least spread of any rota
 * @param busiest people who must carry so much, because nobody else could take enough of their turns
 * @param idlest people who cannot carry more, because they already take all they could
 * @param binding the rule that keeps this rota from its bound; empty if it reaches it, or if only whole turns do
 */
public record Certificate(
        Line line, long spread, long bound, List<Agent> busiest, List<Agent> idlest, Optional<Rule> binding) {

    /** Takes copies. */
    public Certificate {
        busiest = List.copyOf(busiest);
        idlest = List.copyOf(idlest);
    }

    /**
     * Whether no rota could be fairer.
     *
     * @return true if the spread is the bound
     */
    public boolean isOptimal() {
        return spread <= bound;
    }

    /** One sentence in turns; it names the line unless that is the line of all turns. */
    @Override
    public String toString() {
        String on = line.equals(Line.TOTAL) ? "" : " on " + line;
        String turns = "credits" + on + " are " + inTurns(spread) + " turns apart; ";
        String reached = isOptimal() ? "no rota could do better" : "no rota could do better than " + inTurns(bound);
        return turns + reached + binding.map(rule -> ", and " + rule + " binds").orElse("");
    }

    private static String inTurns(long micros) {
        return java.math.BigDecimal.valueOf(micros, 6).stripTrailingZeros().toPlainString();
    }
}
