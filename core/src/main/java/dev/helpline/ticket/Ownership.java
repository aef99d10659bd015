package dev.helpline.ticket;

import dev.helpline.time.BusinessHours;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Who had a ticket when, answered from its history.
 *
 * @param stays the teams it was with, oldest first; neighbours differ; empty if it was never with one
 * @param owners who was answerable to the customer, oldest first
 * @param work who worked on it, oldest first; a stint ends when the ticket goes to somebody else, leaves the team, or is
 *     resolved or closed
 */
public record Ownership(List<Stay> stays, List<Tenure> owners, List<Stint> work) {

    /** Takes copies. */
    public Ownership {
        stays = List.copyOf(stays);
        owners = List.copyOf(owners);
        work = List.copyOf(work);
    }

    /**
     * A ticket with a team.
     *
     * @param team which team
     * @param since from when on
     */
    public record Stay(Team team, Instant since) {}

    /**
     * Somebody answerable for a ticket.
     *
     * @param agent who
     * @param since from when on
     */
    public record Tenure(Agent agent, Instant since) {}

    /**
     * Somebody working on a ticket.
     *
     * @param agent who
     * @param team the team the ticket was with, which says on what tier
     * @param startInclusive from when on
     * @param endExclusive until when; empty if they still do
     */
    public record Stint(Agent agent, Optional<Team> team, Instant startInclusive, Optional<Instant> endExclusive) {}

    /**
     * Reads a history.
     *
     * @param history every event of one ticket, oldest first; may be empty
     * @return who had it when
     * @throws IllegalArgumentException if the history does not begin with an opening
     */
    public static Ownership of(List<? extends Event> history) {
        return new OwnershipReader().read(history);
    }

    /**
     * How often the ticket went from one team to another.
     *
     * @return 0 if one team had it all along
     */
    public int teamHandoffs() {
        return Math.max(0, stays.size() - 1);
    }

    /**
     * Whether the ticket came straight back: from a team to another and to the first again.
     *
     * @return true if anywhere in its history three stays in a row read A, B, A
     */
    public boolean bounced() {
        for (int i = 2; i < stays.size(); i++) {
            if (stays.get(i).team().name().equals(stays.get(i - 2).team().name())) {
                return true;
            }
        }
        return false;
    }

    /**
     * The highest tier the ticket has been on.
     *
     * @return empty if it was never with a team
     */
    public Optional<Integer> highestTier() {
        return stays.stream().map(stay -> stay.team().tier()).max(Integer::compare);
    }

    /**
     * Who was answerable to the customer at an instant.
     *
     * @param instant any instant
     * @return empty before the first touch
     */
    public Optional<Agent> ownerAt(Instant instant) {
        Optional<Agent> owner = Optional.empty();
        for (Tenure tenure : owners) {
            if (!tenure.since().isAfter(instant)) {
                owner = Optional.of(tenure.agent());
            }
        }
        return owner;
    }

    /**
     * Who worked on it at an instant.
     *
     * @param instant any instant
     * @return empty while nobody did
     */
    public Optional<Agent> workerAt(Instant instant) {
        return work.stream()
                .filter(stint -> !instant.isBefore(stint.startInclusive()))
                .filter(stint -> stint.endExclusive()
                        .filter(end -> !instant.isBefore(end))
                        .isEmpty())
                .map(Stint::agent)
                .reduce((earlier, later) -> later);
    }

    /**
     * For how long somebody worked on it.
     *
     * @param agent who
     * @param hours which time counts
     * @param until up to when a stint is counted that has not ended
     * @return business time; zero if they never did
     */
    public Duration workedBy(Agent agent, BusinessHours hours, Instant until) {
        return worked(stint -> stint.agent().is(agent), hours, until);
    }

    /**
     * For how long somebody worked on it on a support line.
     *
     * @param tier at least 1
     * @param hours which time counts
     * @param until up to when a stint is counted that has not ended
     * @return business time; zero if nobody there ever did
     */
    public Duration workedOnTier(int tier, BusinessHours hours, Instant until) {
        return worked(stint -> stint.team().filter(team -> team.tier() == tier).isPresent(), hours, until);
    }

    private Duration worked(Predicate<Stint> which, BusinessHours hours, Instant until) {
        Duration sum = Duration.ZERO;
        for (Stint stint : work) {
            Instant end = stint.endExclusive().orElse(until);
            if (which.test(stint) && end.isAfter(stint.startInclusive())) {
                sum = sum.plus(hours.between(stint.startInclusive(), end));
            }
        }
        return sum;
    }

    /**
     * How often the ticket went from one person to another: those who answered for it, and those who worked on it.
     *
     * @return 0 if everybody who ever had it has it still
     */
    public int handoffs() {
        int handoffs = 0;
        for (int i = 1; i < owners.size(); i++) {
            handoffs += owners.get(i).agent().is(owners.get(i - 1).agent()) ? 0 : 1;
        }
        for (int i = 1; i < work.size(); i++) {
            handoffs += work.get(i).agent().is(work.get(i - 1).agent()) ? 0 : 1;
        }
        return handoffs;
    }
}
