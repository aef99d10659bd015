package dev.helpline.backtest;

/**
 * A row that could not be understood. It is counted and changes no other figure.
 *
 * @param line its line in the file, from 1; in XES, where the tag that is wrong ends
 * @param column the number of the column that is wrong, from 1; 0 where the row as a whole is; in XES, the character of
 *     the line behind the tag that is wrong
 * @param problem what is wrong, in a sentence that names the column or the attribute
 */
public record RejectedRow(long line, int column, String problem) {

    /** Line, column and problem. */
    @Override
    public String toString() {
        return "line " + line + (column == 0 ? "" : ", column " + column) + ": " + problem;
    }
}
