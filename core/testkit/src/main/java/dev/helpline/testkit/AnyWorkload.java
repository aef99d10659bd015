package dev.helpline.testkit;

import dev.helpline.spi.Workload;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Requester;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What people of whom nothing is known but their ids have to do: anything, but always the same.
 *
 * @param seed another one gives everybody something else to do
 * @param capacity how many tickets somebody has at most; some have as many
 */
record AnyWorkload(int seed, int capacity) implements Workload {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Override
    public int openTickets(Agent agent) {
        return any(agent, capacity + 1);
    }

    @Override
    public boolean hasRoom(Agent agent) {
        return openTickets(agent) < capacity;
    }

    @Override
    public Optional<Instant> lastGiven(Agent agent) {
        int hours = any(agent, 100);
        return Optional.of(NOW.minus(Duration.ofHours(hours))).filter(at -> hours > 10);
    }

    @Override
    public int givenSince(Agent agent, Instant startInclusive) {
        return lastGiven(agent).filter(at -> !at.isBefore(startInclusive)).isPresent() ? 1 + any(agent, 10) : 0;
    }

    @Override
    public int confrontationsSince(Agent agent, Instant startInclusive) {
        return startInclusive.isAfter(NOW) ? 0 : any(agent, 3);
    }

    @Override
    public Optional<Agent> formerOwner(Requester requester) {
        return Optional.empty();
    }

    private int any(Agent agent, int bound) {
        return Math.floorMod(Objects.hash(agent.id(), seed) * 0x9E3779B9, bound);
    }
}
