package dev.helpline.backtest;

import dev.helpline.Course;
import dev.helpline.spi.Policy;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Replays a log through a policy. Immutable; a run uses the calling thread only.
 *
 * <pre>{@code
 * Report report = BackTest.of(Mapping.read(Path.of("mapping.yaml"))).through(policy).run(Path.of("log.csv.gz"));
 * }</pre>
 */
public final class BackTest {

    private static final int ROWS_BETWEEN_NEWS = 10_000;

    /** How far a run has come at most while it runs: what is read ahead is not replayed yet. */
    private static final double NEARLY = 0.999;

    private final Mapping mapping;
    private final Policy policy;
    private final Progress progress;

    private BackTest(Mapping mapping, Policy policy, Progress progress) {
        this.mapping = mapping;
        this.policy = policy;
        this.progress = progress;
    }

    /** Hears how far a run has come. */
    @FunctionalInterface
    public interface Progress {

        /**
         * Called every few thousand rows, and at the end.
         *
         * @param share how much of the file has been read, 0 to 1
         * @param cases how many cases have been replayed
         */
        void at(double share, long cases);
    }

    /**
     * A back-test that knows what the columns of a log mean, and watches with no policy yet.
     *
     * @param mapping what the columns mean
     * @return the back-test
     */
    public static BackTest of(Mapping mapping) {
        return new BackTest(mapping, Policy.none(), (share, cases) -> {});
    }

    /**
     * A back-test through a policy. Its steps are put on record and change nothing: what really happened goes on happening.
     *
     * @param watching the policy
     * @return a new back-test
     */
    public BackTest through(Policy watching) {
        return new BackTest(mapping, watching, progress);
    }

    /**
     * A back-test that says how far it has come.
     *
     * @param listener who hears of it, on the thread that runs
     * @return a new back-test
     */
    public BackTest reporting(Progress listener) {
        return new BackTest(mapping, policy, listener);
    }

    /**
     * Reads a log from beginning to end, one case in memory at a time. The rows of a case stand together, in order; where
     * they do not, the later ones are rejected. Blank lines are no rows. A case that is not finished is followed up to its
     * last row: nobody knows whether it went on.
     *
     * @param log XES if its name ends in .xes or .xes.gz, else CSV with a header, in UTF-8; plain or gzipped
     * @return what it holds, and what the policy would have made of it
     * @throws BackTestException if the file cannot be read to its end, or lacks a column or an attribute that the mapping names
     */
    public Report run(Path log) {
        Tally tally = new Tally(mapping.columns());
        Course course = Course.watching(policy);
        read(log, rows -> tally.add(told(rows, course)), tally::reject);
        return tally.report(nameOf(log), policy.toString());
    }

    /**
     * Reads a log once, with this back-test's policy and another one watching side by side: what this one would have done
     * that the other would not, and the other way round.
     *
     * @param other the policy to compare with, such as the one in force
     * @param log as for {@link #run}
     * @return the difference, with both reports in it
     * @throws BackTestException if the file cannot be read to its end, or lacks a column or an attribute that the mapping names
     */
    public Difference against(Policy other, Path log) {
        Tally before = new Tally(mapping.columns());
        Tally after = new Tally(mapping.columns());
        DifferenceTally difference = new DifferenceTally();
        Course first = Course.watching(other);
        Course second = Course.watching(policy);
        read(
                log,
                rows -> {
                    Story one = told(rows, first);
                    Story two = told(rows, second);
                    before.add(one);
                    after.add(two);
                    difference.add(one, two);
                },
                row -> {
                    before.reject(row);
                    after.reject(row);
                });
        return difference.result(
                before.report(nameOf(log), other.toString()), after.report(nameOf(log), policy.toString()));
    }

    private static String nameOf(Path log) {
        return String.valueOf(log.getFileName());
    }

    private Story told(List<LogRow> rows, Course course) {
        return Storyteller.tell(rows, course, mapping.columns().resolved() != null);
    }

    private void read(Path log, Consumer<List<LogRow>> each, Consumer<RejectedRow> rejected) {
        try (LogFile file = LogFile.open(log, mapping.columns())) {
            CaseReader cases = new CaseReader(file, reader(log, file), rejected);
            long told = 0;
            long understood = 0;
            long news = ROWS_BETWEEN_NEWS;
            for (List<LogRow> rows = cases.next(); !rows.isEmpty(); rows = cases.next()) {
                each.accept(rows);
                told++;
                understood += rows.size();
                if (understood >= news) {
                    news = understood + ROWS_BETWEEN_NEWS;
                    progress.at(Math.min(file.share(), NEARLY), told);
                }
            }
            progress.at(1, told);
        }
    }

    private RowReader reader(Path log, LogFile file) {
        try {
            return new RowReader(mapping.columns(), file);
        } catch (BackTestException wrong) {
            throw new BackTestException(log + ", line " + file.line() + ": " + wrong.getMessage(), wrong);
        }
    }
}
