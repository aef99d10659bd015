package dev.helpline.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.helpline.Desk;
import dev.helpline.escalation.Ladders;
import dev.helpline.escalation.Vocabulary;
import dev.helpline.files.DeskFileException.Problem;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.Action;
import dev.helpline.ticket.Guard;
import dev.helpline.ticket.Team;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is refused, and the sentence it is refused with. */
class WrongFileTest {

    private static final Vocabulary DESK = Vocabulary.standard()
            .teams(Team.of("front line", 1), Team.of("database", 2))
            .actions("page")
            .guards(Guard.that("upset", ticket -> true));

    @TempDir
    private Path folder;

    @Test
    void aGoalOfZeroIsRefused() {
        refused(
                "policies: [{counting: always, goals: [{resolution: {within: 0 min}}]}]",
                "text, line 1, column 53: policies[0].goals[0].resolution.within: resolution within PT0S cannot be met;"
                        + " allowed: more than zero, at most 87600 h");
    }

    @Test
    void aStepAfterItsOwnRepeatLimitIsRefused() {
        refused(
                step("late: 1 h, every: 2 h, atMost: 101, tell: LEAD"),
                "policies[0].goals[0].resolution.steps[0].atMost: a step at most 101 times cannot be; allowed: 1 to 100");
        refused(
                step("late: 1 h, every: 2000 h, atMost: 50, tell: LEAD"),
                "policies[0].goals[0].resolution.steps[0].atMost: a step every PT2000H, 50 times, ends 98001 h after the"
                        + " goal is late; allowed: more than zero, at most 87600 h");
        refused(
                step("late: 1 h, every: 2 h, tell: LEAD"),
                "policies[0].goals[0].resolution.steps[0] comes again; it needs every, an amount of time, and atMost, how"
                        + " often in all");
        refused(
                step("whenLate: true, atMost: 3, tell: LEAD"),
                "policies[0].goals[0].resolution.steps[0].atMost cannot stand beside whenLate; only what comes late comes"
                        + " again");
    }

    @Test
    void aMoveToAnUnknownTeamIsRefused() {
        refused(
                step("whenLate: true, moveTo: databse"),
                "policies[0].goals[0].resolution.steps[0].moveTo 'databse' is not known here; did you mean 'database'?"
                        + " allowed: [database, front line]");
    }

    @Test
    void twoGoalsOnOneClockAreRefused() {
        refused(
                "policies: [{counting: always, goals: [{hold: {within: 1 h}}, {hold: {within: 2 h}}]}]",
                "text, line 1, column 63: policies[0].goals[1].hold is measured twice; a ladder has one goal for each clock,"
                        + " another one needs a policy of its own");
    }

    @Test
    void aCycleOfMovesIsRefused() {
        refused(
                """
                policies:
                  - counting: always
                    goals:
                      - atTeam: {team: front line, within: 1 h, steps: [{whenLate: true, moveTo: database}]}
                      - atTeam: {team: database, within: 1 h, steps: [{whenLate: true, moveTo: front line}]}
                """,
                "text, line 5, column 72: policies[0].goals[1].atTeam.steps[0].moveTo: a ladder moves a ticket round and"
                        + " round, front line to database to front line; allowed: moves that come to an end");
    }

    @Test
    void aCycleOfMovesAcrossPoliciesIsRefusedWhereItCloses() {
        refused(
                """
                policies:
                  - counting: always
                    goals:
                      - atTeam: {team: front line, within: 1 h, steps: [{whenLate: true, moveTo: database}]}
                  - ready: watchBouncing
                  - counting: always
                    named: back
                    goals:
                      - atTeam: {team: database, within: 1 h, steps: [{whenLate: true, moveTo: front line}]}
                  - ready: handUpsetCustomersToTheLead
                """,
                "text, line 6, column 5: policies[2] and the policies before it move a ticket round and round, front line to"
                        + " database to front line; allowed: moves that come to an end");
        refused("""
                policies:
                  - policies:
                      - counting: always
                        goals: [atTeam: {team: front line, within: 1 h, steps: [{whenLate: true, moveTo: database}]}]
                      - counting: always
                        goals: [unassigned: {within: 1 h, steps: [{whenLate: true, moveTo: front line}]}]
                    unless: {priority: low}
                """, "policies[0].policies[1] and the policies before it move a ticket round and round");
    }

