package dev.helpline.ticket;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A named question about a ticket that may forbid a {@link Transition}. It is pure: the same ticket gets the same answer,
 * and asking changes nothing. Guards only say no; where a transition leads is the table's to say.
 *
 * @param name what it looks at, unique within a workflow, not blank, at most 200 characters; JSON and diagrams show it
 * @param question answers with the reason why not, or with nothing if the ticket may go on; may be called by many threads
 */
public record Guard(String name, Function<? super Ticket, Optional<String>> question) {

    private static final Optional<String> NOT_SO = Optional.of("this must hold first");

    /** Checks the name. */
    public Guard {
        Text.checked("a guard's name", name, Text.NAME);
    }

    /**
     * A guard whose name says it all.
     *
     * @param name what must hold, such as "somebody owns it"
     * @param holds whether it does
     * @return the guard
     */
    public static Guard that(String name, Predicate<? super Ticket> holds) {
        return new Guard(name, ticket -> holds.test(ticket) ? Optional.empty() : NOT_SO);
    }

    /**
     * Wants evidence of some kinds on record, such as before an escalation:
     * {@code workflow.guarding(Action.ESCALATE, Guard.evidence("log"))}.
     *
     * @param kinds such as {@code log} or {@code steps to reproduce}; at least one
     * @return a guard whose reason names the kinds that are missing
     * @throws IllegalArgumentException if no kind is named
     */
    public static Guard evidence(String... kinds) {
        Set<String> wanted = new TreeSet<>(Arrays.asList(kinds));
        if (wanted.isEmpty()) {
            throw new IllegalArgumentException("a guard wants evidence of at least one kind; name it, such as \"log\"");
        }
        return new Guard(
                "evidence " + wanted,
                ticket -> missing(wanted, ticket.matter().evidence().given()));
    }

    /**
     * Wants everything on record that the customer was asked for.
     *
     * @return a guard whose reason names the kinds that are missing
     */
    public static Guard evidenceAskedFor() {
        return new Guard(
                "evidence asked for",
                ticket -> missing(
                        ticket.matter().evidence().required(),
                        ticket.matter().evidence().given()));
    }

    private static Optional<String> missing(Set<String> wanted, Set<String> given) {
        if (given.containsAll(wanted)) {
            return Optional.empty();
        }
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(given);
        return Optional.of("missing " + missing);
    }

    /**
     * Asks it.
     *
     * @param ticket any ticket
     * @return the reason why not; empty if the ticket may go on
     * @throws IllegalStateException naming the guard and the ticket, if the question throws or answers null
     */
    public Optional<String> objectionTo(Ticket ticket) {
        try {
            return Objects.requireNonNull(question.apply(ticket), "the answer");
        } catch (RuntimeException broken) {
            throw new IllegalStateException(
                    "guard '" + name + "' failed on ticket " + ticket.id() + " while it is " + ticket.status()
                            + "; a guard answers with a reason or with none",
                    broken);
        }
    }

    /** The name alone. */
    @Override
    public String toString() {
        return name;
    }
}
