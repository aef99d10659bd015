package dev.helpline.escalation;

import dev.helpline.ticket.Guard;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.Team;
import dev.helpline.time.BusinessHours;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names that a written policy may use: guards, hours, priorities, and where it is said, teams and the host's own
 * actions. Immutable and thread-safe; each call gives a vocabulary with more words.
 */
public final class Vocabulary {

    private final Map<String, Guard> guards;
    private final Map<String, BusinessHours> hours;
    private final Map<String, Priority> priorities;
    private final Optional<Set<String>> teams;
    private final Optional<Set<String>> actions;

    private Vocabulary(
            Map<String, Guard> guards,
            Map<String, BusinessHours> hours,
            Map<String, Priority> priorities,
            Optional<Set<String>> teams,
            Optional<Set<String>> actions) {
        this.guards = guards;
        this.hours = hours;
        this.priorities = priorities;
        this.teams = teams;
        this.actions = actions;
    }

    /**
     * The four standard priorities, no guards, no hours but {@code always}, and any team and any action, since nobody has said
     * which there are.
     *
     * @return the smallest vocabulary
     */
    public static Vocabulary standard() {
        return new Vocabulary(Map.of(), Map.of(), Map.of(), Optional.empty(), Optional.empty())
                .priorities(Priority.CRITICAL, Priority.HIGH, Priority.NORMAL, Priority.LOW);
    }

    /**
     * With guards that steps and workflows may ask by their names.
     *
     * @param more guards of names that are not taken
     * @return a larger vocabulary
     */
    public Vocabulary guards(Guard... more) {
        Map<String, Guard> all = new LinkedHashMap<>(guards);
        for (Guard guard : more) {
            if (all.put(guard.name(), guard) != null) {
                throw new IllegalArgumentException("two guards are called '" + guard + "'; name each once");
            }
        }
        return new Vocabulary(Collections.unmodifiableMap(all), hours, priorities, teams, actions);
    }

    /**
     * With hours that ladders may count by their name.
     *
     * @param name not blank, not {@code always}, which means what it says
     * @param named the hours, of the host's own making or not; they take the place of hours of the same name
     * @return a larger vocabulary
     */
    public Vocabulary hours(String name, BusinessHours named) {
        if (name.isBlank() || name.equals("always")) {
            throw new IllegalArgumentException(
                    "hours cannot be called '" + name + "'; allowed: any name but 'always', not blank");
        }
        Map<String, BusinessHours> all = new LinkedHashMap<>(hours);
        all.put(name, named);
        return new Vocabulary(guards, Collections.unmodifiableMap(all), priorities, teams, actions);
    }

    /**
     * With priorities of the host's own.
     *
     * @param more they take the place of priorities of the same name; none may be called {@code others}, which stands for all
     *     that a goal does not name
     * @return a larger vocabulary
     */
    public Vocabulary priorities(Priority... more) {
        Map<String, Priority> all = new LinkedHashMap<>(priorities);
        for (Priority priority : more) {
            if (priority.name().equals(Fields.OTHERS)) {
                throw new IllegalArgumentException("a priority cannot be called '" + Fields.OTHERS
                        + "' in a written policy, where it stands for those that are not named");
            }
            all.put(priority.name(), priority);
        }
        return new Vocabulary(guards, hours, Collections.unmodifiableMap(all), teams, actions);
    }

    /**
     * With the teams of the desk; no others may be named.
     *
     * @param known the teams
     * @return a stricter vocabulary
     */
    public Vocabulary teams(Collection<Team> known) {
        Set<String> names = new TreeSet<>(known.stream().map(Team::name).toList());
        return new Vocabulary(guards, hours, priorities, Optional.of(Collections.unmodifiableSet(names)), actions);
    }

    /**
     * With the teams of the desk; no others may be named.
     *
     * @param known the teams
     * @return a stricter vocabulary
     */
    public Vocabulary teams(Team... known) {
        return teams(Arrays.asList(known));
    }

    /**
     * With the names of the host's own actions; no others may be run.
     *
     * @param known the names by which the desk knows them
     * @return a stricter vocabulary
     */
    public Vocabulary actions(String... known) {
        Set<String> names = new TreeSet<>(Arrays.asList(known));
        return new Vocabulary(guards, hours, priorities, teams, Optional.of(Collections.unmodifiableSet(names)));
    }

    /**
     * The guards.
     *
     * @return by name
     */
    public Map<String, Guard> guards() {
        return guards;
    }

    Map<String, BusinessHours> hours() {
        return hours;
    }

    Map<String, Priority> priorities() {
        return priorities;
    }

    /** Empty if any will do. */
    Optional<Set<String>> teams() {
        return teams;
    }

    /** Empty if any will do. */
    Optional<Set<String>> actions() {
        return actions;
    }

    /** The names it has. */
    @Override
    public String toString() {
        return "guards " + guards.keySet() + ", hours " + hours.keySet() + ", priorities " + priorities.keySet()
                + ", teams " + teams.map(Object::toString).orElse("any") + ", actions "
                + actions.map(Object::toString).orElse("any");
    }
}
