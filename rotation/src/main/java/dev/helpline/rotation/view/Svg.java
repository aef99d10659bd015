package dev.helpline.rotation.view;

/**
 * An SVG document as it is written: elements, attributes and text, escaped. Numbers have one decimal at most, so that
 * equal pictures are equal texts in any locale.
 */
final class Svg {

    static final String INK = "#222222";
    static final String FAINT = "#666666";
    static final String GRID = "#DDDDDD";

    private static final double LETTER = 0.56;

    private final StringBuilder text = new StringBuilder();

    /** A picture with what a screen reader says of it. */
    static Svg picture(double width, double height, String title, String description) {
        Svg svg = new Svg();
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "role",
                "img",
                "width",
                width,
                "height",
                height,
                "viewBox",
                "0 0 " + number(width) + " " + number(height),
                "font-family",
                "system-ui, sans-serif",
                "font-size",
                12);
        svg.named("title", title).named("desc", description);
        return svg.leaf("rect", "width", "100%", "height", "100%", "fill", "#FFFFFF");
    }

    /** How wide a text of this size is likely to be; letters of East Asian scripts count twice. */
    static double width(String words, double size) {
        return size * LETTER * words.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
    }

    /** As much of a text as fits, with an ellipsis if that is not all. */
    static String fitting(String words, double size, double width) {
        if (width(words, size) <= width) {
            return words;
        }
        StringBuilder kept = new StringBuilder();
        for (int point : words.codePoints().toArray()) {
            String longer = kept + Character.toString(point);
            if (width(longer + "…", size) > width) {
                break;
            }
            kept.appendCodePoint(point);
        }
        return kept.toString().stripTrailing() + "…";
    }

    Svg open(String element, Object... attributes) {
        begin(element, attributes);
        text.append(">\n");
        return this;
    }

    Svg leaf(String element, Object... attributes) {
        begin(element, attributes);
        text.append("/>\n");
        return this;
    }

    /** An element whose name shows when it is pointed at. */
    Svg titled(String element, String title, Object... attributes) {
        begin(element, attributes);
        text.append("><title>")
                .append(escaped(title))
                .append("</title></")
                .append(element)
                .append(">\n");
        return this;
    }

    Svg words(double x, double y, String words, Object... attributes) {
        begin("text", "x", x, "y", y);
        attributes(attributes);
        text.append('>').append(escaped(words)).append("</text>\n");
        return this;
    }

    Svg close(String element) {
        text.append("</").append(element).append(">\n");
        return this;
    }

    private Svg named(String element, String words) {
        text.append('<').append(element).append('>').append(escaped(words));
        return close(element);
    }

    private void begin(String element, Object... attributes) {
        text.append('<').append(element);
        attributes(attributes);
    }

    private void attributes(Object... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            text.append(
                            attributes[i + 1] instanceof Number value
                                    ? number(value.doubleValue())
                                    : escaped("" + attributes[i + 1]))
                    .append('"');
        }
    }

    private static String number(double value) {
        long tenths = Math.round(value * 10);
        String sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
    }

    /** What XML does not allow even escaped becomes the replacement character. */
    private static String escaped(String words) {
        StringBuilder safe = new StringBuilder();
        words.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(isAllowed(point) ? point : 0xFFFD);
            }
        });
        return safe.toString();
    }

    private static boolean isAllowed(int point) {
        boolean control = point < 0x20 && point != '\t' && point != '\n';
        boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
        return !control && !surrogate && point != 0xFFFE && point != 0xFFFF;
    }

    /** The document. */
    @Override
    public String toString() {
        return text.toString();
    }
}
