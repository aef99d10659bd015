package dev.helpline.testkit;

import dev.helpline.spi.Roster;
import dev.helpline.spi.Workload;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Teams;
import dev.helpline.ticket.Ticket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/**
 * Proves a {@link Roster}: a test class implements this, names its subject, and every one of the {@link RosterLaws} is
 * asked about generated instants. Whoever overrides {@link #teams()} and {@link #instants()} with teams and times the
 * roster knows is asked about people and not only about nobody.
 */
public interface RosterContract {

    /**
     * The roster on trial.
     *
     * @return a new one or always an equal one
     */
    Roster roster();

    /**
     * The teams of the desk.
     *
     * @return {@link HelplineDomain#teams()} unless overridden
     */
    default Teams teams() {
        return HelplineDomain.teams();
    }

    /**
     * What the roster is asked about.
     *
     * @return {@link HelplineDomain#instants()} unless overridden
     */
    @Provide
    default Arbitrary<Instant> instants() {
        return HelplineDomain.instants();
    }

    /**
     * Whom the roster is asked about.
     *
     * @return one of {@link #teams()}, or a team that no desk has
     */
    @Provide
    default Arbitrary<Team> anyTeam() {
        List<Team> teams = new ArrayList<>(teams().all());
        teams.add(Team.of("a team that no desk has", 1));
        return Arbitraries.of(teams);
    }

    /**
     * The tickets that somebody is picked for.
     *
     * @return tickets of {@link #teams()}
     */
    @Provide
    default Arbitrary<Ticket> tickets() {
        return HelplineDomain.stories(teams()).map(Story::ticket);
    }

    /**
     * What everybody has to do.
     *
     * @return {@link HelplineDomain#workloads()} unless overridden
     */
    @Provide
    default Arbitrary<Workload> workloads() {
        return HelplineDomain.workloads();
    }

    /**
     * Asks {@link RosterLaws#answersTheSameTwice}.
     *
     * @param team any team
     * @param at any instant
     */
    @Property(tries = 300)
    default void answersTheSameTwice(@ForAll("anyTeam") Team team, @ForAll("instants") Instant at) {
        RosterLaws.answersTheSameTwice(roster(), team, at);
    }

    /**
     * Asks {@link RosterLaws#remembersNoQuestions}.
     *
     * @param team any team
     * @param at any instant
     * @param between other instants
     */
    @Property(tries = 300)
    default void remembersNoQuestions(
            @ForAll("anyTeam") Team team,
            @ForAll("instants") Instant at,
            @ForAll @Size(max = 5) List<@From("instants") Instant> between) {
        RosterLaws.remembersNoQuestions(roster(), team, at, between);
    }

    /**
     * Asks {@link RosterLaws#isNotChangedByWhoeverAsked}.
     *
     * @param team any team
     * @param at any instant
     */
    @Property(tries = 300)
    default void isNotChangedByWhoeverAsked(@ForAll("anyTeam") Team team, @ForAll("instants") Instant at) {
        RosterLaws.isNotChangedByWhoeverAsked(roster(), team, at);
    }

    /**
     * Asks {@link RosterLaws#namesNobodyTwice}.
     *
     * @param team any team
     * @param at any instant
     */
    @Property(tries = 300)
    default void namesNobodyTwice(@ForAll("anyTeam") Team team, @ForAll("instants") Instant at) {
        RosterLaws.namesNobodyTwice(roster(), team, at);
    }

    /**
     * Asks {@link RosterLaws#knowsATeamByItsName}.
     *
     * @param team any team
     * @param at any instant
     */
    @Property(tries = 300)
    default void knowsATeamByItsName(@ForAll("anyTeam") Team team, @ForAll("instants") Instant at) {
        RosterLaws.knowsATeamByItsName(roster(), team, at);
    }

    /**
     * Asks {@link RosterLaws#answersManyThreadsAlike}.
     *
     * @param team any team
     * @param instants some instants
     */
    @Property(tries = 20)
    default void answersManyThreadsAlike(
            @ForAll("anyTeam") Team team, @ForAll @Size(min = 1, max = 20) List<@From("instants") Instant> instants) {
        RosterLaws.answersManyThreadsAlike(roster(), team, instants);
    }

    /**
     * Asks {@link RosterLaws#picksSomebodyWhoIsThereAndHasRoom}.
     *
     * @param ticket any ticket
     * @param at any instant
     * @param workload what everybody has to do
     */
    @Property(tries = 300)
    default void picksSomebodyWhoIsThereAndHasRoom(
            @ForAll("tickets") Ticket ticket, @ForAll("instants") Instant at, @ForAll("workloads") Workload workload) {
        RosterLaws.picksSomebodyWhoIsThereAndHasRoom(roster(), ticket, at, workload);
    }

    /**
     * Asks {@link RosterLaws#picksTheSameTwice}.
     *
     * @param ticket any ticket
     * @param at any instant
     * @param workload what everybody has to do
     */
    @Property(tries = 300)
    default void picksTheSameTwice(
            @ForAll("tickets") Ticket ticket, @ForAll("instants") Instant at, @ForAll("workloads") Workload workload) {
        RosterLaws.picksTheSameTwice(roster(), ticket, at, workload);
    }
}
