package dev.helpline.backtest;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Runs a back-test from the command line; {@code --help} says how. */
public final class BackTestMain {

    private BackTestMain() {}

    /**
     * Runs a back-test and ends the process with its exit status: 0 when the report is written and every row was
     * understood, 1 when some rows were not, 2 when there is no report.
     *
     * @param args options as {@code --help} lists them
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }

    /**
     * Runs a back-test without ending the process.
     *
     * @param out where the report goes, as text
     * @param err where progress and errors go
     * @param args options as {@code --help} lists them
     * @return the exit status
     */
    public static int run(PrintStream out, PrintStream err, String... args) {
        return new CommandLine(new BackTestCommand(out, err))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .execute(args);
    }
}
