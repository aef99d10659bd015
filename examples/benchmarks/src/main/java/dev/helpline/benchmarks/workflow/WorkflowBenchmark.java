package dev.helpline.benchmarks.workflow;

import dev.helpline.ticket.Status;
import dev.helpline.ticket.Ticket;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Transitions of one life: new, open, waiting, open, resolved (if a guard agrees), closed, and back to the beginning.
 * Every subject must come out where it should, or the run ends.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class WorkflowBenchmark {

    private final HelplineMachine helpline = new HelplineMachine();
    private final EnumSwitch byHand = new EnumSwitch(new Case(true));
    private final ColaMachine cola = new ColaMachine(new Case(true));
    private final StatelessMachine stateless = new StatelessMachine(new Case(true));
    private final SquirrelMachine squirrel = new SquirrelMachine(new Case(true));
    private final SpringMachine spring = new SpringMachine(new Case(true));

    /** Lives one life in each. */
    @Setup
    public void everybodyComesOutWhereTheyShould() {
        checked(enumSwitch(), "the switch");
        checked(cola(), "COLA");
        checked(stateless4j(), "stateless4j");
        checked(squirrel(), "squirrel");
        checked(spring(), "Spring");
    }

    private static void checked(Stage last, String who) {
        if (last != Stage.FRESH) {
            throw new IllegalStateException(who + " ends in " + last + " instead of " + Stage.FRESH);
        }
    }

    /**
     * Deciding in Helpline, the ticket's snapshots given.
     *
     * @return the last status
     */
    @Benchmark
    @OperationsPerInvocation(Deed.COUNT)
    public Status helpline() {
        Status status = helpline.first().status();
        for (int deed = 0; deed < Deed.COUNT; deed++) {
            status = helpline.fire(deed);
        }
        return status;
    }

    /**
     * Deciding in Helpline, and one refusal by a guard, with its reason, in each life.
     *
     * @param answers takes the refusals
     * @return the last status
     */
    @Benchmark
    @OperationsPerInvocation(Deed.COUNT + 1)
    public Status helplineWithARefusal(Blackhole answers) {
        answers.consume(helpline.refused());
        return helpline();
    }

    /**
     * Deciding in Helpline, recording the event and folding it into the ticket's next snapshot.
     *
     * @return the last snapshot
     */
    @Benchmark
    @OperationsPerInvocation(Deed.COUNT)
    public Ticket helplineFolded() {
        Ticket now = helpline.first();
        for (int deed = 0; deed < Deed.COUNT; deed++) {
            now = helpline.fold(now, deed);
        }
        return now;
    }

    /**
     * The switch.
     *
     * @return the last stage
     */
    @Benchmark
    @OperationsPerInvocation(Deed.COUNT)
    public Stage enumSwitch() {
        Stage stage = Stage.FRESH;
        for (Deed deed : Deed.life()) {
            stage = byHand.fire(deed);
        }
        return stage;
    }

    /**
     * COLA.
     *
     * @return the last stage
     */
    @Benchmark
    @OperationsPerInvocation(Deed.COUNT)
    public Stage cola() {
        Stage stage = Stage.FRESH;
        for (Deed deed : Deed.life()) {
            stage = cola.fire(deed);
        }
        return stage;
    }

    /**
     * The library stateless4j.
     *
     * @return the last stage
     */
    @Benchmark
    @OperationsPerInvocation(Deed.COUNT)
    public Stage stateless4j() {
        Stage stage = Stage.FRESH;
        for (Deed deed : Deed.life()) {
            stage = stateless.fire(deed);
        }
        return stage;
    }

    /**
     * The library squirrel-foundation.
     *
     * @return the last stage
     */
    @Benchmark
    @OperationsPerInvocation(Deed.COUNT)
    public Stage squirrel() {
        Stage stage = Stage.FRESH;
        for (Deed deed : Deed.life()) {
            stage = squirrel.fire(deed);
        }
        return stage;
    }

    /**
     * Spring Statemachine.
     *
     * @return the last stage
     */
    @Benchmark
    @OperationsPerInvocation(Deed.COUNT)
    public Stage spring() {
        Stage stage = Stage.FRESH;
        for (Deed deed : Deed.life()) {
            stage = spring.fire(deed);
        }
        return stage;
    }
}
