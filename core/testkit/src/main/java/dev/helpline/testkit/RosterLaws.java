package dev.helpline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.spi.Roster;
import dev.helpline.spi.Workload;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Ticket;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What holds of every {@link Roster}, as plain functions that throw an {@link AssertionError} where it does not.
 * {@link RosterContract} asks them of generated instants.
 */
public final class RosterLaws {

    private static final Agent SOMEBODY = new Agent("somebody", "Somebody", "somebody@desk.example");

    private RosterLaws() {}

    /**
     * Asked twice, a roster names the same people in the same order.
     *
     * @param roster the roster on trial
     * @param team any team, known to the roster or not
     * @param at any instant
     */
    public static void answersTheSameTwice(Roster roster, Team team, Instant at) {
        List<Agent> first = List.copyOf(asked(roster, team, at));
        assertThat(asked(roster, team, at))
                .as(told(roster, team, at, "answers the same when it is asked again"))
                .isEqualTo(first);
    }

    /**
     * What it answers does not depend on what else it was asked.
     *
     * @param roster the roster on trial
     * @param team any team
     * @param at any instant
     * @param between what it is asked about between the two answers that must be equal
     */
    public static void remembersNoQuestions(Roster roster, Team team, Instant at, List<Instant> between) {
        List<Agent> answer = asked(roster, team, at);
        List<Agent> first = List.copyOf(answer);
        between.forEach(other -> asked(roster, team, other));
        assertThat(answer)
                .as(told(roster, team, at, "leaves an answer as it was while it is asked about other instants"))
                .isEqualTo(first);
        assertThat(asked(roster, team, at))
                .as(told(roster, team, at, "answers the same after it was asked about other instants"))
                .isEqualTo(first);
    }

    /**
     * An answer belongs to whoever asked: if they can change it, the roster does not change.
     *
     * @param roster the roster on trial
     * @param team any team
     * @param at any instant
     */
    public static void isNotChangedByWhoeverAsked(Roster roster, Team team, Instant at) {
        List<Agent> answer = asked(roster, team, at);
        List<Agent> first = List.copyOf(answer);
        try {
            answer.clear();
        } catch (UnsupportedOperationException unmodifiable) {
            return;
        }
        assertThat(asked(roster, team, at))
                .as(told(roster, team, at, "does not change when somebody changes an answer"))
                .isEqualTo(first);
    }

    /**
     * Nobody is on duty twice at once; people are told apart by their ids.
     *
     * @param roster the roster on trial
     * @param team any team
     * @param at any instant
     */
    public static void namesNobodyTwice(Roster roster, Team team, Instant at) {
        assertThat(asked(roster, team, at))
                .as(told(roster, team, at, "names nobody twice"))
                .extracting(Agent::id)
                .doesNotHaveDuplicates();
    }

    /**
     * A ticket remembers its team as it was; whoever leads the team now, it is the same team by its name.
     *
     * @param roster the roster on trial
     * @param team any team
     * @param at any instant
     */
    public static void knowsATeamByItsName(Roster roster, Team team, Instant at) {
        List<Agent> there = List.copyOf(asked(roster, team, at));
        assertThat(asked(roster, team.ledBy(SOMEBODY), at))
                .as(told(roster, team, at, "knows a team by its name, whoever leads it"))
                .isEqualTo(there);
        assertThat(asked(roster, Team.of(team.name(), team.tier()), at))
                .as(told(roster, team, at, "knows a team by its name, if nobody leads it"))
                .isEqualTo(there);
    }

    /**
     * Whoever is picked for a ticket is on duty for its team, and has room for one more.
     *
     * @param roster the roster on trial
     * @param ticket any ticket
     * @param at any instant
     * @param workload what everybody has to do
     */
    public static void picksSomebodyWhoIsThereAndHasRoom(Roster roster, Ticket ticket, Instant at, Workload workload) {
        roster.pick(ticket, at, workload).ifPresent(picked -> {
            Team team = ticket.team()
                    .orElseThrow(
                            () -> new AssertionError("the law that a roster picks nobody for a ticket without a team"
                                    + " is broken by " + roster + " with " + picked));
            assertThat(asked(roster, team, at))
                    .as(told(roster, team, at, "picks somebody who is on duty, and not " + picked))
                    .anyMatch(picked::is);
            assertThat(workload.hasRoom(picked))
                    .as(told(roster, team, at, "picks somebody who has room for one more, and not " + picked))
                    .isTrue();
        });
    }

    /**
     * Asked twice about the same ticket and workload, a roster picks the same.
     *
     * @param roster the roster on trial
     * @param ticket any ticket
     * @param at any instant
     * @param workload what everybody has to do
     */
    public static void picksTheSameTwice(Roster roster, Ticket ticket, Instant at, Workload workload) {
        Optional<Agent> first = roster.pick(ticket, at, workload);
        assertThat(roster.pick(ticket, at, workload))
                .as("the law that a roster picks the same twice is broken by %s for %s at %s", roster, ticket.id(), at)
                .isEqualTo(first);
    }

    /**
     * Many threads that ask at once get the answers that one gets.
     *
     * @param roster the roster on trial
     * @param team any team
     * @param instants what is asked about
     */
    public static void answersManyThreadsAlike(Roster roster, Team team, List<Instant> instants) {
        Supplier<List<List<Agent>>> all = () -> instants.stream()
                .map(at -> List.copyOf(asked(roster, team, at)))
                .toList();
        List<List<List<Agent>>> found = Threads.atOnce(thread -> all::get);
        List<List<Agent>> alone = all.get();
        assertThat(found)
                .as("the law that a roster answers many threads as it answers one is broken by %s for %s", roster, team)
                .allSatisfy(one -> assertThat(one).isEqualTo(alone));
    }

    @SuppressWarnings("CatchingUnchecked") // a host's roster may throw anything
    private static List<Agent> asked(Roster roster, Team team, Instant at) {
        try {
            return roster.onDuty(team, at);
        } catch (RuntimeException failed) {
            throw new AssertionError(
                    told(roster, team, at, "answers about any team and instant, with nobody if it knows nobody")
                            .get(),
                    failed);
        }
    }

    private static Supplier<String> told(Roster roster, Team team, Instant at, String law) {
        return () -> "the law that a roster " + law + " is broken by " + roster + " for " + team + " at " + at;
    }
}
