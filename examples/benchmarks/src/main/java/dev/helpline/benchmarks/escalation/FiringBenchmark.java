package dev.helpline.benchmarks.escalation;

import static dev.helpline.spi.Audience.LEAD;
import static dev.helpline.spi.Audience.OWNER;
import static java.time.Duration.ofHours;

import dev.helpline.Desk;
import dev.helpline.Tick;
import dev.helpline.escalation.Ladder;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Team;
import dev.helpline.time.WeeklyHours;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One thread ticks a desk in memory whose ladder has much to do: decide, append, write messages and deliver them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC"})
@Warmup(iterations = 10)
@Measurement(iterations = 15)
public class FiringBenchmark {

    private static final int TICKETS = 10_000;
    private static final int STEPS = 5;
    private static final Instant OPENING = Instant.parse("2026-06-01T13:00:00Z");

    private Desk desk = desk(OPENING);

    private static Desk desk(Instant now) {
        return Desk.on(TicketStore.inMemory()).timedBy(() -> now);
    }

    /** Ten thousand open tickets, and a clock that stands a week later. */
    @Setup(Level.Invocation)
    public void fill() {
        Agent lead = new Agent("lea", "Lea", "lea@desk.example");
        Desk opening = Desk.on(TicketStore.inMemory())
                .withTeams(Team.of("front line", 1).ledBy(lead), Team.of("database", 2))
                .following(Ladder.counting(WeeklyHours.in("America/New_York").weekdays("09:00-17:00"))
                        .firstReply()
                        .within(ofHours(1))
                        .whenLate()
                        .tell(LEAD)
                        .resolution()
                        .within(ofHours(16))
                        .at(50)
                        .tell(OWNER)
                        .at(75)
                        .raiseTo(Priority.HIGH)
                        .whenLate()
                        .moveTo("database")
                        .late(ofHours(4))
                        .tell(LEAD))
                .telling(message -> {})
                .timedBy(() -> OPENING);
        for (int i = 0; i < TICKETS; i++) {
            opening.from(new Requester("c" + i, "Customer " + i, "customer" + i + "@shop.example"))
                    .open("Cannot log in, number " + i, "It says no.");
        }
        opening.tick();
        desk = opening.timedBy(() -> OPENING.plus(Duration.ofDays(7)));
    }

    /**
     * All that is due at once.
     *
     * @return what was done
     */
    @Benchmark
    @OperationsPerInvocation(TICKETS * STEPS)
    public Tick fire() {
        Tick tick = desk.tick();
        if (tick.steps() != TICKETS * STEPS) {
            throw new IllegalStateException("expected " + TICKETS * STEPS + " steps, but there were " + tick);
        }
        return tick;
    }
}
