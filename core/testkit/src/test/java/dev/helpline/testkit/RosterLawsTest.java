package dev.helpline.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.helpline.spi.Roster;
import dev.helpline.spi.Workload;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Ticket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A law that cannot fail is worth nothing: each one catches a roster that breaks it, and no generated roster does. */
class RosterLawsTest {

    private static final Team FRONT = Team.of("front line", 1);
    private static final Agent ADA = new Agent("ada", "Ada", "ada@desk.example");
    private static final Agent BOB = new Agent("bob", "Bob", "bob@desk.example");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Property(tries = 100)
    void everyLawHoldsOfAnyGeneratedRoster(@ForAll("rosters") Roster roster, @ForAll("instants") Instant at) {
        RosterLaws.answersTheSameTwice(roster, FRONT, at);
        RosterLaws.remembersNoQuestions(roster, FRONT, at, List.of(NOON, Instant.EPOCH));
        RosterLaws.isNotChangedByWhoeverAsked(roster, FRONT, at);
        RosterLaws.namesNobodyTwice(roster, FRONT, at);
        RosterLaws.knowsATeamByItsName(roster, FRONT, at);
    }

    @Example
    void aRosterThatDealsOutPeopleIsCaught() {
        AtomicInteger asked = new AtomicInteger();
        Roster dealing = (team, at) -> List.of(asked.incrementAndGet() % 2 == 0 ? ADA : BOB);
        caught("answers the same when it is asked again", () -> RosterLaws.answersTheSameTwice(dealing, FRONT, NOON));
    }

    @Example
    void aRosterThatGoesOnFromTheLastQuestionIsCaught() {
        Map<Team, Instant> last = new HashMap<>();
        Roster moving = (team, at) -> last.merge(team, at, (one, other) -> one.isAfter(other) ? one : other)
                        .isAfter(NOON)
                ? List.of(BOB)
                : List.of(ADA);
        caught(
                "answers the same after it was asked about other instants",
                () -> RosterLaws.remembersNoQuestions(moving, FRONT, NOON, List.of(NOON.plusSeconds(1))));
    }

    @Example
    void aRosterThatAnswersWithAListItGoesOnUsingIsCaught() {
        List<Agent> scratch = new ArrayList<>();
        Roster reusing = (team, at) -> {
            scratch.clear();
            scratch.add(at.equals(NOON) ? ADA : BOB);
            return scratch;
        };
        caught(
                "leaves an answer as it was",
                () -> RosterLaws.remembersNoQuestions(reusing, FRONT, NOON, List.of(NOON.plusSeconds(1))));
    }

    @Example
    void aRosterThatCanBeChangedByWhoeverAskedIsCaught() {
        List<Agent> people = new ArrayList<>(List.of(ADA, BOB));
        caught(
                "does not change when somebody changes an answer",
                () -> RosterLaws.isNotChangedByWhoeverAsked((team, at) -> people, FRONT, NOON));
    }

    @Example
    void aRosterThatNamesSomebodyTwiceIsCaught() {
        Roster twice = Roster.always(ADA, BOB, new Agent("ada", "Ada Lovelace", "elsewhere"));
        caught("names nobody twice", () -> RosterLaws.namesNobodyTwice(twice, FRONT, NOON));
    }

    @Example
    void aRosterThatForgetsATeamWhoseLeadHasChangedIsCaught() {
        Map<Team, List<Agent>> people = Map.of(FRONT, List.of(ADA));
        caught(
                "knows a team by its name",
                () -> RosterLaws.knowsATeamByItsName((team, at) -> people.getOrDefault(team, List.of()), FRONT, NOON));
    }

    @Example
    void aRosterThatFailsOnATeamItDoesNotKnowIsCaught() {
        caught(
                "answers about any team and instant",
                () -> RosterLaws.answersTheSameTwice(
                        (team, at) -> {
                            throw new IllegalArgumentException("who?");
                        },
                        FRONT,
                        NOON));
    }

    @Example
    void aRosterThatGivesEachThreadItsOwnAnswerIsCaught() {
        ThreadLocal<Agent> mine = ThreadLocal.withInitial(() -> new Agent(
                Thread.currentThread().getName(), Thread.currentThread().getName(), "x"));
        caught(
                "answers many threads as it answers one",
                () -> RosterLaws.answersManyThreadsAlike((team, at) -> List.of(mine.get()), FRONT, List.of(NOON)));
    }

    @Property(tries = 300)
    void whatRostersDoByThemselvesKeepsTheLawsOfPicking(
            @ForAll("rosters") Roster roster,
            @ForAll("tickets") Ticket ticket,
            @ForAll("instants") Instant at,
            @ForAll("workloads") Workload workload) {
        RosterLaws.picksSomebodyWhoIsThereAndHasRoom(roster, ticket, at, workload);
        RosterLaws.picksTheSameTwice(roster, ticket, at, workload);
    }

    @Example
    void aRosterThatPicksSomebodyWhoIsNotThereIsCaught() {
        caught(
                "picks somebody who is on duty, and not Bob",
                () -> picked(picking(ADA, BOB), new AnyWorkload(0, 1_000_000)));
    }

    @Example
    void aRosterThatPicksSomebodyWithoutRoomIsCaught() {
        caught(
                "picks somebody who has room for one more, and not Ada",
                () -> picked(picking(ADA, ADA), new AnyWorkload(0, 0)));
    }

    @Example
    void aRosterThatPicksByLotIsCaught() {
        AtomicInteger asked = new AtomicInteger();
        Roster lots = new Roster() {
            @Override
            public List<Agent> onDuty(Team team, Instant at) {
                return List.of(ADA, BOB);
            }

            @Override
            public Optional<Agent> pick(Ticket ticket, Instant at, Workload workload) {
                return Optional.of(onDuty(FRONT, at).get(asked.incrementAndGet() % 2));
            }
        };
        caught("picks the same twice", () -> RosterLaws.picksTheSameTwice(lots, ticket(), NOON, new AnyWorkload(0, 1)));
    }

    private static Roster picking(Agent there, Agent picked) {
        return new Roster() {
            @Override
            public List<Agent> onDuty(Team team, Instant at) {
                return List.of(there);
            }

            @Override
            public Optional<Agent> pick(Ticket ticket, Instant at, Workload workload) {
                return Optional.of(picked);
            }
        };
    }

    private static void picked(Roster roster, Workload workload) {
        RosterLaws.picksSomebodyWhoIsThereAndHasRoom(roster, ticket(), NOON, workload);
    }

    private static Ticket ticket() {
        return HelplineDomain.tickets().sample();
    }

    @Provide
    Arbitrary<Ticket> tickets() {
        return HelplineDomain.tickets();
    }

    @Provide
    Arbitrary<Workload> workloads() {
        return HelplineDomain.workloads();
    }

    @Provide
    Arbitrary<Roster> rosters() {
        return HelplineDomain.rosters();
    }

    @Provide
    Arbitrary<Instant> instants() {
        return HelplineDomain.instants();
    }

    private static void caught(String words, ThrowingCallable law) {
        assertThatThrownBy(law)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the law that a roster " + words);
    }
}
