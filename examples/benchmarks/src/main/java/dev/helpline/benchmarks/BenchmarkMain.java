package dev.helpline.benchmarks;

import java.io.IOException;
import org.openjdk.jmh.Main;

/** Counts right answers, weighs what is kept, then measures. Takes JMH's own options. */
public final class BenchmarkMain {

    private BenchmarkMain() {}

    /**
     * Runs everything, a few minutes.
     *
     * @param args JMH's options, such as {@code -f 1 -prof gc HoursBenchmark}
     * @throws IOException if JMH cannot run
     */
    public static void main(String[] args) throws IOException {
        new CorrectAnswers().print(System.out);
        KeptMemory.print(System.out);
        Main.main(args);
    }
}
