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
import org.openjdk.jmh.infra.Blackhole;

/** How much and until when, by Helpline through the public API: 4,096 questions at a time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class HoursBenchmark {

    /** How many holidays lie in the ten years. */
    @Param({"0", "100", "200"})
    int holidays;

    /** How far the questions reach: up to a business day, or from anywhere in the ten years to anywhere. */
    @Param({"day", "years"})
    String reach = "day";

    private WeeklyHours hours = WeeklyHours.in(Work.ZONE).weekdays("09:00-17:00");
    private Instant[] starts = {};
    private Instant[] ends = {};
    private Duration[] amounts = {};

    /** Hours that have seen their ten years, and questions in random order. */
    @Setup
    public void prepare() {
        hours = hours.except(Holidays.on(Work.holidays(holidays).toArray(LocalDate[]::new)));
        starts = Work.instants();
        amounts = Work.amounts(hours, starts, reach);
        ends = new Instant[starts.length];
        for (int i = 0; i < starts.length; i++) {
            ends[i] = hours.plus(starts[i], amounts[i]);
        }
    }

    /**
     * When is it due?
     *
     * @param answers takes them
     */
    @Benchmark
    public void plus(Blackhole answers) {
        for (int i = 0; i < Work.QUESTIONS; i++) {
            answers.consume(hours.plus(starts[i], amounts[i]));
        }
    }

    /**
     * How much open time lies between?
     *
     * @param answers takes them
     */
    @Benchmark
    public void between(Blackhole answers) {
        for (int i = 0; i < Work.QUESTIONS; i++) {
            answers.consume(hours.between(starts[i], ends[i]));
        }
    }
}
