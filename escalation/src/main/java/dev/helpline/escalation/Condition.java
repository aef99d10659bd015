package dev.helpline.escalation;

import dev.helpline.spi.Policy;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Mood;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Theme;
import dev.helpline.ticket.Ticket;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A question about a ticket that can be written down: which priorities, teams, tiers, categories, themes and moods it may
 * have. It says nothing of who asks or what they pay.
 *
 * <pre>{@code
 * Policy urgent = Condition.priority(CRITICAL, HIGH).and(Condition.team("database")).limiting(everyday);
 * }</pre>
 *
 * <p>Each of the sets that is not empty must have a member in common with the ticket. Immutable and thread-safe. It prints in
 * words.
 *
 * @param priorities one of these; any if empty
 * @param teams with the team of one of these names; any place if empty
 * @param tiers on one of these tiers; any place if empty
 * @param categories in one of these; any if empty
 * @param themes about one of these at least; anything if empty
 * @param moods the customer's mood is one of these; any if empty
 * @param holds whether it must be so; if false, it must not
 */
public record Condition(
        Set<Priority> priorities,
        Set<String> teams,
        Set<Integer> tiers,
        Set<Category> categories,
        Set<Theme> themes,
        Set<Mood> moods,
        boolean holds)
        implements Predicate<Ticket> {

    /** Takes copies, and checks that something is asked. */
    public Condition {
        priorities = Set.copyOf(priorities);
        teams = Set.copyOf(teams);
        tiers = Set.copyOf(tiers);
        categories = Set.copyOf(categories);
        themes = Set.copyOf(themes);
        moods = Set.copyOf(moods);
        if (priorities.isEmpty()
                && teams.isEmpty()
                && tiers.isEmpty()
                && categories.isEmpty()
                && themes.isEmpty()
                && moods.isEmpty()) {
            throw new IllegalArgumentException(
                    "a condition that asks nothing cannot be; allowed: some priority, team, tier, category, theme or mood");
        }
    }

    private static Condition of(
            Collection<Priority> priorities,
            Collection<String> teams,
            Collection<Integer> tiers,
            Collection<Category> categories,
            Collection<Theme> themes,
            Collection<Mood> moods) {
        return new Condition(
                Set.copyOf(priorities),
                Set.copyOf(teams),
                Set.copyOf(tiers),
                Set.copyOf(categories),
                Set.copyOf(themes),
                Set.copyOf(moods),
                true);
    }

    /**
     * Tickets of some priorities.
     *
     * @param priorities at least one
     * @return the condition
     */
    public static Condition priority(Priority... priorities) {
        return of(List.of(priorities), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /**
     * Tickets that are with some teams.
     *
     * @param teams names of teams, at least one
     * @return the condition
     */
    public static Condition team(String... teams) {
        return of(List.of(), List.of(teams), List.of(), List.of(), List.of(), List.of());
    }

    /**
     * Tickets that are on some tiers.
     *
     * @param tiers at least one
     * @return the condition
     */
    public static Condition tier(Integer... tiers) {
        return of(List.of(), List.of(), List.of(tiers), List.of(), List.of(), List.of());
    }

    /**
     * Tickets in statuses of some categories.
     *
     * @param categories at least one
     * @return the condition
     */
    public static Condition category(Category... categories) {
        return of(List.of(), List.of(), List.of(), List.of(categories), List.of(), List.of());
    }

    /**
     * Tickets that are about something.
     *
     * @param themes names of themes, at least one; any of them will do
     * @return the condition
     */
    public static Condition theme(String... themes) {
        List<Theme> about = List.of(themes).stream().map(Theme::new).toList();
        return of(List.of(), List.of(), List.of(), List.of(), about, List.of());
    }

    /**
     * Tickets of customers in some moods.
     *
     * @param moods at least one
     * @return the condition
     */
    public static Condition mood(Mood... moods) {
        return of(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(moods));
    }

    /**
     * This and another condition.
     *
     * @param other about something that this one does not ask, and not negated, as this one is not
     * @return a condition that holds if both do
     * @throws IllegalArgumentException if both ask the same, or one is negated
     */
    public Condition and(Condition other) {
        if (!holds || !other.holds || !disjoint(other)) {
            throw new IllegalArgumentException("'" + this + "' and '" + other
                    + "' cannot be one condition; allowed: two that ask different things, or limiting() twice");
        }
        return new Condition(
                either(priorities, other.priorities),
                either(teams, other.teams),
                either(tiers, other.tiers),
                either(categories, other.categories),
                either(themes, other.themes),
                either(moods, other.moods),
                true);
    }

    private boolean disjoint(Condition other) {
        return (priorities.isEmpty() || other.priorities.isEmpty())
                && (teams.isEmpty() || other.teams.isEmpty())
                && (tiers.isEmpty() || other.tiers.isEmpty())
                && (categories.isEmpty() || other.categories.isEmpty())
                && (themes.isEmpty() || other.themes.isEmpty())
                && (moods.isEmpty() || other.moods.isEmpty());
    }

    private static <T> Set<T> either(Set<T> some, Set<T> others) {
        return some.isEmpty() ? others : some;
    }

    /**
     * The opposite.
     *
     * @return a condition that holds for all other tickets
     */
    @Override
    public Condition negate() {
        return new Condition(priorities, teams, tiers, categories, themes, moods, !holds);
    }

    /**
     * A policy for the tickets for which this holds.
     *
     * @param policy any policy
     * @return {@code policy.when(...)}, in a way that can be written to a file
     */
    public Policy limiting(Policy policy) {
        return policy.when(toString(), this);
    }

    @Override
    public boolean test(Ticket ticket) {
        return holds
                == ((priorities.isEmpty() || priorities.contains(ticket.priority()))
                        && (teams.isEmpty()
                                || ticket.team()
                                        .map(Team::name)
                                        .filter(teams::contains)
                                        .isPresent())
                        && (tiers.isEmpty()
                                || ticket.team()
                                        .map(Team::tier)
                                        .filter(tiers::contains)
                                        .isPresent())
                        && (categories.isEmpty() || categories.contains(ticket.category()))
                        && (themes.isEmpty()
                                || ticket.matter().themes().stream().anyMatch(themes::contains))
                        && (moods.isEmpty() || moods.contains(ticket.matter().mood())));
    }

    boolean isOfPlaceAndPriorityOnly() {
        return tiers.isEmpty() && categories.isEmpty() && themes.isEmpty() && moods.isEmpty();
    }

    /** The tiers that must be there for it ever to hold: none, if it is about tickets on no such tier. */
    Set<Integer> knownTiers() {
        return holds ? tiers : Set.of();
    }

    /** In words, such as {@code priority is critical or high and team is database}. */
    @Override
    public String toString() {
        List<String> asked = new ArrayList<>();
        say(asked, "priority is ", new TreeSet<>(priorities));
        say(asked, "team is ", new TreeSet<>(teams));
        say(asked, "tier is ", new TreeSet<>(tiers));
        say(asked, "category is ", new TreeSet<>(categories));
        say(asked, "theme is ", themes.stream().map(Theme::name).sorted().toList());
        say(asked, "mood is ", new TreeSet<>(moods));
        return (holds ? "" : "not ") + String.join(" and ", asked);
    }

    private static void say(List<String> asked, String what, Collection<?> members) {
        if (!members.isEmpty()) {
            asked.add(what + members.stream().map(Object::toString).collect(Collectors.joining(" or ")));
        }
    }
}
