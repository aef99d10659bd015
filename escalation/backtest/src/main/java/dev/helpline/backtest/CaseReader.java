package dev.helpline.backtest;

import com.google.common.hash.BloomFilter;
import com.google.common.hash.Funnels;
import dev.helpline.backtest.RowReader.BadCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The rows of a log, case by case. The rows of a case must stand together; a case that comes again later is rejected, row
 * by row, rather than taken for another one.
 */
@SuppressWarnings("UnstableApiUsage") // the filter is never stored
final class CaseReader {

    /** Which cases were there is remembered in a filter of fixed size that errs once in 10^12 cases, and is given up when full. */
    private static final double ERROR = 1e-12;

    private static final long MAX_REMEMBERED = 4_000_000;

    private final LogFile file;
    private final RowReader reader;
    private final Consumer<RejectedRow> rejected;
    private final BloomFilter<CharSequence> seen;
    private final long remembered;
    private long cases;
    private String current = "";
    private Optional<LogRow> ahead = Optional.empty();

    CaseReader(LogFile file, RowReader reader, long bytes, Consumer<RejectedRow> rejected) {
        this.file = file;
        this.reader = reader;
        this.rejected = rejected;
        this.remembered = Math.max(10_000, Math.min(MAX_REMEMBERED, bytes / 4));
        this.seen = BloomFilter.create(Funnels.unencodedCharsFunnel(), remembered, ERROR);
    }

    /** The rows of the next case, in the order of the file; empty at the end. */
    List<LogRow> next() {
        List<LogRow> rows = new ArrayList<>();
        Optional<LogRow> row = ahead.isPresent() ? ahead : understood();
        ahead = Optional.empty();
        while (row.isPresent()) {
            if (!rows.isEmpty() && !row.get().caseId().equals(rows.get(0).caseId())) {
                ahead = row;
                break;
            }
            rows.add(row.get());
            row = understood();
        }
        if (!rows.isEmpty()) {
            cases++;
            seen.put(rows.get(0).caseId());
        }
        return rows;
    }

    private Optional<LogRow> understood() {
        for (Optional<String[]> cells = file.next(); cells.isPresent(); cells = file.next()) {
            try {
                LogRow row = reader.read(file.line(), cells.get());
                if (row.caseId().equals(current) || !isBack(row.caseId())) {
                    current = row.caseId();
                    return Optional.of(row);
                }
                rejected.accept(
                        new RejectedRow(
                                file.line(),
                                0,
                                "case " + row.caseId()
                                        + " ended further up; the rows of a case must stand together (sort the log by case, then time)"));
            } catch (BadCell bad) {
                rejected.accept(bad.at(file.line()));
            }
        }
        return Optional.empty();
    }

    private boolean isBack(String caseId) {
        return cases <= remembered && seen.mightContain(caseId);
    }
}
