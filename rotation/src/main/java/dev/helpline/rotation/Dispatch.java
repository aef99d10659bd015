package dev.helpline.rotation;

import dev.helpline.spi.Roster;
import dev.helpline.spi.Workload;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A rota that also says who gets the next ticket. Of those on duty who have room for one more, whoever had a
 * confrontation lately is passed over unless everybody had; then, if the host wants it, the customer's former owner comes
 * first; then whoever was given fewest for their share since all who are there now have been there; of equals, whoever
 * was given one longest ago.
 *
 * <p>Tickets are counted when they are given, so being fast is not punished. Somebody who comes on duty starts the count
 * afresh for all, and who was given one longest ago is still next: nobody's turn is reset and no newcomer is flooded.
 *
 * @param rota who is on duty
 * @param formerOwnerFirst whether a customer gets back to whom they know; not unless said otherwise
 * @param sparing for how long somebody is passed over after a confrontation; two hours unless said otherwise
 */
public record Dispatch(Rota rota, boolean formerOwnerFirst, Duration sparing) implements Roster {

    /** For how long somebody is passed over after a confrontation unless said otherwise. */
    public static final Duration USUAL_SPARING = Duration.ofHours(2);

    /** Checks that the time is not negative. */
    public Dispatch {
        if (sparing.isNegative()) {
            throw new IllegalArgumentException(
                    "nobody can be passed over for " + sparing + " after a confrontation; PT0S and more are allowed");
        }
    }

    /**
     * The same, giving a customer back to whoever owned their last ticket, if they are on duty and have room.
     *
     * @return a new roster
     */
    public Dispatch toFormerOwners() {
        return new Dispatch(rota, true, sparing);
    }

    /**
     * The same, passing over whoever had a confrontation for another time.
     *
     * @param time zero passes over nobody
     * @return a new roster
     */
    public Dispatch sparingFor(Duration time) {
        return new Dispatch(rota, formerOwnerFirst, time);
    }

    @Override
    public List<Agent> onDuty(Team team, Instant at) {
        return rota.onDuty(team, at);
    }

    @Override
    public Optional<Agent> pick(Ticket ticket, Instant at, Workload workload) {
        List<Agent> there = ticket.team().map(team -> onDuty(team, at)).orElse(List.of());
        List<Agent> free = there.stream().filter(workload::hasRoom).toList();
        List<Agent> spared = free.stream()
                .filter(agent -> workload.confrontationsSince(agent, at.minus(sparing)) == 0)
                .toList();
        List<Agent> asked = spared.isEmpty() ? free : spared;
        Optional<Agent> known = formerOwnerFirst
                ? workload.formerOwner(ticket.requester())
                        .flatMap(owner -> asked.stream().filter(owner::is).findFirst())
                : Optional.empty();
        return known.or(() -> fairest(asked, together(ticket, at), at, workload));
    }

    private Optional<Agent> fairest(List<Agent> agents, Instant since, Instant at, Workload workload) {
        return agents.stream()
                .min(Comparator.<Agent>comparingDouble(
                                agent -> (workload.givenSince(agent, since) + 1.0) / rota.shareOf(agent, at))
                        .thenComparing(agent -> workload.lastGiven(agent).orElse(Instant.MIN)));
    }

    /** Since when all who are there now have been there together: the last handoff of the team. */
    private Instant together(Ticket ticket, Instant at) {
        String team = ticket.team().map(Team::name).orElse("");
        return rota.rotation().duties().stream()
                .filter(duty -> duty.team().name().equals(team))
                .flatMap(duty -> rota.shiftAt(duty.name(), at).stream())
                .map(shift -> shift.span().startInclusive())
                .max(Comparator.naturalOrder())
                .orElse(at);
    }
}
