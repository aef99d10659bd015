package dev.helpline.spi;

import dev.helpline.ticket.Actor;
import dev.helpline.ticket.Situation;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Teams;
import dev.helpline.ticket.Workflow;
import java.time.Instant;
import java.util.Set;

/**
 * What a {@link StepAction} is told besides the ticket.
 *
 * @param workflow the rules of the desk
 * @param teams where tickets can be moved to
 * @param roster who is on duty
 * @param workload what everybody has to do
 * @param actions the names of the actions that the host has registered
 * @param by the rule that wants it
 * @param at when it happens
 */
public record StepSituation(
        Workflow workflow, Teams teams, Roster roster, Workload workload, Set<String> actions, Actor by, Instant at) {

    /** Takes a copy. */
    public StepSituation {
        actions = Set.copyOf(actions);
    }

    /**
     * What a command is told when a rule wants it.
     *
     * @return the same workflow, rule and instant; rules give nothing to customers
     */
    public Situation forCommands() {
        return new Situation(workflow, by, at);
    }

    /**
     * Whether the roster knows a team and has nobody there.
     *
     * @param team which team
     * @return false for a team that the roster says nothing about
     */
    public boolean isDeserted(Team team) {
        return roster.covers(team) && roster.onDuty(team, at).isEmpty();
    }
}
