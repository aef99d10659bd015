package dev.helpline.ticket;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which tickets are looked for: those that meet every criterion. {@code all().with(database).in(OPEN, NEW)} reads as it
 * prints. A criterion that is given again replaces the one before.
 *
 * @param team whose name the ticket's team has
 * @param owner who owns it
 * @param assignee who works on it
 * @param categories one of which it is in; empty for any
 * @param status the exact name of its status
 * @param theme one of its themes
 * @param requester who has the problem
 * @param account the account of whoever has the problem
 * @param dueBefore before when it is next due, exclusive
 * @param text what its subject says
 */
public record TicketQuery(
        Optional<Team> team,
        Optional<Agent> owner,
        Optional<Agent> assignee,
        Set<Category> categories,
        Optional<String> status,
        Optional<Theme> theme,
        Optional<Requester> requester,
        Optional<String> account,
        Optional<Instant> dueBefore,
        Optional<String> text) {

    private static final TicketQuery ALL = new TicketQuery(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Takes a copy, and checks that no status, account or text is blank or longer than 200 characters. */
    public TicketQuery {
        categories = Set.copyOf(categories);
        status.ifPresent(name -> Text.checked("the status looked for", name, Text.NAME));
        account.ifPresent(key -> Text.checked("the account looked for", key, Text.NAME));
        text.ifPresent(said -> Text.checked("the text looked for", said, Text.NAME));
    }

    /**
     * Every ticket.
     *
     * @return a query without criteria
     */
    public static TicketQuery all() {
        return ALL;
    }

    /**
     * Those with a team. Teams are the same when their names are.
     *
     * @param whose the team
     * @return a narrower query
     */
    public TicketQuery with(Team whose) {
        return new TicketQuery(
                Optional.of(whose), owner, assignee, categories, status, theme, requester, account, dueBefore, text);
    }

    /**
     * Those an agent owns. Whoever only covers for the owner does not own them.
     *
     * @param agent the owner
     * @return a narrower query
     */
    public TicketQuery ownedBy(Agent agent) {
        return new TicketQuery(
                team, Optional.of(agent), assignee, categories, status, theme, requester, account, dueBefore, text);
    }

    /**
     * Those an agent works on.
     *
     * @param agent the assignee
     * @return a narrower query
     */
    public TicketQuery assignedTo(Agent agent) {
        return new TicketQuery(
                team, owner, Optional.of(agent), categories, status, theme, requester, account, dueBefore, text);
    }

    /**
     * Those in one of some categories.
     *
     * @param category one of them
     * @param others the others, if any
     * @return a narrower query
     */
    public TicketQuery in(Category category, Category... others) {
        Set<Category> either = EnumSet.of(category, others);
        return new TicketQuery(team, owner, assignee, either, status, theme, requester, account, dueBefore, text);
    }

    /**
     * Those in a status of the host's own naming.
     *
     * @param name the exact name, at most 200 characters
     * @return a narrower query
     */
    public TicketQuery withStatus(String name) {
        return new TicketQuery(
                team, owner, assignee, categories, Optional.of(name), theme, requester, account, dueBefore, text);
    }

    /**
     * Those about a theme.
     *
     * @param topic one of their themes
     * @return a narrower query
     */
    public TicketQuery about(Theme topic) {
        return new TicketQuery(
                team, owner, assignee, categories, status, Optional.of(topic), requester, account, dueBefore, text);
    }

    /**
     * Those of a requester. Requesters are the same when their ids are.
     *
     * @param who has the problem
     * @return a narrower query
     */
    public TicketQuery from(Requester who) {
        return new TicketQuery(
                team, owner, assignee, categories, status, theme, Optional.of(who), account, dueBefore, text);
    }

    /**
     * Those of an account, whoever of it has the problem.
     *
     * @param key the host's key for the account, at most 200 characters
     * @return a narrower query
     */
    public TicketQuery ofAccount(String key) {
        return new TicketQuery(
                team, owner, assignee, categories, status, theme, requester, Optional.of(key), dueBefore, text);
    }

    /**
     * Those that want to be looked at before an instant. What counts is the due instant the store holds, as it was when
     * the ticket last changed; what is not due at all is not found.
     *
     * @param endExclusive up to when
     * @return a narrower query
     */
    public TicketQuery dueBefore(Instant endExclusive) {
        return new TicketQuery(
                team, owner, assignee, categories, status, theme, requester, account, Optional.of(endExclusive), text);
    }

    /**
     * Those whose subject has a text anywhere in it, once both are in lower case as {@link Locale#ROOT} has it.
     *
     * @param said not blank, at most 200 characters; no character is special
     * @return a narrower query
     */
    public TicketQuery saying(String said) {
        return new TicketQuery(
                team, owner, assignee, categories, status, theme, requester, account, dueBefore, Optional.of(said));
    }

    /**
     * Whether a ticket is looked for.
     *
     * @param ticket any ticket
     * @param nextDue when the store holds that it wants to be looked at next, if ever
     * @return true when it meets every criterion
     */
    public boolean matches(Ticket ticket, Optional<Instant> nextDue) {
        return isWithPeople(ticket)
                && isInState(ticket)
                && theme.stream().allMatch(ticket.matter().themes()::contains)
                && text.stream().allMatch(said -> lower(ticket.subject()).contains(lower(said)))
                && dueBefore.stream()
                        .allMatch(
                                end -> nextDue.filter(due -> due.isBefore(end)).isPresent());
    }

    private boolean isWithPeople(Ticket ticket) {
        return team.map(Team::name).stream()
                        .allMatch(name -> ticket.team()
                                .map(Team::name)
                                .filter(name::equals)
                                .isPresent())
                && owner.stream().allMatch(ticket::isOwnedBy)
                && assignee.stream().allMatch(ticket::isAssignedTo)
                && requester.map(Requester::id).stream()
                        .allMatch(ticket.requester().id()::equals)
                && account.stream()
                        .allMatch(key ->
                                ticket.requester().account().filter(key::equals).isPresent());
    }

    private boolean isInState(Ticket ticket) {
        return (categories.isEmpty() || categories.contains(ticket.category()))
                && status.stream().allMatch(ticket.status().name()::equals);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The calls that make it, in the order of its components. */
    @Override
    public String toString() {
        String any = new TreeSet<>(categories).stream().map(Category::name).collect(Collectors.joining(", "));
        return "TicketQuery.all()"
                + call("with", team)
                + call("ownedBy", owner)
                + call("assignedTo", assignee)
                + call("in", Optional.of(any).filter(names -> !names.isEmpty()))
                + call("withStatus", status.map(TicketQuery::quoted))
                + call("about", theme)
                + call("from", requester)
                + call("ofAccount", account.map(TicketQuery::quoted))
                + call("dueBefore", dueBefore)
                + call("saying", text.map(TicketQuery::quoted));
    }

    private static String quoted(String said) {
        return '"' + said + '"';
    }

    private static String call(String name, Optional<?> argument) {
        return argument.map(value -> "." + name + "(" + value + ")").orElse("");
    }
}
