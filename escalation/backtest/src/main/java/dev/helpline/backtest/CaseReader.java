package dev.helpline.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The rows of a log, case by case. The rows of a case must stand together; a case that comes again later is rejected, row
 * by row, rather than taken for another one.
 */
final class CaseReader {

    private final LogFile file;
    private final RowReader reader;
    private final Consumer<RejectedRow> rejected;
    private final CasesSeen seen = new CasesSeen();
    private String current = "";
    private Optional<LogRow> ahead = Optional.empty();

    CaseReader(LogFile file, RowReader reader, Consumer<RejectedRow> rejected) {
        this.file = file;
        this.reader = reader;
        this.rejected = rejected;
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
            seen.add(rows.get(0).caseId());
        }
        return rows;
    }

    private Optional<LogRow> understood() {
        while (true) {
            try {
                List<String> cells = file.next();
                return cells.isEmpty() ? Optional.empty() : Optional.of(together(reader.read(cells)));
            } catch (BadCell bad) {
                rejected.accept(file.rejected(bad));
            }
        }
    }

    private LogRow together(LogRow row) throws BadCell {
        if (!row.caseId().equals(current) && seen.mightContain(row.caseId())) {
            throw new BadCell(
                    0,
                    "case " + row.caseId()
                            + " ended further up; the rows of a case must stand together (sort the log by case, then time)");
        }
        current = row.caseId(); // so that the question is asked once a case
        return row;
    }
}