    @Test
    void movesOfDifferentTicketsAreNoCycle() {
        DeskFile file = DeskFile.readYaml("""
                policies:
                  - counting: always
                    goals: [atTeam: {team: front line, within: 1 h, steps: [{whenLate: true, moveTo: database}]}]
                    when: {priority: high}
                  - counting: always
                    goals: [atTeam: {team: database, within: 1 h, steps: [{whenLate: true, moveTo: front line}]}]
                    unless: {priority: high}
                """, DESK);
        assertThat(file.policy()).isNotNull();
    }

    @Test
    void aTierWithoutATeamIsRefused() {
        refused(
                step("whenLate: true, moveToTier: 3"),
                "policies[0].goals[0].resolution.steps[0].moveToTier 3 is no team's tier here; allowed: [1, 2]");
        refused(
                "policies: [{counting: always, goals: [{atTier: {tier: 3, within: 1 h}}]}]",
                "policies[0].goals[0].atTier.tier 3 is no team's tier here; allowed: [1, 2]");
        refused(
                "policies: [{ready: {escalateWhenReopenedTwice: {tier: 4}}}]",
                "policies[0].ready.escalateWhenReopenedTwice.tier 4 is no team's tier here; allowed: [1, 2]");
        refused(
                "policies: [{ready: watchBouncing, when: {tier: [2, 5]}}]",
                "policies[0].when.tier[1] 5 is no team's tier here; allowed: [1, 2]");
        assertThat(DeskFile.readYaml("policies: [{ready: watchBouncing, unless: {tier: 5}}]", DESK))
                .isNotNull();
    }

    @Test
    void whatTheWorkflowLetsNoPolicyDoIsRefused() {
        Vocabulary desk = Vocabulary.of(Desk.on(TicketStore.inMemory()));
        assertThatThrownBy(() -> DeskFile.readYaml(step("whenLate: true, act: CLOES"), desk))
                .hasMessageEndingWith(
                        "policies[0].goals[0].resolution.steps[0].act 'CLOES' is not known here; did you mean"
                                + " 'CLOSE'? allowed: [CLOSE, ROUTE]");
        assertThatThrownBy(() -> DeskFile.readYaml("policies: [{ready: {wakeWhenDue: {act: RESUME}}}]", desk))
                .hasMessageContaining(
                        "policies[0].ready.wakeWhenDue.act 'RESUME' is nothing that the workflow lets a policy do");
    }

    @Test
    void theWorkflowOfTheFileSaysWhatItsPoliciesMayDo() {
        String policies = "policies: [{ready: {wakeWhenDue: {act: WAKE}}}]\n";
        String waking = policies + """
                workflow:
                  initial: new
                  statuses: {new: NEW, on hold: ON_HOLD, closed: CLOSED}
                  transitions:
                    - {from: new, action: HOLD, to: on hold, who: [AGENT]}
                    - {from: on hold, action: WAKE, to: new, who: [SYSTEM]}
                    - {from: new, action: CLOSE, to: closed, who: [AGENT]}
                """;
        Vocabulary desk = Vocabulary.of(Desk.on(TicketStore.inMemory()));
        assertThat(DeskFile.readYaml(waking, desk).policy()).isEqualTo(Ladders.wakeWhenDue(new Action("WAKE")));
        assertThatThrownBy(() -> DeskFile.readYaml(waking.replace("[SYSTEM]", "[LEAD]"), desk))
                .hasMessageEndingWith("act 'WAKE' is nothing that the workflow lets a policy do; allowed: []");
    }

    @Test
    void aHostActionThatNobodyRegisteredIsRefused() {
        refused(
                step("whenLate: true, run: pge"),
                "policies[0].goals[0].resolution.steps[0].run 'pge' is not known here; did you mean 'page'? allowed:"
                        + " [page]");
    }

