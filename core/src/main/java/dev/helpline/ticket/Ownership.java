package dev.helpline.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who had a ticket when, answered from its history.
 *
 * @param stays the teams it was with, oldest first; neighbours differ; empty if it was never with one
 * @param owners who was answerable to the customer, oldest first
 */
public record Ownership(List<Stay> stays, List<Tenure> owners) {

    /** Takes copies. */
    public Ownership {
        stays = List.copyOf(stays);
        owners = List.copyOf(owners);
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
     * Reads a history.
     *
     * @param history every event of one ticket, oldest first
     * @return who had it when
     */
    public static Ownership of(List<? extends Event> history) {
        List<Stay> stays = new ArrayList<>();
        List<Tenure> owners = new ArrayList<>();
        for (Event event : history) {
            if (event instanceof TicketOpened opened) {
                opened.team().ifPresent(team -> stays.add(new Stay(team, opened.at())));
            } else if (event instanceof TeamChanged moved && !isWith(moved.to(), stays)) {
                stays.add(new Stay(moved.to(), moved.at()));
            } else if (event instanceof OwnerChanged changed) {
                owners.add(new Tenure(changed.to(), changed.at()));
            }
        }
        return new Ownership(stays, owners);
    }

    private static boolean isWith(Team team, List<Stay> stays) {
        return !stays.isEmpty() && stays.get(stays.size() - 1).team().name().equals(team.name());
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
}
