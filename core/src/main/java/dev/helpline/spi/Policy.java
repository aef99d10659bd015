package dev.helpline.spi;

import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What must happen to a ticket when nobody acts. One pure function: the same ticket gets the same answer, whenever it
 * is asked. There is no clock inside, so a policy can be tested, explained, replayed and indexed.
 *
 * <p>Implementations are immutable and thread-safe. {@code PolicyLaws} of the test kit says what else holds.
 */
@FunctionalInterface
public interface Policy {

    /**
     * The earliest step not yet taken.
     *
     * @param ticket the ticket as it stands
     * @return a step whose key the ticket has not taken; empty if nothing is due before something else happens
     */
    Optional<Step> next(Ticket ticket);

    /**
     * How goals came out whose clocks have stopped and which have no verdict yet.
     *
     * @param ticket the ticket as it stands
     * @return nothing, for a policy that has no goals
     */
    default List<Verdict> verdicts(Ticket ticket) {
        return List.of();
    }

    /**
     * A policy that wants nothing.
     *
     * @return a policy without steps
     */
    static Policy none() {
        return None.NOTHING;
    }

    /**
     * Both policies side by side.
     *
     * @param other another policy, with rules of other names
     * @return a policy that takes the steps of both, in order of their due instants
     */
    default Policy or(Policy other) {
        return new Or(this, other);
    }

    /**
     * This policy, for some tickets.
     *
     * @param condition what makes a ticket one of them, in words
     * @param test the same as a pure function
     * @return a policy that wants nothing of other tickets
     */
    default Policy when(String condition, Predicate<? super Ticket> test) {
        return new When(this, condition, test);
    }

    /**
     * This policy, except for some tickets.
     *
     * @param condition what makes a ticket one of them, in words
     * @param test the same as a pure function
     * @return a policy that wants nothing of those tickets
     */
    default Policy unless(String condition, Predicate<? super Ticket> test) {
        return new When(this, "not " + condition, ticket -> !test.test(ticket));
    }

    /** Wants nothing. */
    enum None implements Policy {
        /** The only one. */
        NOTHING;

        @Override
        public Optional<Step> next(Ticket ticket) {
            return Optional.empty();
        }

        /** The call that makes it. */
        @Override
        public String toString() {
            return "Policy.none()";
        }
    }

    /**
     * Two policies side by side.
     *
     * @param first asked first; its step goes first where both are due at once
     * @param second asked second
     */
    record Or(Policy first, Policy second) implements Policy {
        @Override
        public Optional<Step> next(Ticket ticket) {
            return Stream.of(first, second)
                    .flatMap(policy -> policy.next(ticket).stream())
                    .min(Comparator.comparing(Step::due));
        }

        @Override
        public List<Verdict> verdicts(Ticket ticket) {
            List<Verdict> verdicts = new ArrayList<>(first.verdicts(ticket));
            verdicts.addAll(second.verdicts(ticket));
            return verdicts;
        }

        /** The call that makes it. */
        @Override
        public String toString() {
            return first + ".or(" + second + ")";
        }
    }

    /**
     * A policy for some tickets.
     *
     * @param policy what holds for them
     * @param condition what makes a ticket one of them, in words
     * @param test the same as a function
     */
    record When(Policy policy, String condition, Predicate<? super Ticket> test) implements Policy {
        @Override
        public Optional<Step> next(Ticket ticket) {
            return test.test(ticket) ? policy.next(ticket) : Optional.empty();
        }

        @Override
        public List<Verdict> verdicts(Ticket ticket) {
            return test.test(ticket) ? policy.verdicts(ticket) : List.of();
        }

        /** The call that makes it. */
        @Override
        public String toString() {
            return policy + ".when(\"" + condition + "\")";
        }
    }
}
