package dev.helpline.benchmarks.desk;

import dev.helpline.Tick;
import dev.helpline.spi.Policy;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Whole commands at the desk, on one thread: read, decide, append events, index what is due, write messages. Whatever is
 * done is kept, so the heap is as large from the beginning as it will be: growing it would be measured otherwise.
 */
@State(Scope.Thread)
@Fork(jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC"})
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class DeskBenchmark {

    private static final int TICKETS = 10_000;
    private static final int LIFE = 8;

    /** What must happen when nobody acts: nothing, or a ladder of three clocks. */
    @Param({"none", "three clocks"})
    public String policy = "";

    private final List<TicketId> ids = new ArrayList<>();
    private Floor floor = new Floor(Policy.none());
    private int next;

    /** Fills a new desk, so that histories do not grow from one measurement to the next. */
    @Setup(Level.Iteration)
    public void fill() {
        floor = new Floor(policy.equals("none") ? Policy.none() : Floor.threeClocks());
        ids.clear();
        for (int i = 0; i < TICKETS; i++) {
            ids.add(floor.openAndTake(i));
        }
        floor.desk.tick();
        next = 0;
    }

    /**
     * One public reply by the owner, with its message to the customer. What waits is delivered when every ticket has had
     * a reply.
     *
     * @return the ticket
     */
    @Benchmark
    public Ticket reply() {
        int number = next++ % TICKETS;
        if (number == 0) {
            floor.desk.tick();
        }
        return floor.desk.as(Floor.AGENTS.get(number % Floor.AGENTS.size())).reply(ids.get(number), "Let me look.");
    }

    /**
     * The eight commands of a ticket's life, and the delivery of its messages.
     *
     * @return what the tick did
     */
    @Benchmark
    @OperationsPerInvocation(LIFE)
    public Tick life() {
        floor.advance(Duration.ofMillis(1));
        int number = TICKETS + next++;
        TicketId id = floor.openAndTake(number);
        var agent = floor.desk.as(Floor.AGENTS.get(number % Floor.AGENTS.size()));
        agent.reply(id, "Let me look.");
        agent.ask(id, "Which browser?");
        agent.note(id, "Looks like the cookie again.");
        agent.escalate(id, "database", "needs the query log");
        agent.resolve(id, "It works again.");
        agent.close(id);
        return floor.desk.tick();
    }
}
