package dev.helpline;

import dev.helpline.spi.Channel;
import dev.helpline.spi.Policy;
import dev.helpline.spi.Roster;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.Teams;
import dev.helpline.ticket.Workflow;
import java.time.InstantSource;

/** Everything a desk was told. */
record Setup(
        TicketStore store,
        Policy policy,
        Roster roster,
        Channel channel,
        Workflow workflow,
        Teams teams,
        InstantSource clock) {

    Course course() {
        return Course.following(policy, teams);
    }

    Setup following(Policy next) {
        return new Setup(store, next, roster, channel, workflow, teams, clock);
    }

    Setup staffedBy(Roster next) {
        return new Setup(store, policy, next, channel, workflow, teams, clock);
    }

    Setup telling(Channel next) {
        return new Setup(store, policy, roster, next, workflow, teams, clock);
    }

    Setup working(Workflow next) {
        return new Setup(store, policy, roster, channel, next, teams, clock);
    }

    Setup withTeams(Teams next) {
        return new Setup(store, policy, roster, channel, workflow, next, clock);
    }

    Setup timedBy(InstantSource next) {
        return new Setup(store, policy, roster, channel, workflow, teams, next);
    }
}
