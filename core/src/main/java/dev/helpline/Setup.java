package dev.helpline;

import dev.helpline.spi.Channel;
import dev.helpline.spi.Policy;
import dev.helpline.spi.Roster;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.Discretion;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Teams;
import dev.helpline.ticket.Workflow;
import java.time.InstantSource;
import java.util.Optional;

/** Everything a desk was told. */
record Setup(
        TicketStore store,
        Policy policy,
        Roster roster,
        Channel channel,
        Workflow workflow,
        Discretion discretion,
        Teams teams,
        Optional<Team> makers,
        InstantSource clock) {

    Course course() {
        return Course.following(policy, teams);
    }

    Setup following(Policy next) {
        return new Setup(store, next, roster, channel, workflow, discretion, teams, makers, clock);
    }

    Setup staffedBy(Roster next) {
        return new Setup(store, policy, next, channel, workflow, discretion, teams, makers, clock);
    }

    Setup telling(Channel next) {
        return new Setup(store, policy, roster, next, workflow, discretion, teams, makers, clock);
    }

    Setup working(Workflow next) {
        return new Setup(store, policy, roster, channel, next, discretion, teams, makers, clock);
    }

    Setup trusting(Discretion next) {
        return new Setup(store, policy, roster, channel, workflow, next, teams, makers, clock);
    }

    Setup withTeams(Teams next) {
        return new Setup(store, policy, roster, channel, workflow, discretion, next, makers, clock);
    }

    Setup timedBy(InstantSource next) {
        return new Setup(store, policy, roster, channel, workflow, discretion, teams, makers, next);
    }

    Setup madeBy(Team next) {
        return new Setup(store, policy, roster, channel, workflow, discretion, teams, Optional.of(next), clock);
    }
}
