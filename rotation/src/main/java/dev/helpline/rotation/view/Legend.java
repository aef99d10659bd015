package dev.helpline.rotation.view;

import dev.helpline.rotation.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the bars of a picture mean. */
final class Legend {

    private static final double LINE = 22;
    private static final double SWATCH = 22;

    /** Draws a swatch with its upper left corner there. */
    private interface Swatch {
        void draw(Svg svg, double x, double y);
    }

    private record Item(String words, Swatch swatch) {
        double width() {
            return SWATCH + 6 + Svg.width(words, 12) + 18;
        }
    }

    private final List<List<Item>> lines = new ArrayList<>();

    Legend(Map<String, Look> looks, List<Bar> bars, boolean away, double width) {
        lines.add(new ArrayList<>());
        List<Item> items = new ArrayList<>();
        looks.forEach((duty, look) -> items.add(new Item(
                Svg.fitting(duty, 12, 260), (svg, x, y) -> look.draw(svg, Turn.Part.SERVING, duty, x, y, SWATCH, 14))));
        Look any = looks.values().iterator().next();
        for (Turn.Part part : List.of(Turn.Part.PAIRED, Turn.Part.SHADOWING)) {
            if (bars.stream().anyMatch(bar -> bar.part() == part)) {
                String words = part == Turn.Part.PAIRED ? "beside somebody experienced" : "shadowing";
                items.add(new Item(words, (svg, x, y) -> any.draw(svg, part, words, x, y, SWATCH, 14)));
            }
        }
        if (away) {
            items.add(new Item(
                    "away",
                    (svg, x, y) -> svg.leaf(
                            "rect", "x", x, "y", y, "width", SWATCH, "height", 14, "fill", "url(#helpline-away)")));
        }
        double used = 0;
        for (Item item : items) {
            if (used > 0 && used + item.width() > width) {
                lines.add(new ArrayList<>());
                used = 0;
            }
            lines.get(lines.size() - 1).add(item);
            used += item.width();
        }
    }

    double height() {
        return lines.size() * LINE + 10;
    }

    void draw(Svg svg, double left, double top) {
        double y = top;
        for (List<Item> line : lines) {
            double x = left;
            for (Item item : line) {
                item.swatch().draw(svg, x, y);
                svg.words(x + SWATCH + 6, y + 11, item.words(), "fill", Svg.INK);
                x += item.width();
            }
            y += LINE;
        }
    }

    /** The textures that bars refer to; the same in every picture, so that several may stand in one page. */
    static void patterns(Svg svg) {
        svg.open("defs");
        pattern(svg, "helpline-away", "#9A9A9A", 1);
        pattern(svg, "helpline-stripes", "#FFFFFF", 2.5);
        svg.close("defs");
    }

    private static void pattern(Svg svg, String id, String colour, double width) {
        svg.open(
                "pattern",
                "id",
                id,
                "width",
                6,
                "height",
                6,
                "patternUnits",
                "userSpaceOnUse",
                "patternTransform",
                "rotate(45)");
        svg.leaf("line", "x1", 0, "x2", 0, "y1", 0, "y2", 6, "stroke", colour, "stroke-width", width);
        svg.close("pattern");
    }
}
