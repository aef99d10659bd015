package dev.helpline.jdbc;

import java.util.stream.IntStream;

/**
 * What three neighbouring characters of a text hash to. A text that contains another has all of its grams; the index finds
 * the few that do, and the text itself is compared then.
 */
final class Grams {

    private static final int LENGTH = 3;
    private static final int FACTOR = 31;

    private Grams() {}

    /** As PostgreSQL writes an array; empty for a text of less than three characters. */
    static String of(String text) {
        StringBuilder array = new StringBuilder("{");
        IntStream.rangeClosed(0, text.length() - LENGTH)
                .map(i -> (text.charAt(i) * FACTOR + text.charAt(i + 1)) * FACTOR + text.charAt(i + 2))
                .sorted()
                .distinct()
                .forEach(gram -> array.append(array.length() == 1 ? "" : ",").append(gram));
        return array.append('}').toString();
    }
}
