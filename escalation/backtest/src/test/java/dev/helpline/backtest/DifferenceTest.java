package dev.helpline.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.backtest.Difference.ActionChange;
import dev.helpline.backtest.Difference.GoalChange;
import dev.helpline.escalation.Ladder;
import dev.helpline.spi.Audience;
import dev.helpline.spi.Policy;
import dev.helpline.time.BusinessHours;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DifferenceTest {

    private static final String LOG = Replay.HEADER + "\n"
            + "A,2026-03-02T00:00:00Z,new,front line\n"
            + "A,2026-03-02T01:30:00Z,solved,front line\n"
            + "B,2026-03-02T00:00:00Z,new,front line\n"
            + "B,2026-03-02T09:00:00Z,solved,front line\n"
            + "C,2026-03-02T00:00:00Z,new,front line\n"
            + "C,2026-03-02T00:30:00Z,solved,front line\n"
            + "D,2026-03-02T00:00:00Z,lost,front line\n";

    @TempDir
    private Path folder;

    private Replay replay;

    @BeforeEach
    void begin() {
        replay = new Replay(folder);
    }

    private static Ladder late(int hours) {
        return Ladder.counting(BusinessHours.always())
                .resolution()
                .within(Duration.ofHours(hours))
                .whenLate()
                .tell(Audience.LEAD);
    }

    private Difference between(Policy before, Policy after) {
        replay.ofText(LOG);
        return BackTest.of(Mapping.read(replay.mapping())).through(after).against(before, replay.log());
    }

    @Test
    void anActionCountsOnceACaseByWhenItIsFirstTaken() {
        Policy strict = late(1).late(Duration.ofHours(1)).tell(Audience.LEAD);
        assertThat(between(late(2), strict).actions())
                .containsExactly(
                        new ActionChange("tell LEAD", 0, 1, 1, 0, 0, Duration.ofHours(-1), List.of(), List.of("A")));
    }

    @Test
    void whatWouldBeDoneNoMoreIsToldApartFromWhatIsNew() {
        Policy moving = Ladder.counting(BusinessHours.always())
                .resolution()
                .within(Duration.ofHours(1))
                .whenLate()
                .moveTo("database");
        Difference difference = between(late(1), moving);
        assertThat(difference.changed()).isEqualTo(2);
        assertThat(difference.actions())
                .containsExactly(
                        new ActionChange(
                                "move to database", 0, 2, 0, 0, 0, Duration.ZERO, List.of(), List.of("A", "B")),
                        new ActionChange("tell LEAD", 2, 0, 0, 0, 0, Duration.ZERO, List.of("A", "B"), List.of()));
    }

    @Test
    void goalsOfOneNameAreOneGoal() {
        assertThat(between(late(2), late(1)).goals()).containsExactly(new GoalChange("resolution", 1, 2, 1, 0));
        assertThat(between(late(1), late(2)).goals()).containsExactly(new GoalChange("resolution", 2, 1, 0, 1));
    }

    @Test
    void aPolicyDiffersFromItselfInNothing() {
        Difference difference = between(late(1), late(1));
        assertThat(difference.changed()).isZero();
        assertThat(difference.actions())
                .containsExactly(new ActionChange("tell LEAD", 0, 0, 0, 0, 2, Duration.ZERO, List.of(), List.of()));
        assertThat(difference.before()).isEqualTo(difference.after());
    }

    @Test
    void bothReportsAreThoseOfRunsOfTheirOwn() {
        Difference difference = between(late(2), late(1));
        assertThat(difference.before()).isEqualTo(replay.of(late(2), LOG));
        assertThat(difference.after()).isEqualTo(replay.of(late(1), LOG));
        assertThat(difference.after().rejectedRows()).isEqualTo(1);
    }

    @Test
    void itReadsAsAPage() {
        assertThat(between(late(2), late(1)).toString())
                .contains("2 of 3 cases (66.7 %) would have gone otherwise.")
                .contains("  tell LEAD\n         1 cases under the second only, such as A\n")
                .contains(
                        "1 cases under both: 1 earlier under the second, 0 later, 0 at the same time; 1 h earlier on average")
                .contains("  resolution: 1 late under the first, 2 under the second; 1 newly late, 0 no longer\n");
    }

    @Test
    void whereNeitherPolicyDoesAnythingThatIsSaid() {
        assertThat(between(Policy.none(), Policy.none()).toString())
                .contains("0 of 3 cases (0.0 %) would have gone otherwise.")
                .contains("  nothing: neither policy would have done anything\n");
    }

    @Test
    void itsWebPageIsTheSecondReportWithTheDifferenceInIt() {
        assertThat(between(late(2), late(1)).toHtml())
                .contains("What is different from the other policy")
                .contains("2 of 3 cases (66.7 %) would have gone otherwise.")
                .contains("Was it in time?");
    }

    @Test
    void itsJsonHasBothReportsAndTheDifference() {
        assertThat(between(late(2), late(1)).toJson())
                .contains("\"before\" : {", "\"after\" : {", "\"changed\" : 2", "\"meanShift\" : \"PT-1H\"");
    }
}
