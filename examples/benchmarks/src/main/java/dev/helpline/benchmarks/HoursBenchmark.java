package dev.helpline.benchmarks;

import dev.helpline.time.Holidays;
import dev.helpline.time.WeeklyHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How much and until when, by Helpline through the public API. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class HoursBenchmark {

    /** How many holidays lie in the ten years. */
    @Param({"0", "100", "200"})
    int holidays;

    /** How far the questions reach: up to a day on, or from anywhere in the ten years to anywhere. */
    @Param({"day", "years"})
    String reach = "day";

    private WeeklyHours hours = WeeklyHours.in(Work.ZONE).weekdays("09:00-17:00");
    private Instant[] starts = {};
    private Instant[] ends = {};
    private Duration[] amounts = {};
    private int next;

    /** Hours that have seen their ten years, and questions in random order. */
    @Setup
    public void prepare() {
        hours = hours.except(Holidays.on(Work.holidays(holidays).toArray(LocalDate[]::new)));
        starts = Work.instants();
        ends = Work.ends(starts, reach);
        amounts = new Duration[starts.length];
        for (int i = 0; i < starts.length; i++) {
            amounts[i] = hours.between(starts[i], ends[i]);
        }
    }

    /**
     * When is it due?
     *
     * @return the answer
     */
    @Benchmark
    public Instant plus() {
        int question = question();
        return hours.plus(starts[question], amounts[question]);
    }

    /**
     * How much open time lies between?
     *
     * @return the answer
     */
    @Benchmark
    public Duration between() {
        int question = question();
        return hours.between(starts[question], ends[question]);
    }

    private int question() {
        return next++ & (Work.QUESTIONS - 1);
    }
}
