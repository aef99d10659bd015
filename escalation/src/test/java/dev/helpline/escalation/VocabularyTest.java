package dev.helpline.escalation;

import static dev.helpline.spi.Audience.LEAD;
import static dev.helpline.spi.Audience.OWNER;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.helpline.Desk;
import dev.helpline.spi.Policy;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.Action;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.Role;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Transition;
import dev.helpline.ticket.Workflow;
import dev.helpline.time.BusinessHours;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A policy is checked against the very desk that will follow it, before anything fires. */
class VocabularyTest {

    private static final Desk DESK = Desk.on(TicketStore.inMemory())
            .withTeams(Team.of("front line", 1), Team.of("database", 2))
            .doing("page", message -> {});
    private static final Vocabulary WORDS = Vocabulary.of(DESK);

    private static Ladder late() {
        return Ladder.counting(BusinessHours.always()).resolution().within(ofHours(1));
    }

    @Test
    void whatTheDeskKnowsMayBeNamed() {
        Policy policy = late().whenLate()
                .moveTo("database")
                .whenLate()
                .moveToTier(2)
                .whenLate()
                .run("page")
                .confirmation()
                .within(ofHours(72))
                .whenLate()
                .act(Action.CLOSE)
                .atTeam("front line")
                .within(ofHours(1))
                .atTier(2)
                .within(ofHours(1));
        assertThat(WORDS.check(policy)).isSameAs(policy);
        assertThat(WORDS)
                .hasToString(
                        "guards [], hours [], priorities [critical, high, normal, low], teams [database, front line],"
                                + " actions [page], acts [CLOSE, ROUTE]");
    }

    @Test
    void anUnknownTeamIsSaidWithTheCallsThatNameIt() {
        refused(
                Ladder.counting(BusinessHours.always())
                        .named("promise")
                        .firstReply()
                        .within(ofHours(1))
                        .whenLate()
                        .moveTo("databse"),
                "promise: .firstReply().whenLate().moveTo(\"databse\"): team 'databse' is not known here; did you mean"
                        + " 'database'? allowed: [database, front line]");
        refused(
                Ladder.counting(BusinessHours.always()).atTeam("Database").within(ofHours(1)),
                ".atTeam(\"Database\"): team 'Database' is not known here; did you mean 'database'? allowed: [database,"
                        + " front line]");
        refused(
                Condition.team("frontline").limiting(late().whenLate().tell(OWNER)),
                "when team is frontline: team 'frontline' is not known here; did you mean 'front line'? allowed: [database,"
                        + " front line]");
    }

    @Test
    void anUnknownTierIsSaid() {
        refused(
                late().whenLate().moveToTier(3),
                ".resolution().whenLate().moveToTier(3): tier 3 is no team's tier here; allowed: [1, 2]");
        refused(
                Ladder.counting(BusinessHours.always()).atTier(7).within(ofHours(1)),
                ".atTier(7): tier 7 is no team's tier here; allowed: [1, 2]");
        refused(
                Condition.tier(2, 4).limiting(late()),
                "when tier is 2 or 4: tier 4 is no team's tier here; allowed: [1, 2]");
        refused(
                Ladders.escalateWhenReopenedTwice(5),
                "reopened twice: move to tier 5: tier 5 is no team's tier here; allowed: [1, 2]");
    }

    @Test
    void anExceptionForATierThatIsNotThereChangesNothingAndIsAllowed() {
        Policy policy = Condition.tier(3).negate().limiting(late().whenLate().tell(LEAD));
        assertThat(WORDS.check(policy)).isSameAs(policy);
    }

    @Test
    void anActionThatNobodyRegisteredIsSaid() {
        refused(
                late().whenLate().run("pge"),
                ".resolution().whenLate().run(\"pge\"): action 'pge' is not known here; did you mean 'page'? allowed: [page]");
        assertThatThrownBy(() -> Vocabulary.of(Desk.on(TicketStore.inMemory()))
                        .check(late().whenLate().run("page")))
                .hasMessageEndingWith("action 'page' is not known here; allowed: []");
    }

    @Test
    void whatTheWorkflowLetsNoPolicyDoIsSaid() {
        Policy waking = Ladders.wakeWhenDue(Action.RESUME);
        refused(
                waking,
                "wake on its day: .holdUntil().whenLate().act(RESUME): 'RESUME' is nothing that the workflow lets a policy do;"
                        + " allowed: [CLOSE, ROUTE]");
        Workflow standard = Workflow.standard();
        Workflow awake = standard.with(new Transition(
                standard.status("on hold").orElseThrow(),
                new Action("WAKE"),
                standard.status("open").orElseThrow(),
                Set.of(Role.SYSTEM)));
        Policy woken = Ladders.wakeWhenDue(new Action("WAKE"));
        assertThat(Vocabulary.of(DESK.working(awake)).check(woken)).isSameAs(woken);
    }

    @Test
    void everythingIsLookedIntoAndSaidAtOnceInTheOrderInWhichItWasWritten() {
        Policy policy = late().whenLate()
                .moveTo("moon")
                .or(late().whenLate().moveTo("mars").during(LocalDate.EPOCH, LocalDate.MAX, ZoneOffset.UTC))
                .butFor(Priority.LOW, late().whenLate().moveTo("sun"))
                .or(ticket -> Optional.empty())
                .or(Policy.none());
        assertThatThrownBy(() -> WORDS.check(policy))
                .satisfies(refused -> assertThat(refused.getMessage().lines())
                        .hasSize(3)
                        .satisfiesExactly(
                                line -> assertThat(line).contains("'moon'"),
                                line -> assertThat(line).contains("'mars'"),
                                line -> assertThat(line).contains("'sun'")));
    }

    @Test
    void aVocabularyThatWasToldNothingAllowsEverything() {
        Policy policy = late().whenLate()
                .moveTo("moon")
                .whenLate()
                .moveToTier(9)
                .whenLate()
                .act(Action.RESUME)
                .whenLate()
                .run("anything");
        assertThat(Vocabulary.standard().check(policy)).isSameAs(policy);
    }

    @Test
    void aTicketThatIsMovedRoundAndRoundIsSaid() {
        refused(
                RoundsTest.leaving("front line", "database").or(RoundsTest.leaving("database", "front line")),
                "the policy moves a ticket round and round, front line to database to front line; allowed: moves that come to"
                        + " an end");
    }

    private static void refused(Policy policy, String sentence) {
        assertThatThrownBy(() -> WORDS.check(policy))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(sentence);
    }
}
