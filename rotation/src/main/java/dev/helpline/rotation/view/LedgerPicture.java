package dev.helpline.rotation.view;

import static dev.helpline.rotation.view.Svg.FAINT;
import static dev.helpline.rotation.view.Svg.GRID;
import static dev.helpline.rotation.view.Svg.INK;

import dev.helpline.rotation.Account;
import dev.helpline.rotation.Ledger;
import dev.helpline.rotation.Line;
import dev.helpline.rotation.Standing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/**
 * A ledger as bars in SVG: a row for each person, by name, and a column for each line. A bar to the right is what
 * somebody still owes, one to the left is how far they are ahead of their share; the dotted lines lie one turn from the
 * middle, so that a fair ledger is seen from afar. Beside each bar stands the same in figures.
 *
 * <p>The text is a pure function of the ledger; it holds no script and refers to nothing outside itself, and what stands
 * in names is escaped. An empty ledger gives a picture without rows. Immutable and thread-safe.
 *
 * @param ledger what is shown
 * @param lines which of its lines, from left to right
 */
public record LedgerPicture(Ledger ledger, List<Line> lines) {

    private static final double MARGIN = 16;
    private static final double ROW = 20;
    private static final double TOP = 92;
    private static final double LONGEST_NAME = 190;
    private static final double HALF = 90;
    private static final double FIGURES = 120;
    private static final double COLUMN = 2 * HALF + FIGURES + 24;

    /** Takes a copy. */
    public LedgerPicture {
        lines = List.copyOf(lines);
    }

    /**
     * Every line of a ledger: all turns first, the others by name.
     *
     * @param ledger any ledger
     * @return its picture
     */
    public static LedgerPicture of(Ledger ledger) {
        return new LedgerPicture(
                ledger,
                ledger.lines().stream()
                        .sorted(Comparator.comparing((Line line) -> !line.equals(Line.TOTAL))
                                .thenComparing(Comparator.naturalOrder()))
                        .toList());
    }

    /**
     * The same picture with these lines only.
     *
     * @param lines from left to right
     * @return a new picture
     */
    public LedgerPicture showing(Line... lines) {
        return new LedgerPicture(ledger, List.of(lines));
    }

    /**
     * The picture.
     *
     * @return one SVG element that can stand in a page or in a file of its own
     */
    public String svg() {
        List<Standing> rows = ledger.standings().stream()
                .sorted(Comparator.comparing(
                                (Standing standing) -> standing.agent().name(), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(standing -> standing.agent().id()))
                .toList();
        double names = rows.stream()
                .mapToDouble(row -> Svg.width(row.agent().name(), 12))
                .max()
                .orElse(0);
        double left = MARGIN + Math.min(Math.max(40, names), LONGEST_NAME) + 14;
        double width = Math.max(480, left + lines.size() * COLUMN + MARGIN);
        Svg svg = Svg.picture(width, TOP + rows.size() * ROW + MARGIN, "Ledger", description(rows.size()));
        svg.words(MARGIN, 28, "Ledger: turns owed and served", "font-size", 16, "font-weight", 600, "fill", INK);
        for (int row = 0; row < rows.size(); row++) {
            double bottom = TOP + (row + 1) * ROW;
            svg.leaf("line", "x1", MARGIN, "x2", width - MARGIN, "y1", bottom, "y2", bottom, "stroke", GRID);
            String name = Svg.fitting(rows.get(row).agent().name(), 12, left - MARGIN - 8);
            svg.words(MARGIN, bottom - 6, name, "fill", INK);
        }
        for (int column = 0; column < lines.size(); column++) {
            draw(svg, lines.get(column), rows, left + column * COLUMN);
        }
        return svg.close("svg").toString();
    }

    private String description(int people) {
        return people + " people; lines: "
                + String.join(", ", lines.stream().map(Line::name).toList())
                + ". A bar to the right is what somebody still owes, to the left how far they are ahead of their share.";
    }

    private static void draw(Svg svg, Line line, List<Standing> rows, double left) {
        long most = rows.stream()
                .mapToLong(row -> Math.abs(row.on(line).credit()))
                .max()
                .orElse(0);
        double turn = HALF / Math.max(1.0, Math.ceil(2.0 * most / Ledger.TURN) / 2);
        double middle = left + HALF;
        double bottom = TOP + rows.size() * ROW;
        svg.words(left, TOP - 34, Svg.fitting(line.name(), 12, COLUMN - 10), "font-weight", 600, "fill", INK);
        svg.words(middle - 8, TOP - 12, "◀ ahead", "font-size", 10, "text-anchor", "end", "fill", FAINT);
        svg.words(middle + 8, TOP - 12, "owes ▶", "font-size", 10, "fill", FAINT);
        svg.words(middle + HALF + 10, TOP - 12, "owes · served of due", "font-size", 10, "fill", FAINT);
        for (double side : new double[] {-turn, turn}) {
            svg.leaf(
                    "line",
                    "x1",
                    middle + side,
                    "x2",
                    middle + side,
                    "y1",
                    TOP - 6,
                    "y2",
                    bottom,
                    "stroke",
                    "#999999",
                    "stroke-dasharray",
                    "2 3");
        }
        for (int row = 0; row < rows.size(); row++) {
            draw(svg, rows.get(row).agent().name(), rows.get(row).on(line), turn, middle, TOP + row * ROW);
        }
        svg.leaf("line", "x1", middle, "x2", middle, "y1", TOP - 6, "y2", bottom, "stroke", INK);
    }

    private static void draw(Svg svg, String name, Account account, double turn, double middle, double y) {
        double length = (double) account.credit() / Ledger.TURN * turn;
        String figures = "%s · %s of %s"
                .formatted(signed(account.credit()), turns(account.served(), 0), turns(account.accrued(), 1));
        svg.titled(
                "rect",
                name + ": " + figures,
                "x",
                middle + Math.min(0, length),
                "y",
                y + 4,
                "width",
                Math.abs(length),
                "height",
                ROW - 8,
                "fill",
                length < 0 ? Look.ORANGE : Look.BLUE);
        svg.words(middle + HALF + 10, y + ROW - 6, figures, "font-size", 11, "fill", INK);
    }

    private static String signed(long micros) {
        String size = turns(Math.abs(micros), 2);
        return (micros < 0 ? "−" : micros > 0 ? "+" : "±") + size;
    }

    private static String turns(long micros, int decimals) {
        return BigDecimal.valueOf(micros, 6)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
