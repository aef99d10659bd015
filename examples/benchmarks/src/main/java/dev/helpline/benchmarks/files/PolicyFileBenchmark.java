package dev.helpline.benchmarks.files;

import dev.helpline.escalation.Vocabulary;
import dev.helpline.files.DeskFile;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reading and writing a policy file: 25 ladders of two goals and four steps each make 100 rules. */
@State(Scope.Thread)
@BenchmarkMode({Mode.SampleTime, Mode.SingleShotTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PolicyFileBenchmark {

    private static final String HOURS = """
            hours:
              office:
                zone: Europe/Berlin
                week: {weekdays: ["09:00-12:30", "13:30-17:00"]}
            policies:
            """;
    private static final String LADDER = """
              - named: TEAM
                counting: office
                when: {team: TEAM}
                goals:
                  - firstReply:
                      within: {critical: 30 min, others: 1 h}
                      steps:
                        - {before: 10 min, tell: OWNER}
                        - {whenLate: true, tell: LEAD}
                  - resolution:
                      within: 16 h
                      steps:
                        - {at: 75 %, tell: OWNER}
                        - {late: 1 h, every: 2 h, atMost: 3, tell: LEAD}
            """;

    /** How many rules the file has. */
    @Param({"4", "100", "1000"})
    public int rules;

    private String yaml = "";
    private String json = "";
    private DeskFile file = DeskFile.readYaml("policies: []", Vocabulary.standard());

    /** Writes the file. */
    @Setup
    public void write() {
        StringBuilder text = new StringBuilder(HOURS);
        for (int i = 0; i < rules / 4; i++) {
            text.append(LADDER.replace("TEAM", "team " + i));
        }
        yaml = text.toString();
        file = DeskFile.readYaml(yaml, Vocabulary.standard());
        json = file.toJson();
    }

    /**
     * From YAML text to a policy.
     *
     * @return the file
     */
    @Benchmark
    public DeskFile readYaml() {
        return DeskFile.readYaml(yaml, Vocabulary.standard());
    }

    /**
     * From JSON text to a policy.
     *
     * @return the file
     */
    @Benchmark
    public DeskFile readJson() {
        return DeskFile.readJson(json, Vocabulary.standard());
    }

    /**
     * From a policy to YAML text.
     *
     * @return the text
     */
    @Benchmark
    public String writeYaml() {
        return file.toYaml();
    }
}
