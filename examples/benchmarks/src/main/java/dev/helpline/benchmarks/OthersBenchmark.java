package dev.helpline.benchmarks;

import dev.helpline.time.Holidays;
import dev.helpline.time.WeeklyHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The same additions by others, with 100 holidays. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class OthersBenchmark {

    /** How far the questions reach: up to a business day, or as far as from anywhere in the ten years to anywhere. */
    @Param({"day", "years"})
    String reach = "day";

    private final DayWalkCalendar walk = new DayWalkCalendar(new HashSet<>(Work.holidays(100)));
    private final MpxjCalendar mpxj = new MpxjCalendar(Work.holidays(100));
    private final JbpmCalendar jbpm = new JbpmCalendar(Set.copyOf(Work.holidays(100)));
    private final Instant[] starts = Work.instants();
    private Duration[] amounts = {};
    private int next;

    /** Questions in random order. */
    @Setup
    public void prepare() {
        WeeklyHours hours = WeeklyHours.in(Work.ZONE)
                .weekdays("09:00-17:00")
                .except(Holidays.on(Work.holidays(100).toArray(LocalDate[]::new)));
        // None of the others walks back.
        amounts = Work.amounts(hours, starts, reach);
        Arrays.setAll(amounts, i -> amounts[i].abs());
    }

    /**
     * By walking over days in {@code java.time}.
     *
     * @return the answer
     */
    @Benchmark
    public Instant plusByDayWalk() {
        int question = question();
        return walk.plus(starts[question], amounts[question]);
    }

    /**
     * By MPXJ.
     *
     * @return the answer
     */
    @Benchmark
    public Instant plusByMpxj() {
        int question = question();
        return mpxj.plus(starts[question], amounts[question]);
    }

    /**
     * By jBPM.
     *
     * @return the answer
     */
    @Benchmark
    public Instant plusByJbpm() {
        int question = question();
        return jbpm.plus(starts[question], amounts[question]);
    }

    private int question() {
        return next++ & (Work.QUESTIONS - 1);
    }
}