    @Test
    void aGuardThatNobodyRegisteredIsRefused() {
        refused(
                step("whenLate: true, onlyIf: angry, tell: LEAD"),
                "policies[0].goals[0].resolution.steps[0].onlyIf 'angry' is not known here; allowed: [upset]");
    }

    @Test
    void anUnknownFieldIsRefusedWithWhatWasProbablyMeant() {
        refused(
                """
                policies:
                  - counting: always
                    goals:
                      - firstReplly: {within: 30 min}
                """,
                "text, line 4, column 9: policies[0].goals[0].firstReplly is not known here; did you mean 'firstReply'?"
                        + " allowed: [firstReply, nextReply, update, resolution, atTeam, atTier, unowned, unassigned,"
                        + " handoff, customerAnswer, hold, confirmation, promise, cover, holdUntil]");
        refused(
                "polices: []",
                "text, line 1, column 1: polices is not known here; did you mean 'policies'? allowed: [hours, priorities,"
                        + " workflow, policies, $schema]");
    }

    @Test
    void aFileThatIsNotYamlIsRefused() {
        refused(
                "policies:\n  - counting: [always",
                "text, line 2, column 22: this is not YAML: while parsing a flow sequence,"
                        + " expected ',' or ']', but got <stream end>");
        refused("just words", "text, line 1, column 1: this must be an object, not just words");
        refused("", "text, line 1, column 1: this must be an object, not null");
        refused("policies: []\n---\npolicies: []", "this is a second document; one in a file is allowed");
    }

    @Test
    void aFileThatIsNotThereOrNoTextIsRefused() throws IOException {
        Path missing = folder.resolve("missing.yaml");
        assertThatThrownBy(() -> DeskFile.read(missing))
                .isInstanceOf(DeskFileException.class)
                .hasMessage("there is no file " + missing);
        Path latin = Files.write(folder.resolve("latin.yaml"), "named: é".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> DeskFile.read(latin))
                .isInstanceOf(DeskFileException.class)
                .hasMessage(latin + " is no text in UTF-8");
        Path json = Files.writeString(folder.resolve("half.json"), "{\"policies\": [");
        assertThatThrownBy(() -> DeskFile.read(json))
                .isInstanceOf(DeskFileException.class)
                .hasMessageStartingWith(json + ", line 1, column 15: this is not JSON: ");
    }

    @Test
    void whatStandsTwiceIsRefused() {
        refused(
                "policies: []\npolicies: []",
                "text, line 2, column 1: policies stands here twice, first at line 1, column 1; once is allowed");
    }

    @Test
    void anAliasIsRefusedAndNotTakenForItsName() {
        refused(
                "hours: {office: &a always}\npolicies: [{counting: *a, goals: [{hold: {within: 1 h}}]}]",
                "text, line 2, column 13: policies[0].counting is an alias, *a, which is not followed;"
                        + " name hours under 'hours' and use the name");
    }

    @Test
    void anAmountOfTimeHasAUnitAndNoDays() {
        String sentence =
                "must be an amount of time such as 30 min, 8 h or 1 h 30 min, or of working days such as 5 working days"
                        + " in Europe/Berlin, not '";
        for (String amount : new String[] {"2 days", "30", "-1 h", "1 hour", "''", "h", "PT1H"}) {
            refused("policies: [{counting: always, goals: [{hold: {within: " + amount + "}}]}]", sentence);
        }
    }

    @Test
    void workingDaysAreSomeAndInAZone() {
        refused(
                "policies: [{counting: always, goals: [{hold: {within: 5 working days}}]}]",
                "policies[0].goals[0].hold.within must be an amount of time such as");
        refused(
                "policies: [{counting: always, goals: [{hold: {within: 5 working days in Mars}}]}]",
                "policies[0].goals[0].hold.within has no time zone 'Mars'; allowed: one like Europe/Berlin");
        refused(
                "policies: [{counting: always, goals: [{hold: {within: 0 working days in UTC}}]}]",
                "policies[0].goals[0].hold.within: 0 working days cannot be a goal; allowed: 1 to 3650, or until closing on"
                        + " the same day");
        refused(
                step("late: 5 working days in UTC, tell: OWNER"),
                "policies[0].goals[0].resolution.steps[0].late must be an amount of time such as 30 min, 8 h or 1 h 30 min,"
                        + " not '5 working days in UTC'");
    }

