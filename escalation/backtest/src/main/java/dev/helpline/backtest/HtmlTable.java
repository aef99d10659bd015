package dev.helpline.backtest;

import static dev.helpline.backtest.Html.tag;

import java.util.List;

/** A table whose cells are words, figures or bars. The bars say what figures beside them say, and are not read aloud. */
final class HtmlTable {

    private HtmlTable() {}

    static Html table(List<Html> heads, List<Html> rows) {
        return tag("table")
                .of(tag("thead").of(tag("tr").of(heads)), tag("tbody").of(rows));
    }

    static Html head(String words) {
        return tag("th").of(words);
    }

    static Html figureHead(String words) {
        return tag("th", "figure").of(words);
    }

    static Html cell(String words) {
        return tag("td").of(words);
    }

    static Html figure(String words) {
        return tag("td", "figure").of(words);
    }

    /** Bars one behind the other. */
    static Html bars(Html... bars) {
        return tag("td", "bars").with("aria-hidden", "true").of(tag("div").of(bars));
    }

    /** A bar of a colour the style sheet knows, as wide as its share of the cell, 0 to 1. */
    static Html bar(String colour, double share) {
        return tag("span", colour)
                .with("style", Figures.words("width:%.2f%%", 100 * share))
                .of("");
    }
}
