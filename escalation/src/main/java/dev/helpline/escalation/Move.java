package dev.helpline.escalation;

import dev.helpline.spi.Policy;
import dev.helpline.spi.StepAction;
import dev.helpline.ticket.Priority;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A move that a policy makes sooner or later of every ticket that stays somewhere, each time it comes there.
 *
 * @param from the teams it moves away from
 * @param priorities of which tickets
 * @param to the team it moves to
 */
record Move(Only<String> from, Only<Priority> priorities, String to) {

    private static final ByKind<Policy, Stream<Move>> POLICIES = new ByKind<Policy, Stream<Move>>()
            .say(Ladder.class, ladder -> ladder.goals().stream().flatMap(Move::of))
            .say(Policy.Or.class, or -> Stream.of(or.first(), or.second()).flatMap(Move::in))
            .say(Policy.When.class, Move::limited)
            .say(
                    Policy.ButFor.class,
                    butFor -> Stream.concat(
                            in(butFor.policy()).map(move -> move.ofTickets(Only.allBut(Set.of(butFor.priority())))),
                            in(butFor.instead()).map(move -> move.ofTickets(Only.of(Set.of(butFor.priority()))))));

    /**
     * Those that are sure. A guard, a mood or a theme may say no the next time, and a span of dates ends; what only depends
     * on them comes to an end as far as anybody can know.
     */
    static Stream<Move> in(Policy policy) {
        return POLICIES.of(policy).orElse(Stream.empty());
    }

    /** Arriving at a team starts these clocks anew. */
    private static Stream<Move> of(Goal goal) {
        Measure measure = goal.clock().measure();
        if (measure != Measure.AT_TEAM && measure != Measure.UNASSIGNED) {
            return Stream.empty();
        }
        Only<String> from =
                goal.clock().team().map(team -> Only.of(Set.of(team))).orElse(Only.all());
        Only<Priority> priorities = goal.general().isPresent()
                ? Only.all()
                : Only.of(goal.byPriority().keySet());
        return goal.rungs().stream()
                .filter(rung -> rung.guard().isEmpty())
                .flatMap(rung -> target(rung.action()).stream())
                .map(team -> new Move(from, priorities, team));
    }

    private static Optional<String> target(StepAction action) {
        return action instanceof StepAction.MoveTo move ? Optional.of(move.team()) : Optional.empty();
    }

    private static Stream<Move> limited(Policy.When when) {
        if (!(when.test() instanceof Condition condition) || !condition.isOfPlaceAndPriorityOnly()) {
            return Stream.empty();
        }
        return in(when.policy()).flatMap(move -> move.limited(condition));
    }

    private Stream<Move> limited(Condition condition) {
        Set<String> teams = condition.teams();
        Set<Priority> urgent = condition.priorities();
        if (condition.holds()) {
            return Stream.of(at(teams.isEmpty() ? Only.all() : Only.of(teams))
                    .ofTickets(urgent.isEmpty() ? Only.all() : Only.of(urgent)));
        }
        return Stream.concat(
                teams.isEmpty() ? Stream.empty() : Stream.of(at(Only.allBut(teams))),
                urgent.isEmpty() ? Stream.empty() : Stream.of(ofTickets(Only.allBut(urgent))));
    }

    private Move at(Only<String> some) {
        return new Move(from.and(some), priorities, to);
    }

    private Move ofTickets(Only<Priority> some) {
        return new Move(from, priorities.and(some), to);
    }
}
