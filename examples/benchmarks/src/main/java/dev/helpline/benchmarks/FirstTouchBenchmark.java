package dev.helpline.benchmarks;

import dev.helpline.time.Holidays;
import dev.helpline.time.WeeklyHours;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What the first question about a year costs: a page of the table is made. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FirstTouchBenchmark {

    private final WeeklyHours base = WeeklyHours.in(Work.ZONE)
            .weekdays("09:00-17:00")
            .except(Holidays.on(Work.holidays(100).toArray(LocalDate[]::new)));
    private final Instant[] instants = Work.instants();
    private WeeklyHours untouched = base;
    private int next;

    /** Hours whose content nobody has asked about yet. */
    @Setup(Level.Invocation)
    public void prepare() {
        next++;
        String from = String.format("%02d:%02d", next / 70_000 % 24, next / 100_000_000 % 60);
        untouched = base.breakOn(Work.FIRST.plusDays(next % 60_000), from + "-24:00");
    }

    /**
     * Asks about a year for the first time.
     *
     * @return the answer
     */
    @Benchmark
    public boolean firstTouchOfAYear() {
        return untouched.isOpen(instants[next & (Work.QUESTIONS - 1)]);
    }
}