    @Test
    void anAccountIsNothingThatAFileCanAskFor() {
        refused(
                "policies: [{ready: watchBouncing, when: {account: acme}}]",
                "policies[0].when.account is not known here; allowed: [priority, team, tier, category, theme, mood]");
    }

    @Test
    void hoursAreRefusedWithTheirPlace() {
        refused(
                "hours: {office: {zone: UTC, week: {MONDY: []}}}",
                "text, line 1, column 36: hours.office.week.MONDY is not known here; did you mean 'MONDAY'? allowed: [MONDAY,");
        refused(
                "policies: [{counting: offce, goals: [{hold: {within: 1 h}}]}]\nhours: {office: always}",
                "text, line 1, column 13: policies[0].counting 'offce' is not known here; did you mean 'office'?"
                        + " allowed: [office, always]");
        refused(
                "policies: [{counting: {zone: Moon, week: {everyDay: ['09:00-17:00']}}, goals: [{hold: {within: 1 h}}]}]",
                "policies[0].counting.week: \"Moon\" is not a time zone");
    }

    @Test
    void aWorkflowIsRefusedWithItsPlace() {
        refused(
                "workflow: {initial: new, statuses: {new: FRESH}, transitions: []}",
                "text, line 1, column 37: workflow.statuses.new must be one of [NEW, OPEN,");
    }

    @Test
    void everyDefectIsSaidAtOnceInTheOrderOfTheFile() {
        String file = """
                hours:
                  office: {zone: UTC, week: {MONDAY: ["9-17"]}}
                policies:
                  - counting: office
                    goals:
                      - firstReply:
                          within: 0 min
                      - resolution:
                          within: 8 h
                          steps:
                            - {whenLate: true, moveTo: moon}
                            - {before: 9 h, tell: OWNER}
                            - {late: 1 h, run: nothing}
                            - {late: 2 h, onlyIf: rain, tell: nobody}
                  - ready: watchBounce
                """;
        DeskFileException refused = catchThrowableOfType(DeskFileException.class, () -> DeskFile.readYaml(file, DESK));
        assertThat(refused.problems()).extracting(Problem::line).containsExactly(2, 7, 11, 12, 13, 14, 15);
        assertThat(refused.getMessage().lines()).hasSize(7);
        assertThat(refused.problems().get(1).path()).isEqualTo("policies[0].goals[0].firstReply.within");
    }

    @Test
    void manyWrongListsAreNotTakenForOneThatIsNestedTooDeeply() {
        String file = "policies:\n" + "  - policies: none\n".repeat(60);
        DeskFileException refused = catchThrowableOfType(DeskFileException.class, () -> DeskFile.readYaml(file, DESK));
        assertThat(refused.problems())
                .hasSize(60)
                .allSatisfy(problem -> assertThat(problem.sentence()).doesNotContain("nested"));
    }

    @Test
    void policiesNestedTooDeeplyAreRefused() {
        refused(
                "policies: " + "[{policies: ".repeat(50) + "[]" + "}]".repeat(50),
                "policies are nested too deeply; 50 levels are allowed");
    }

    private static String step(String step) {
        return "policies: [{counting: always, goals: [{resolution: {within: 8 h, steps: [{" + step + "}]}}]}]";
    }

    private static void refused(String yaml, String sentence) {
        assertThatThrownBy(() -> DeskFile.readYaml(yaml, DESK))
                .isInstanceOf(DeskFileException.class)
                .hasMessageContaining(sentence)
                .satisfies(refused -> assertThat(refused.getMessage().lines()).hasSize(1));
    }
}
