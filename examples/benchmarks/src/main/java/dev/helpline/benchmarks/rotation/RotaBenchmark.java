package dev.helpline.benchmarks.rotation;

import dev.helpline.rotation.Rota;
import dev.helpline.rotation.Rotation;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Team;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Who is on duty at a random instant of a rota of 1,000 people. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RotaBenchmark {

    private static final int INSTANTS = 4_096;
    private static final Team TEAM = Team.of("duty 0", 1);

    /** How many weeks the rota has: one year, or ten. */
    @Param({"52", "520"})
    public int weeks;

    private final Instant[] instants = new Instant[INSTANTS];
    private Rota rota = Company.small().rotation().plan(Company.START, 1);
    private int next;

    /** Plans the rota, as it is constructed: improving it changes nothing about asking. */
    @Setup(Level.Trial)
    public void plan() {
        Rotation rotation = Company.of("ten years", 1_000, weeks, 5, 20, 2).rotation();
        rota = rotation.plan(Company.START, weeks, dev.helpline.rotation.Improver.none());
        long start = rota.span().startInclusive().getEpochSecond();
        long end = rota.span().endExclusive().getEpochSecond();
        Random random = new Random(7);
        for (int i = 0; i < INSTANTS; i++) {
            instants[i] = Instant.ofEpochSecond(start + (long) (random.nextDouble() * (end - start)));
        }
    }

    /**
     * One question, as a desk asks it for every ticket.
     *
     * @return the twenty people of the team
     */
    @Benchmark
    public List<Agent> onDuty() {
        return rota.onDuty(TEAM, instants[next++ & (INSTANTS - 1)]);
    }
}
