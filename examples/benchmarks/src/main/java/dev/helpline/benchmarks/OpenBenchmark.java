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

/** Whether it is open, by Helpline through the public API and by {@code java.time}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class OpenBenchmark {

    /** How many holidays lie in the ten years. */
    @Param({"0", "100", "200"})
    int holidays;

    private final Instant[] instants = Work.instants();
    private WeeklyHours hours = WeeklyHours.in(Work.ZONE).weekdays("09:00-17:00");
    private DayWalkCalendar walk = new DayWalkCalendar(Set.of());
    private int next;

    /** Hours with their holidays. */
    @Setup
    public void prepare() {
        hours = hours.except(Holidays.on(Work.holidays(holidays).toArray(LocalDate[]::new)));
        walk = new DayWalkCalendar(new HashSet<>(Work.holidays(holidays)));
    }

    /**
     * By Helpline.
     *
     * @return the answer
     */
    @Benchmark
    public boolean isOpen() {
        return hours.isOpen(instants[next++ & (Work.QUESTIONS - 1)]);
    }

    /**
     * By {@code java.time}.
     *
     * @return the answer
     */
    @Benchmark
    public boolean isOpenByDayWalk() {
        return walk.isOpen(instants[next++ & (Work.QUESTIONS - 1)]);
    }
}
