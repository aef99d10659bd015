package dev.helpline.benchmarks;

import dev.helpline.time.Holidays;
import dev.helpline.time.WeeklyHours;
import java.time.Instant;
import java.time.LocalDate;
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
import org.openjdk.jmh.infra.Blackhole;

/** Whether it is open, by Helpline through the public API and by {@code java.time}: 4,096 questions at a time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class OpenBenchmark {

    /** How many holidays lie in the ten years. */
    @Param({"0", "100", "200"})
    int holidays;

    private final Instant[] instants = Work.instants();
    private WeeklyHours hours = WeeklyHours.in(Work.ZONE).weekdays("09:00-17:00");
    private DayWalkCalendar walk = new DayWalkCalendar(Set.of());

    /** Hours with their holidays. */
    @Setup
    public void prepare() {
        hours = hours.except(Holidays.on(Work.holidays(holidays).toArray(LocalDate[]::new)));
        walk = new DayWalkCalendar(new HashSet<>(Work.holidays(holidays)));
    }

    /**
     * By Helpline.
     *
     * @param answers takes them
     */
    @Benchmark
    public void isOpen(Blackhole answers) {
        for (Instant instant : instants) {
            answers.consume(hours.isOpen(instant));
        }
    }

    /**
     * By {@code java.time}.
     *
     * @param answers takes them
     */
    @Benchmark
    public void isOpenByDayWalk(Blackhole answers) {
        for (Instant instant : instants) {
            answers.consume(walk.isOpen(instant));
        }
    }
}
