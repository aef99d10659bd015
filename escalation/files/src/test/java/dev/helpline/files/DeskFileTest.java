package dev.helpline.files;

import static dev.helpline.spi.Audience.LEAD;
import static dev.helpline.spi.Audience.OWNER;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.helpline.escalation.Condition;
import dev.helpline.escalation.Ladder;
import dev.helpline.escalation.Ladders;
import dev.helpline.escalation.Vocabulary;
import dev.helpline.escalation.WorkingDays;
import dev.helpline.spi.Audience;
import dev.helpline.spi.CatchUp;
import dev.helpline.spi.Policy;
import dev.helpline.ticket.Action;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Guard;
import dev.helpline.ticket.Mood;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.Workflow;
import dev.helpline.time.BusinessHours;
import dev.helpline.time.WeeklyHours;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file means, and that writing it keeps it. */
class DeskFileTest {

    private static final BusinessHours OFFICE = WeeklyHours.in("Europe/Berlin").weekdays("09:00-12:30", "13:30-17:00");
    private static final String HOURS = """
            hours:
              office:
                zone: Europe/Berlin
                week: {weekdays: ["09:00-12:30", "13:30-17:00"]}
            """;
    private static final String EVERYDAY = HOURS + """
            policies:
              - counting: office
                goals:
                  - firstReply:
                      within: 30 min
                      steps:
                        - {before: 10 min, tell: OWNER}
                        - {whenLate: true, moveTo: database}
                        - {late: 1 h, every: 2 h, atMost: 3, tell: LEAD}
                  - resolution:
                      within: {critical: 8 h, others: 16 h}
                      neverPaused: true
                      steps:
                        - {at: 75 %, tell: OWNER}
                        - {at: 90, tell: {id: ada, name: Ada, contact: ada@example.com}}
            """;

    @TempDir
    private Path folder;

    @Test
    void aFileSaysWhatTheLadderSays() {
        Policy everyday = Ladder.counting(OFFICE)
                .firstReply()
                .within(ofMinutes(30))
                .before(ofMinutes(10))
                .tell(OWNER)
                .whenLate()
                .moveTo("database")
                .late(ofHours(1))
                .every(ofHours(2))
                .atMost(3)
                .tell(LEAD)
                .resolution()
                .within(ofHours(16))
                .within(Priority.CRITICAL, ofHours(8))
                .neverPaused()
                .at(75)
                .tell(OWNER)
                .at(90)
                .tell(Audience.agent(new Agent("ada", "Ada", "ada@example.com")));
        DeskFile file = DeskFile.readYaml(EVERYDAY, Vocabulary.standard());
        assertThat(file.policy()).isEqualTo(everyday);
        assertThat(file.hours()).containsOnly(Map.entry("office", OFFICE));
        assertThat(file.workflow()).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadBackEqual() {
        DeskFile file = DeskFile.readYaml(EVERYDAY, Vocabulary.standard()).with(Workflow.standard());
        assertThat(DeskFile.readYaml(file.toYaml(), Vocabulary.standard())).isEqualTo(file);
        assertThat(DeskFile.readJson(file.toJson(), Vocabulary.standard())).isEqualTo(file);
        assertThat(file.toYaml()).contains("counting: office", "within: 30 min", "tell: OWNER");
    }

    @Test
    void theEndOfItsNameSaysHowAFileIsWritten() throws IOException {
        DeskFile file = DeskFile.readYaml(EVERYDAY, Vocabulary.standard());
        Path yaml = Files.writeString(folder.resolve("everyday.yaml"), file.toYaml());
        Path json = Files.writeString(folder.resolve("everyday.JSON"), file.toJson());
        assertThat(DeskFile.read(yaml)).isEqualTo(file);
        assertThat(DeskFile.read(json)).isEqualTo(file);
    }

    @Test
    void everyLimitIsReadInTheOrderInWhichItIsSaid() {
        Policy policy = read("""
                policies:
                  - ready: {closeAfterResolving: {counting: always, after: 120 h}}
                    when: {priority: [low, normal], team: front line}
                    unless: {mood: UPSET}
                    during: {from: 2026-12-01, until: 2027-01-01, zone: Europe/Vienna}
                    butFor: {low: {policies: []}}
                  - ready: watchBouncing
                """);
        Policy closing = Condition.priority(Priority.LOW, Priority.NORMAL)
                .and(Condition.team("front line"))
                .limiting(Ladders.closeAfterResolving(BusinessHours.always(), ofDays(5)));
        Policy limited = Condition.mood(Mood.UPSET)
                .negate()
                .limiting(closing)
                .during(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 1), ZoneId.of("Europe/Vienna"))
                .butFor(Priority.LOW, Policy.none());
        assertThat(policy).isEqualTo(limited.or(Ladders.watchBouncing()));
    }

