package dev.helpline.backtest;

import dev.helpline.Course;
import dev.helpline.spi.Policy;
import java.nio.file.Path;
import java.util.List;

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
     * @param log CSV with a header, in UTF-8, plain or gzipped
     * @return what it holds, and what the policy would have made of it
     * @throws BackTestException if the file cannot be read to its end, or lacks a column that the mapping names
     */
    public Report run(Path log) {
        Tally tally = new Tally(mapping.columns());
        boolean resolutionIsMapped = mapping.columns().resolved() != null;
        Course course = Course.watching(policy);
        try (LogFile file = LogFile.open(log)) {
            CaseReader cases = new CaseReader(file, reader(log, file), tally::reject);
            long told = 0;
            long news = ROWS_BETWEEN_NEWS;
            for (List<LogRow> rows = cases.next(); !rows.isEmpty(); rows = cases.next()) {
                tally.add(Storyteller.tell(rows, course, resolutionIsMapped));
                told++;
                if (file.line() >= news) {
                    news = file.line() + ROWS_BETWEEN_NEWS;
                    progress.at(Math.min(file.share(), NEARLY), told);
                }
            }
            progress.at(1, told);
        }
        return tally.report(String.valueOf(log.getFileName()), policy.toString());
    }

    private RowReader reader(Path log, LogFile file) {
        try {
            return new RowReader(mapping.columns(), file.header());
        } catch (BackTestException wrong) {
            throw new BackTestException(log + ", line " + file.line() + ": " + wrong.getMessage(), wrong);
        }
    }
}
