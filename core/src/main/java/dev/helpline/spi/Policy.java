package dev.helpline.spi;

import dev.helpline.ticket.Priority;
import dev.helpline.ticket.StepTaken;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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
     * How goals came out whose clocks something has stopped.
     *
     * @param before the ticket before it happened
     * @param after the ticket right after it; what it stopped, it stopped now
     * @return nothing if no clock stopped between the two, and for a policy that has no goals
     */
    default List<Verdict> verdicts(Ticket before, Ticket after) {
        return List.of();
    }

    /**
     * The clocks that it keeps on a ticket, read at an instant as if nothing happened until then.
     *
     * @param ticket the ticket as it stands
     * @param at when they are read, not before the ticket's last event
     * @return those that run or stand still; none that has stopped; nothing, for a policy that has no goals
     */
    default List<Reading> readings(Ticket ticket, Instant at) {
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
        return new When(this, "not " + condition, test.negate());
    }

    /**
     * This policy, for what comes due within a span of dates. What would have come due before is not caught up with, and
     * what comes due later is left alone.
     *
     * @param startInclusive the first date
     * @param endExclusive the date after the last one, later than {@code startInclusive}
     * @param zone whose midnights are meant
     * @return a policy that wants nothing at other times
     */
    default Policy during(LocalDate startInclusive, LocalDate endExclusive, ZoneId zone) {
        return new During(this, startInclusive, endExclusive, zone);
    }

    /**
     * This policy, and another one in its place for tickets of one priority.
     *
     * @param priority which priority
     * @param policy what holds for them instead
     * @return a policy that changes with the ticket's priority
     */
    default Policy butFor(Priority priority, Policy policy) {
        return new ButFor(this, priority, policy);
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
            Optional<Step> one = first.next(ticket);
            Optional<Step> other = second.next(ticket);
            if (one.isEmpty() || other.isEmpty()) {
                return one.isEmpty() ? other : one;
            }
            return other.get().due().isBefore(one.get().due()) ? other : one;
        }

        @Override
        public List<Verdict> verdicts(Ticket before, Ticket after) {
            return joined(first.verdicts(before, after), second.verdicts(before, after));
        }

        @Override
        public List<Reading> readings(Ticket ticket, Instant at) {
            return joined(first.readings(ticket, at), second.readings(ticket, at));
        }

        private static <T> List<T> joined(List<T> some, List<T> others) {
            if (some.isEmpty() || others.isEmpty()) {
                return some.isEmpty() ? others : some;
            }
            List<T> all = new ArrayList<>(some);
            all.addAll(others);
            return all;
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
        public List<Verdict> verdicts(Ticket before, Ticket after) {
            return test.test(before) ? policy.verdicts(before, after) : List.of();
        }

        @Override
        public List<Reading> readings(Ticket ticket, Instant at) {
            return test.test(ticket) ? policy.readings(ticket, at) : List.of();
        }

        /** The call that makes it. */
        @Override
        public String toString() {
            return policy + ".when(\"" + condition + "\")";
        }
    }

    /**
     * A policy within a span of dates.
     *
     * @param policy what holds then
     * @param startInclusive the first date
     * @param endExclusive the date after the last one, later than {@code startInclusive}
     * @param zone whose midnights are meant
     */
    record During(Policy policy, LocalDate startInclusive, LocalDate endExclusive, ZoneId zone) implements Policy {
        /** How many steps may lie before the span; a policy that wants more of one ticket never ends. */
        private static final int MAX_OVER = 1_000;

        /** Checks that the span is not empty. */
        public During {
            if (!startInclusive.isBefore(endExclusive)) {
                throw new IllegalArgumentException("a policy from " + startInclusive + " until " + endExclusive
                        + " would never hold; allowed: an end after the start");
            }
        }

        @Override
        public Optional<Step> next(Ticket ticket) {
            Instant start = startInclusive.atStartOfDay(zone).toInstant();
            Optional<Step> step = policy.next(ticket);
            Ticket later = ticket;
            for (int over = 0;
                    over < MAX_OVER && step.isPresent() && step.get().due().isBefore(start);
                    over++) {
                later = new StepTaken(
                                later.updatedAt(),
                                later.updatedAt(),
                                step.get().key(),
                                step.get().why())
                        .appliedTo(later);
                step = policy.next(later);
            }
            return step.filter(found ->
                    found.due().isBefore(endExclusive.atStartOfDay(zone).toInstant()));
        }

        @Override
        public List<Verdict> verdicts(Ticket before, Ticket after) {
            return holdsAt(after.updatedAt()) ? policy.verdicts(before, after) : List.of();
        }

        @Override
        public List<Reading> readings(Ticket ticket, Instant at) {
            return holdsAt(at) ? policy.readings(ticket, at) : List.of();
        }

        private boolean holdsAt(Instant instant) {
            LocalDate date = instant.atZone(zone).toLocalDate();
            return !date.isBefore(startInclusive) && date.isBefore(endExclusive);
        }

        /** The call that makes it. */
        @Override
        public String toString() {
            return policy + ".during(" + startInclusive + ", " + endExclusive + ", " + zone + ")";
        }
    }

    /**
     * Two policies, one of them for one priority.
     *
     * @param policy what holds for the others
     * @param priority which priority
     * @param instead what holds for it
     */
    record ButFor(Policy policy, Priority priority, Policy instead) implements Policy {
        private Policy on(Ticket ticket) {
            return ticket.priority().equals(priority) ? instead : policy;
        }

        @Override
        public Optional<Step> next(Ticket ticket) {
            return on(ticket).next(ticket);
        }

        @Override
        public List<Verdict> verdicts(Ticket before, Ticket after) {
            return on(after).verdicts(before, after);
        }

        @Override
        public List<Reading> readings(Ticket ticket, Instant at) {
            return on(ticket).readings(ticket, at);
        }

        /** The call that makes it. */
        @Override
        public String toString() {
            return policy + ".butFor(" + priority + ", " + instead + ")";
        }
    }
}