    @Test
    void everyReadyPolicyIsReadByTheNameOfItsCall() {
        assertThat(read("""
                        policies:
                          - ready: {closeAfterResolving: {counting: always, after: 120 h}}
                          - ready: {wakeFromHold: {counting: always, after: 8 h}}
                          - ready: {wakeFromHold: {counting: always, after: 8 h, act: RESUME}}
                          - ready: wakeWhenDue
                          - ready: {wakeWhenDue: {act: RESUME}}
                          - ready: {chaseTheTierBehind: {counting: always, after: 4 h}}
                          - ready: giveBackFromCover
                          - ready: {noticeSilence: {counting: always, after: 24 h}}
                          - ready: handUpsetCustomersToTheLead
                          - ready: {raiseAsPromiseNears: {counting: always, before: 2 h, raiseTo: high}}
                          - ready: {escalateWhenReopenedTwice: {tier: 2}}
                          - ready: {watchBouncing: {}}
                        """))
                .isEqualTo(Ladders.closeAfterResolving(BusinessHours.always(), ofDays(5))
                        .or(Ladders.wakeFromHold(BusinessHours.always(), ofHours(8)))
                        .or(Ladders.wakeFromHold(BusinessHours.always(), ofHours(8), Action.RESUME))
                        .or(Ladders.wakeWhenDue())
                        .or(Ladders.wakeWhenDue(Action.RESUME))
                        .or(Ladders.chaseTheTierBehind(BusinessHours.always(), ofHours(4)))
                        .or(Ladders.giveBackFromCover())
                        .or(Ladders.noticeSilence(BusinessHours.always(), ofDays(1)))
                        .or(Ladders.handUpsetCustomersToTheLead())
                        .or(Ladders.raiseAsPromiseNears(BusinessHours.always(), ofHours(2), Priority.HIGH))
                        .or(Ladders.escalateWhenReopenedTwice(2))
                        .or(Ladders.watchBouncing()));
    }

    @Test
    void guardsAndActionsOfTheHostAreReadByTheirNames() {
        Guard upset = Guard.that("upset", ticket -> true);
        Policy policy = DeskFile.readYaml(
                        """
                        priorities: {urgent: 1}
                        policies:
                          - counting: always
                            goals:
                              - atTeam:
                                  team: database
                                  within: {urgent: 1 h}
                                  steps:
                                    - {whenLate: true, onlyIf: upset, catchingUp: {within: 2 h}, run: page}
                        """, Vocabulary.standard().guards(upset).actions("page"))
                .policy();
        assertThat(policy)
                .isEqualTo(Ladder.counting(BusinessHours.always())
                        .atTeam("database")
                        .within(new Priority(1, "urgent"), ofHours(1))
                        .whenLate()
                        .onlyIf(upset)
                        .catchingUp(CatchUp.within(ofHours(2)))
                        .run("page"));
    }

    @Test
    void aGoalMayBeWholeWorkingDays() {
        Policy policy = read("""
                policies:
                  - counting: always
                    goals:
                      - resolution:
                          within: {high: 1 working day in Europe/Berlin, low: 80 h, others: 5 working days until closing in UTC}
                """);
        assertThat(policy)
                .isEqualTo(Ladder.counting(BusinessHours.always())
                        .resolution()
                        .within(WorkingDays.untilClosing(5, ZoneId.of("UTC")))
                        .within(Priority.HIGH, WorkingDays.of(1, ZoneId.of("Europe/Berlin")))
                        .within(Priority.LOW, ofHours(80)));
    }

    @Test
    void anEmptyListOfPoliciesWantsNothing() {
        assertThat(read("policies: []")).isEqualTo(Policy.none());
        assertThat(read(HOURS)).isEqualTo(Policy.none());
    }

    @Test
    void whatIsOfTheHostsOwnMakingIsNotWritten() {
        Policy own = ticket -> Optional.empty();
        Policy limited = Policy.none().when("it rains", ticket -> true);
        BusinessHours hours = instant -> BusinessHours.always().stretchAt(instant);
        Policy counting = Ladder.counting(hours).firstReply().within(ofHours(1));
        refusedToWrite(own, "cannot be written; allowed: ladders, ready policies, and these joined");
        refusedToWrite(limited, "the condition 'it rains' cannot be written; allowed: a Condition");
        refusedToWrite(counting, "cannot be written; weekly hours, always() and these joined");
    }

    private static void refusedToWrite(Policy policy, String sentence) {
        DeskFile file = DeskFile.of(policy);
        assertThatThrownBy(file::toYaml)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(sentence);
    }

    private static Policy read(String yaml) {
        return DeskFile.readYaml(yaml, Vocabulary.standard()).policy();
    }
}
