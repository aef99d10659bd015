package dev.helpline.examples.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.helpline.backtest.BackTest;
import dev.helpline.backtest.Mapping;
import dev.helpline.backtest.Report;
import dev.helpline.backtest.Report.GoalResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The figures of a real desk's log, which does not lie in this repository: others counted them before us. */
class ServiceNowTest {

    private static final Path ROOT = Path.of(System.getProperty("helpline.root", ".."));
    private static final Path LOG = ROOT.resolve("../shared/data/uci-servicenow-incidents/incident_event_log.csv.gz");

    private static Report report;

    @BeforeAll
    static void replay() {
        assumeTrue(Files.exists(LOG), () -> "the ServiceNow log is not at " + LOG.normalize());
        report = BackTest.of(Mapping.read(ROOT.resolve("examples/mappings/servicenow.yaml")))
                .through(new IncidentTargets().get())
                .run(LOG);
    }

    @Test
    void everyRowIsUnderstood() {
        assertThat(report.cases()).isEqualTo(24_918);
        assertThat(report.events()).isEqualTo(141_712);
        assertThat(report.rejectedRows()).isZero();
    }

    @Test
    void handoffsAreThoseBetweenKnownGroups() {
        assertThat(report.teamHandoffs()).isEqualTo(19_087);
        assertThat(report.bounced()).isEqualTo(2_216);
    }

    @Test
    void targetsAreJudgedFromOpeningToTheKnownResolution() {
        GoalResult critical = result("critical", Duration.ofHours(4));
        assertThat(critical.met() + critical.late()).isEqualTo(270);
        assertThat(critical.late()).isEqualTo(231);
        GoalResult high = result("high", Duration.ofHours(8));
        assertThat(high.met() + high.late()).isEqualTo(408);
        assertThat(high.late()).isEqualTo(289);
    }

    @Test
    void rowsThatGoBackInTimeAreCounted() {
        assertThat(report.clampedRows()).isEqualTo(7);
        assertThat(report.first()).contains(Instant.parse("2016-02-29T01:16:00Z"));
        assertThat(report.last()).contains(Instant.parse("2017-02-18T15:00:00Z"));
    }

    @Test
    void groupsAreFlatSoThereIsNoFrontLine() {
        assertThat(report.firstLine()).isEmpty();
        assertThat(report.tiers()).isEmpty();
        assertThat(report.toString()).doesNotContain("front line");
    }

    private static GoalResult result(String priority, Duration target) {
        return report.goals().stream()
                .filter(goal -> goal.goal().equals("resolution")
                        && goal.priority().equals(priority)
                        && goal.target().equals(target))
                .findFirst()
                .orElseThrow();
    }
}
