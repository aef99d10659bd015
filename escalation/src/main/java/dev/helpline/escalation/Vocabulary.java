package dev.helpline.escalation;

import dev.helpline.Desk;
import dev.helpline.form.Defect;
import dev.helpline.form.FormException;
import dev.helpline.spi.Policy;
import dev.helpline.ticket.Action;
import dev.helpline.ticket.Guard;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.Role;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Workflow;
import dev.helpline.time.BusinessHours;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names that a policy may use: guards, hours, priorities, and where it is said, teams and their tiers, the host's own
 * actions, and what the workflow lets policies do. A file is read with it; a policy made in code is {@linkplain #check
 * checked} with it.
 *
 * <pre>{@code
 * Policy policy = DeskFile.read(file, Vocabulary.of(desk).guards(upset)).policy();
 * desk = desk.following(policy);
 * }</pre>
 *
 * <p>Immutable and thread-safe; each call gives a vocabulary with more words.
 */
public final class Vocabulary {

    private final Map<String, Guard> guards;
    private final Map<String, BusinessHours> hours;
    private final Map<String, Priority> priorities;
    private final Optional<Collection<Team>> teams;
    private final Optional<Set<String>> actions;
    private final Optional<Workflow> workflow;

    private Vocabulary(
            Map<String, Guard> guards,
            Map<String, BusinessHours> hours,
            Map<String, Priority> priorities,
            Optional<Collection<Team>> teams,
            Optional<Set<String>> actions,
            Optional<Workflow> workflow) {
        this.guards = guards;
        this.hours = hours;
        this.priorities = priorities;
        this.teams = teams;
        this.actions = actions;
        this.workflow = workflow;
    }

    /**
     * The four standard priorities, no guards, no hours but {@code always}, and any team and any action, since nobody has said
     * which there are. What a workflow lets policies do is not asked, either.
     *
     * @return the smallest vocabulary
     */
    public static Vocabulary standard() {
        return new Vocabulary(Map.of(), Map.of(), Map.of(), Optional.empty(), Optional.empty(), Optional.empty())
                .priorities(Priority.CRITICAL, Priority.HIGH, Priority.NORMAL, Priority.LOW);
    }

    /**
     * What a desk knows: its teams with their tiers, the host's own actions, and its workflow; besides, the standard words.
     * Guards, hours and priorities of the host's own are added by name.
     *
     * @param desk the desk that will follow the policy
     * @return a vocabulary as strict as the desk
     */
    public static Vocabulary of(Desk desk) {
        return standard()
                .teams(desk.teams().all())
                .actions(desk.actions().toArray(String[]::new))
                .workflow(desk.workflow());
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
        return new Vocabulary(Collections.unmodifiableMap(all), hours, priorities, teams, actions, workflow);
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
        return new Vocabulary(guards, Collections.unmodifiableMap(all), priorities, teams, actions, workflow);
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
        return new Vocabulary(guards, hours, Collections.unmodifiableMap(all), teams, actions, workflow);
    }

    /**
     * With the teams of the desk; no others may be named, and no tiers but theirs.
     *
     * @param known the teams
     * @return a stricter vocabulary
     */
    public Vocabulary teams(Collection<Team> known) {
        return new Vocabulary(guards, hours, priorities, Optional.of(List.copyOf(known)), actions, workflow);
    }

    /**
     * With the teams of the desk; no others may be named, and no tiers but theirs.
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
        return new Vocabulary(
                guards, hours, priorities, teams, Optional.of(Collections.unmodifiableSet(names)), workflow);
    }

    /**
     * With the workflow of the desk; policies may act only as it lets one in some status.
     *
     * @param table the workflow
     * @return a stricter vocabulary
     */
    public Vocabulary workflow(Workflow table) {
        return new Vocabulary(guards, hours, priorities, teams, actions, Optional.of(table));
    }

    /**
     * Checks a policy that was made in code: that the teams, the tiers and the host's own actions are there that it names,
     * that the workflow lets a policy act as it wants to, and that it does not move a ticket round and round. Policies of the
     * host's own making are not looked into.
     *
     * @param policy any policy
     * @param <P> what it is
     * @return the same policy
     * @throws IllegalArgumentException with a sentence a line for each thing that could never be done
     */
    public <P extends Policy> P check(P policy) {
        List<Defect> defects = new Check(this).defects(policy);
        if (!defects.isEmpty()) {
            throw new FormException(defects);
        }
        return policy;
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
        return teams.map(known -> sorted(known.stream().map(Team::name)));
    }

    /** Empty if any will do. */
    Optional<Set<Integer>> tiers() {
        return teams.map(known -> sorted(known.stream().map(Team::tier)));
    }

    /** Empty if any will do. */
    Optional<Set<String>> actions() {
        return actions;
    }

    /** What policies may do in some status; empty if anything will do. */
    Optional<Set<String>> acts() {
        return workflow.map(table -> sorted(table.transitions().stream()
                .filter(row -> row.who().contains(Role.SYSTEM))
                .map(row -> row.action().name())));
    }

    /** Whether the workflow has the action, for whomever. */
    boolean isDone(Action action) {
        return workflow.stream()
                .flatMap(table -> table.transitions().stream())
                .anyMatch(row -> row.action().equals(action));
    }

    private static <T> Set<T> sorted(Stream<T> names) {
        return names.collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names it has. */
    @Override
    public String toString() {
        return "guards " + guards.keySet() + ", hours " + hours.keySet() + ", priorities " + priorities.keySet()
                + ", teams " + said(teams()) + ", actions " + said(actions) + ", acts " + said(acts());
    }

    private static String said(Optional<Set<String>> names) {
        return names.map(Object::toString).orElse("any");
    }
}
