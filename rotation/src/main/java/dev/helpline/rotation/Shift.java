package dev.helpline.rotation;

import dev.helpline.ticket.Agent;
import dev.helpline.time.Interval;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Who serves at one duty from one handoff to the next.
 *
 * @param duty the name of the duty
 * @param span from the handoff at which it begins, to the one at which it ends
 * @param turns one for each seat that is filled, by seat, then whoever shadows; empty if nobody serves
 */
public record Shift(String duty, Interval span, List<Turn> turns) {

    /** Checks that nobody takes two parts. */
    public Shift {
        turns = turns.stream().sorted(Comparator.comparingInt(Turn::seat)).toList();
        if (turns.stream().map(turn -> turn.agent().id()).distinct().count() < turns.size()) {
            throw new IllegalArgumentException(
                    "nobody takes two seats of one shift; the shift " + span + " names somebody twice: " + turns);
        }
    }

    /**
     * Whoever takes a seat.
     *
     * @return by seat; people who shadow are not among them
     */
    public List<Agent> agents() {
        return turns.stream().filter(Turn::seated).map(Turn::agent).toList();
    }

    /** The span, the duty and the names. */
    @Override
    public String toString() {
        return span + " " + duty + ": " + turns.stream().map(Turn::toString).collect(Collectors.joining(", "));
    }
}
