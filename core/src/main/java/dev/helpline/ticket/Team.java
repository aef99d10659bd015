package dev.helpline.ticket;

import java.util.Optional;

/**
 * A queue of agents and the support line it stands on. Teams of one tier may differ.
 *
 * @param name how policies and agents refer to it, not blank
 * @param tier 1 for the front line, 2 and above behind it
 * @param lead who answers for the team, if anybody does
 */
public record Team(String name, int tier, Optional<Agent> lead) {

    /** Checks the name and that the tier is 1 or more. */
    public Team {
        Text.checked("a team's name", name, Text.NAME);
        if (tier < 1) {
            throw new IllegalArgumentException("team " + name + " cannot stand on tier " + tier + "; tiers start at 1");
        }
    }

    /**
     * A team without a lead.
     *
     * @param name how policies and agents refer to it
     * @param tier 1 for the front line, 2 and above behind it
     * @return the team
     */
    public static Team of(String name, int tier) {
        return new Team(name, tier, Optional.empty());
    }

    /**
     * The same team with somebody to answer for it.
     *
     * @param agent the lead
     * @return a new team
     */
    public Team ledBy(Agent agent) {
        return new Team(name, tier, Optional.of(agent));
    }

    /** The name alone. */
    @Override
    public String toString() {
        return name;
    }
}
