package dev.helpline.backtest;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The rows of a log, one after the other. A file whose name ends in .xes or .xes.gz is XES, any other is CSV. */
sealed interface LogFile extends Closeable permits CsvLog, XesLog {

    /** What the name of a XES file ends in. */
    Pattern XES = Pattern.compile("(?i)\\.xes(\\.gz)?$");

    static LogFile open(Path file, Columns columns) {
        return XES.matcher(file.toString()).find() ? XesLog.open(file, columns) : CsvLog.open(file);
    }

    /** The names of the cells. */
    Header header();

    /** The line the last row began on, from 1. */
    long line();

    /** How much of the file has been read, from 0 to 1. */
    double share();

    /**
     * The cells of the next row; none at the end.
     *
     * @throws BadCell if there is a row and it cannot be taken apart; the one after it is still to be had
     */
    List<String> next() throws BadCell;

    /** Whether the file itself says that a cell of the last row is an instant, which it then writes as ISO-8601. */
    boolean isDate(int index);

    /** Where in the file a cell of the last row, or the row as a whole, is wrong. */
    RejectedRow rejected(BadCell bad);

    @Override
    void close();
}
