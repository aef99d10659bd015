package dev.helpline.backtest;

/** A cell that could not be understood. */
final class BadCell extends Exception {

    private static final long serialVersionUID = 1L;

    private final int column;

    /** The number of the column from 1, or 0 where the row as a whole is wrong. */
    BadCell(int column, String problem) {
        super(problem, null, false, false);
        this.column = column;
    }

    int column() {
        return column;
    }

    String problem() {
        return String.valueOf(getMessage());
    }
}
