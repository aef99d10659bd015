package dev.helpline.backtest;

import dev.helpline.escalation.Vocabulary;
import dev.helpline.files.DeskFile;
import dev.helpline.files.DeskFileException;
import dev.helpline.spi.Policy;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line of a back-test. */
@Command(
        name = "backtest",
        sortOptions = false,
        exitCodeOnExecutionException = BackTestCommand.IMPOSSIBLE,
        description =
                "Replays the event log of a help desk through an escalation policy and says what would have happened.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:the report is written and every row was understood",
            "1:the report is written, but some rows were not understood; it lists them",
            "2:no report: a file, the mapping, the policy or the command line is wrong"
        })
final class BackTestCommand implements Callable<Integer> {

    static final int CLEAN = 0;
    static final int ROWS_REJECTED = 1;
    static final int IMPOSSIBLE = 2;

    private static final Pattern FILE = Pattern.compile("(?i)\\.(yaml|yml|json)$");

    private final PrintStream out;
    private final PrintStream err;

    @Option(
            names = "--log",
            required = true,
            paramLabel = "FILE",
            description = "The log: XES if its name ends in .xes or .xes.gz, else CSV with a header; plain or gzipped.")
    private @Nullable Path log;

    @Option(
            names = "--mapping",
            required = true,
            paramLabel = "FILE",
            description = "What its columns or attributes mean: YAML.")
    private @Nullable Path mapping;

    @Option(
            names = "--policy",
            paramLabel = "FILE|CLASS",
            description =
                    "A policy file (.yaml, .yml, .json), or a class on the class path that is a Supplier<Policy>. Without it, the log is described and no policy watches.")
    private @Nullable String policy;

    @Option(
            names = "--against",
            paramLabel = "FILE|CLASS",
            description =
                    "A policy to compare with, such as the one in force; what the other would do that it would not is printed after the report, and is in the JSON.")
    private @Nullable String against;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            defaultValue = "backtest.json",
            description = "Where to write the report as JSON (default: ${DEFAULT-VALUE}).")
    private @Nullable Path json;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            defaultValue = "backtest.html",
            description = "Where to write the report as a web page (default: ${DEFAULT-VALUE}).")
    private @Nullable Path html;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Says this.")
    @SuppressWarnings("UnusedVariable") // read by the command line itself
    private boolean helpAsked;

    BackTestCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        try {
            return run(given(log), given(mapping));
        } catch (BackTestException impossible) {
            err.println(impossible.getMessage());
            return IMPOSSIBLE;
        }
    }

    private int run(Path logFile, Path mappingFile) {
        BackTest backTest =
                BackTest.of(Mapping.read(mappingFile)).through(policy(policy)).reporting(new Percent(err)::at);
        if (against == null) {
            Report report = backTest.run(logFile);
            out.print(report);
            return written(report, report.toJson(), report.toHtml());
        }
        Difference difference = backTest.against(policy(against), logFile);
        out.print(difference.after());
        out.println();
        out.print(difference);
        return written(difference.after(), difference.toJson(), difference.toHtml());
    }

    private int written(Report report, String asJson, String asHtml) {
        write("The whole report as JSON: ", given(json), asJson);
        write("The same as a page for a browser: ", given(html), asHtml);
        return report.rejectedRows() == 0 ? CLEAN : ROWS_REJECTED;
    }

    private static Policy policy(@Nullable String named) {
        if (named == null) {
            return Policy.none();
        }
        return FILE.matcher(named).find() ? read(Path.of(named)) : made(named);
    }

    private static Policy read(Path file) {
        try {
            return DeskFile.read(file, Vocabulary.standard()).policy();
        } catch (DeskFileException wrong) {
            throw new BackTestException(String.valueOf(wrong.getMessage()), wrong);
        }
    }

    private static Policy made(String policy) {
        try {
            Object made = Class.forName(policy).getDeclaredConstructor().newInstance();
            if (made instanceof Supplier<?> supplier && supplier.get() instanceof Policy supplied) {
                return supplied;
            }
        } catch (ClassNotFoundException missing) {
            throw new BackTestException("there is no class '" + policy + "' on the class path", missing);
        } catch (InvocationTargetException broken) {
            throw new BackTestException("'" + policy + "' could not be made: " + broken.getCause(), broken);
        } catch (ReflectiveOperationException | LinkageError unusable) {
            throw new BackTestException(
                    "'" + policy + "' cannot be used; it must be a public class with a public constructor without"
                            + " parameters",
                    unusable);
        }
        throw new BackTestException("'" + policy + "' is not a Supplier<Policy>");
    }

    private void write(String what, Path file, String report) {
        Path path = file.toAbsolutePath().normalize();
        try {
            if (path.getParent() != null) {
                Files.createDirectories(path.getParent());
            }
            Files.writeString(path, report, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new BackTestException(
                    "cannot write the report to " + file + ": " + BackTestException.reason(failure), failure);
        }
        out.println(what + path);
    }

    private static Path given(@Nullable Path option) {
        if (option == null) {
            throw new IllegalStateException("picocli has checked that required options are there");
        }
        return option;
    }

    /** Prints a line at every tenth of the way. */
    private static final class Percent {
        private final PrintStream err;
        private int printed;

        Percent(PrintStream err) {
            this.err = err;
        }

        void at(double share, long cases) {
            int percent = 10 * (int) (10 * share);
            if (percent > printed) {
                printed = percent;
                err.printf(Locale.ROOT, "replaying … %3d %%  %,9d cases%n", percent, cases);
            }
        }
    }
}
