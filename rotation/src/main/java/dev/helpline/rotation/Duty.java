package dev.helpline.rotation;

import dev.helpline.ticket.Team;
import java.util.List;

/**
 * A kind of work that somebody must be there for: whose it is, when it changes hands, and how many share it.
 *
 * @param team whose duty it is
 * @param cadence when it changes hands
 * @param seats how many people it takes at a time, from 1 to {@value #MAX_SEATS}; 1 unless said otherwise
 */
public record Duty(Team team, Cadence cadence, int seats) {

    /** The most seats one duty may have. */
    public static final int MAX_SEATS = 1_000;

    /** Checks the number of seats. */
    public Duty {
        if (seats < 1 || seats > MAX_SEATS) {
            throw new IllegalArgumentException(
                    "the duty of " + team + " cannot have " + seats + " seats; 1 to " + MAX_SEATS + " are allowed");
        }
    }

    /**
     * The same duty for another number of people at a time. Nobody takes two seats of one shift.
     *
     * @param seats how many people it takes at a time
     * @return a new duty
     * @throws IllegalArgumentException if {@code seats} is not within 1 and {@value #MAX_SEATS}
     */
    public Duty seats(int seats) {
        return new Duty(team, cadence, seats);
    }

    /**
     * A rotation of these people through this duty.
     *
     * @param people who takes turns, in any order: it never matters
     * @return a rotation without absences and with an empty ledger
     * @throws IllegalArgumentException if nobody is named, or somebody twice
     */
    public Rotation among(Person... people) {
        return among(List.of(people));
    }

    /**
     * A rotation of these people through this duty.
     *
     * @param people who takes turns, in any order: it never matters
     * @return a rotation without absences and with an empty ledger
     * @throws IllegalArgumentException if nobody is named, or somebody twice
     */
    public Rotation among(List<Person> people) {
        return new Rotation(this, people, List.of(), Ledger.empty(), 0);
    }
}
