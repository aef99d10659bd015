package dev.helpline.rotation;

import dev.helpline.ticket.Team;
import java.util.List;
import java.util.Optional;

/**
 * A kind of work that somebody must be there for: whose it is, when it changes hands, how many share it, and how long
 * each of them keeps it.
 *
 * @param name how people and plans refer to it, not blank; several duties may serve one team
 * @param team whose duty it is
 * @param cadence when it changes hands
 * @param seats how many people it takes at a time, from 1 to {@value #MAX_SEATS}; 1 unless said otherwise
 * @param stint how many shifts one person keeps a seat, from 1 to {@value #MAX_STINT}; 1 unless said otherwise. The
 *     stints of several seats are staggered, so that a team of two or more never changes all at once
 * @param weights how much a turn counts; all the same unless said otherwise
 * @param training how newcomers to it grow; empty if turns take nobody further
 */
public record Duty(
        String name, Team team, Cadence cadence, int seats, int stint, Weights weights, Optional<Training> training) {

    /** The most seats one duty may have. */
    public static final int MAX_SEATS = 1_000;

    /** The most shifts one stint may last. */
    public static final int MAX_STINT = 1_000;

    /** Checks the name, the number of seats and the length of a stint. */
    public Duty {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a duty of " + team + " has a name; \"" + name + "\" is blank");
        }
        if (seats < 1 || seats > MAX_SEATS) {
            throw new IllegalArgumentException(
                    "the duty of " + name + " cannot have " + seats + " seats; 1 to " + MAX_SEATS + " are allowed");
        }
        if (stint < 1 || stint > MAX_STINT) {
            throw new IllegalArgumentException(
                    "a stint at " + name + " cannot last " + stint + " shifts; 1 to " + MAX_STINT + " are allowed");
        }
    }

    /**
     * One seat of work for a team.
     *
     * @param team whose duty it is; the duty is called like the team
     * @param cadence when it changes hands
     * @return a duty with one seat, stints of one shift and equal weights
     */
    public static Duty of(Team team, Cadence cadence) {
        return new Duty(team.name(), team, cadence, 1, 1, Weights.equal(), Optional.empty());
    }

    /**
     * The same duty under another name, for teams that have several.
     *
     * @param name how people and plans refer to it
     * @return a new duty
     */
    public Duty named(String name) {
        return new Duty(name, team, cadence, seats, stint, weights, training);
    }

    /**
     * The same duty for another number of people at a time. Nobody takes two seats of one shift.
     *
     * @param seats how many people it takes at a time
     * @return a new duty
     * @throws IllegalArgumentException if {@code seats} is not within 1 and {@value #MAX_SEATS}
     */
    public Duty seats(int seats) {
        return new Duty(name, team, cadence, seats, stint, weights, training);
    }

    /**
     * The same duty, kept for several shifts at a time.
     *
     * @param shifts how long one person keeps a seat
     * @return a new duty
     * @throws IllegalArgumentException if {@code shifts} is not within 1 and {@value #MAX_STINT}
     */
    public Duty stintsOf(int shifts) {
        return new Duty(name, team, cadence, seats, shifts, weights, training);
    }

    /**
     * The same duty with other weights.
     *
     * @param weights how much a turn counts
     * @return a new duty
     */
    public Duty weighing(Weights weights) {
        return new Duty(name, team, cadence, seats, stint, weights, training);
    }

    /**
     * The same duty, at which newcomers grow by the turns they take.
     *
     * @param shadowTurns turns to shadow before the first seat
     * @param pairedTurns turns to take beside somebody experienced before the first one alone
     * @return a new duty
     */
    public Duty training(int shadowTurns, int pairedTurns) {
        return new Duty(
                name, team, cadence, seats, stint, weights, Optional.of(new Training(shadowTurns, pairedTurns)));
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
        return Rotation.of(List.of(this), people);
    }
}
