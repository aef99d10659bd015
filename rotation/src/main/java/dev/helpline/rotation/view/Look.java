package dev.helpline.rotation.view;

import dev.helpline.rotation.Duty;
import dev.helpline.rotation.Turn;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How the turns of one duty look: a colour, a texture when there are more duties than colours, and always a code in
 * letters, because nobody must have to tell colours apart. The colours are those of Okabe and Ito, "Color Universal
 * Design", 2008, of which vermillion is kept for what nobody does.
 *
 * @param code a letter, and a number if need be; no two duties have the same
 * @param fill the colour of the turns
 * @param ink the colour of letters on it
 * @param striped whether stripes lie over the colour
 */
record Look(String code, String fill, String ink, boolean striped) {

    static final String NOBODY = "#D55E00";
    static final String BLUE = "#0072B2";
    static final String ORANGE = "#E69F00";

    private static final List<String> FILLS = List.of("#56B4E9", "#E69F00", "#009E73", "#F0E442", "#CC79A7", BLUE);

    /** By the duties' names, in their order. */
    static Map<String, Look> of(List<Duty> duties) {
        Map<String, Look> looks = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (Duty duty : duties) {
            int number = looks.size();
            String fill = FILLS.get(number % FILLS.size());
            boolean striped = number / FILLS.size() % 2 == 1;
            looks.put(duty.name(), new Look(code(duty.name(), taken), fill, ink(fill, striped), striped));
        }
        return looks;
    }

    /** The first letter of the name if it is free, otherwise with the first number that is. */
    private static String code(String name, Set<String> taken) {
        String letter = Character.toString(name.strip().codePointAt(0)).toUpperCase(Locale.ROOT);
        String code = letter;
        for (int number = 2; !taken.add(code); number++) {
            code = letter + number;
        }
        return code;
    }

    /** A bar: full for somebody who serves, an outline for a pair, a dashed one for whoever shadows. */
    void draw(Svg svg, Turn.Part part, String title, double x, double y, double width, double height) {
        double inner = Math.max(1, width - 1);
        boolean serving = part == Turn.Part.SERVING;
        svg.titled(
                "rect",
                title,
                "x",
                x,
                "y",
                y,
                "width",
                inner,
                "height",
                height,
                "rx",
                2,
                "fill",
                serving ? fill : "#FFFFFF",
                "stroke",
                serving ? "none" : fill,
                "stroke-width",
                2,
                "stroke-dasharray",
                part == Turn.Part.SHADOWING ? "3 2" : "none");
        if (serving && striped) {
            svg.leaf(
                    "rect",
                    "x",
                    x,
                    "y",
                    y,
                    "width",
                    inner,
                    "height",
                    height,
                    "fill",
                    "url(#helpline-stripes)",
                    "pointer-events",
                    "none");
        }
        if (inner >= Svg.width(code, 11) + 2) {
            svg.words(
                    x + inner / 2,
                    y + height - 3,
                    code,
                    "font-size",
                    11,
                    "text-anchor",
                    "middle",
                    "pointer-events",
                    "none",
                    "fill",
                    serving ? ink : "#000000",
                    "stroke",
                    striped ? "#FFFFFF" : "none",
                    "stroke-width",
                    3,
                    "paint-order",
                    "stroke");
        }
    }

    private static String ink(String fill, boolean striped) {
        return fill.equals(BLUE) && !striped ? "#FFFFFF" : "#000000";
    }
}
