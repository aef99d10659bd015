package dev.helpline.spi;

import dev.helpline.ticket.RefusedException;
import dev.helpline.ticket.Team;
import java.util.Comparator;
import java.util.List;

/** The teams a ticket can go up to. */
final class TierSearch {

    private TierSearch() {}

    /** Those of a tier and behind it that are not deserted, the lowest tier first, in the order of the desk. */
    static List<Team> from(int tier, StepSituation situation) {
        List<Team> teams = situation.teams().all().stream()
                .filter(team -> team.tier() >= tier)
                .sorted(Comparator.comparingInt(Team::tier))
                .toList();
        if (teams.stream().noneMatch(team -> team.tier() == tier)) {
            throw new RefusedException("there is no team on tier " + tier + "; tiers: "
                    + situation.teams().all().stream()
                            .map(Team::tier)
                            .distinct()
                            .sorted()
                            .toList());
        }
        List<Team> staffed =
                teams.stream().filter(team -> !situation.isDeserted(team)).toList();
        if (staffed.isEmpty()) {
            throw new RefusedException("nobody is on duty on tier " + tier + " or behind it");
        }
        return staffed;
    }
}
