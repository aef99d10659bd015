package dev.helpline.rotation;

import dev.helpline.ticket.Team;
import java.util.List;

/**
 * One line of a ledger: a kind of load that is shared out on its own account. Two lines are the same when their names are.
 *
 * @param name how the line is called, not blank
 */
public record Line(String name) implements Comparable<Line> {

    /** Every turn, by its weight. */
    public static final Line TOTAL = new Line("total");

    /** Turns that lie on weekends or touch a holiday. */
    public static final Line WEEKENDS_AND_HOLIDAYS = new Line("weekends and holidays");

    /** Turns that lie in the night. */
    public static final Line NIGHTS = new Line("nights");

    /** Turns in which somebody experienced partnered somebody who is not. */
    public static final Line MENTORING = new Line("mentoring");

    /**
     * Conversations with upset customers, which a host reports with {@link Ledger#served}. No turn is written on it; of
     * people who are equally due, whoever is whole conversations ahead of their share comes later.
     */
    public static final Line DIFFICULT = new Line("difficult conversations");

    /** What is shared out first unless a host says otherwise: what is rare before what is common. */
    static final List<Line> USUAL = List.of(WEEKENDS_AND_HOLIDAYS, NIGHTS, TOTAL);

    /** Checks the name. */
    public Line {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a line of a ledger has a name; \"" + name + "\" is blank");
        }
    }

    /**
     * Turns of the teams on one support line.
     *
     * @param tier 1 for the front line, 2 and above behind it
     * @return the line
     */
    public static Line tier(int tier) {
        return new Line("tier " + tier);
    }

    static Line tierOf(Team team) {
        return tier(team.tier());
    }

    @Override
    public int compareTo(Line other) {
        return name.compareTo(other.name);
    }

    /** The name alone. */
    @Override
    public String toString() {
        return name;
    }
}
