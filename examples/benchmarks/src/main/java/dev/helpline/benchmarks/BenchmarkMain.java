package dev.helpline.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Counts right answers, weighs what is kept, measures, and prints a table for README.md. */
public final class BenchmarkMain {

    private BenchmarkMain() {}

    /**
     * Runs everything, a few minutes.
     *
     * @param args JMH's options, such as {@code -f 1 -prof gc HoursBenchmark}
     * @throws IOException if JMH cannot run
     * @throws CommandLineOptionException if JMH does not know an option
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws IOException, CommandLineOptionException, RunnerException {
        Collection<RunResult> results = new Runner(new CommandLineOptions(args)).run();
        new CorrectAnswers().print(System.out);
        KeptMemory.print(System.out);
        System.out.println("| benchmark | holidays | reach | median, ns | allocated, bytes |");
        System.out.println("|---|---|---|---|---|");
        results.forEach(result -> print(System.out, result));
    }

    private static void print(PrintStream out, RunResult result) {
        String name = result.getParams().getBenchmark();
        String[] parts = name.split("\\.", -1);
        String owner = parts[parts.length - 2];
        boolean batch = owner.equals("HoursBenchmark") || owner.equals("OpenBenchmark");
        double questions = batch ? Work.QUESTIONS : 1;
        Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
        out.printf(
                Locale.ROOT,
                "| %s | %s | %s | %,.1f | %s |%n",
                parts[parts.length - 1],
                parameter(result, "holidays"),
                parameter(result, "reach"),
                result.getPrimaryResult().getStatistics().getPercentile(50) / questions,
                allocated == null ? "" : String.format(Locale.ROOT, "%,.0f", allocated.getScore() / questions));
    }

    private static String parameter(RunResult result, String name) {
        String value = result.getParams().getParam(name);
        return value == null ? "" : value;
    }
}
