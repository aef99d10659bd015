package dev.helpline.examples.sample;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes the bundled sample: the log of an invented help desk's year.
 *
 * <p>The same seed gives the same log, to the byte, on any machine.
 */
public final class HelpdeskYear {

    /** The seed of the log that is bundled. */
    static final long SEED = 2025;

    private static final int WRONG_USAGE = 2;
    private static final int FAILED = 1;

    private HelpdeskYear() {}

    /**
     * Writes the log to a file, which is replaced. Ends the program with status 2 if the arguments are wrong and with 1
     * if the file cannot be written, after a sentence on the error stream.
     *
     * @param arguments the path, gzipped if it ends in {@code .gz}; then, if another year is wanted, a whole number as
     *     seed (2025 otherwise)
     */
    public static void main(String[] arguments) {
        int status = run(List.of(arguments), System.err);
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(List<String> arguments, PrintStream complaints) {
        if (arguments.isEmpty()
                || arguments.size() > 2
                || !arguments.stream().skip(1).allMatch(HelpdeskYear::isSeed)) {
            complaints.println(
                    "Expected the path to write to and, if wanted, a whole number as seed; got " + arguments);
            return WRONG_USAGE;
        }
        long seed = arguments.size() == 1 ? SEED : Long.parseLong(arguments.get(1));
        try {
            LogFile.write(log(seed), Path.of(arguments.get(0)));
            return 0;
        } catch (IOException | InvalidPathException failure) {
            complaints.println("Cannot write " + arguments.get(0) + ": " + failure);
            return FAILED;
        }
    }

    /** The whole log: a header and a line for each event, each ended by a line feed. */
    static String log(long seed) {
        return Stream.concat(Stream.of(Row.HEADER), rows(seed).map(Row::line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<Row> rows(long seed) {
        Dice dice = new Dice(seed);
        List<Opening> openings = Arrivals.draw(dice.split());
        return IntStream.range(0, openings.size())
                .mapToObj(index -> TicketLife.of(number(index), openings.get(index), dice.split()))
                .flatMap(List::stream);
    }

    private static String number(int index) {
        return String.format(Locale.ROOT, "T-%05d", index + 1);
    }

    private static boolean isSeed(String text) {
        return text.matches("-?\\d{1,18}");
    }
}
