package dev.helpline.ticket;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The teams of a desk, by name. Immutable; the first is where new tickets come in. */
public final class Teams {

    private final Map<String, Team> byName = new LinkedHashMap<>();

    private Teams(List<Team> teams) {
        for (Team team : teams) {
            if (byName.putIfAbsent(team.name(), team) != null) {
                throw new IllegalArgumentException("two teams are called '" + team + "'; names of teams are unique");
            }
        }
    }

    /**
     * The teams of a desk.
     *
     * @param intake where new tickets come in
     * @param others the other teams, by unique names
     * @return the teams
     */
    public static Teams of(Team intake, Team... others) {
        return new Teams(Stream.concat(Stream.of(intake), Arrays.stream(others)).toList());
    }

    /**
     * Where new tickets come in.
     *
     * @return the first team
     */
    public Team intake() {
        return byName.values().iterator().next();
    }

    /**
     * Every team.
     *
     * @return the intake first, never empty
     */
    public List<Team> all() {
        return List.copyOf(byName.values());
    }

    /**
     * The team of a name.
     *
     * @param name as the host wrote it
     * @return the team
     * @throws RefusedException if no team has that name; the message lists those there are
     */
    public Team named(String name) {
        Team team = byName.get(name);
        if (team == null) {
            throw new RefusedException("there is no team '" + name + "'; teams: " + byName.keySet());
        }
        return team;
    }

    /** The names of the teams. */
    @Override
    public String toString() {
        return "Teams" + byName.keySet();
    }
}
