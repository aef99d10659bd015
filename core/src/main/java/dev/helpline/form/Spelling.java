package dev.helpline.form;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody meant who wrote something else. */
public final class Spelling {

    /** How many letters may be wrong for a name to be suggested. */
    private static final int CLOSE = 3;

    private Spelling() {}

    /**
     * The name that looks most like a word.
     *
     * @param word what was written
     * @param names what could have been meant
     * @return the nearest, the first of several; empty if more than three letters, or more than half of the word, would
     *     have to change
     */
    public static Optional<String> nearest(String word, Collection<String> names) {
        return names.stream()
                .min(Comparator.comparing(name -> distance(name, word)))
                .filter(name -> distance(name, word) <= Math.min(CLOSE, word.length() / 2));
    }

    /**
     * That a name is not known, as the second half of a sentence.
     *
     * @param word what was written
     * @param names what could have been meant
     * @return {@code is not known here; did you mean 'week'? allowed: [zone, week]}, without the question if nothing is near
     */
    public static String unknown(String word, Collection<String> names) {
        return "is not known here; "
                + nearest(word, names)
                        .map(name -> "did you mean '" + name + "'? ")
                        .orElse("") + "allowed: " + names;
    }

    /** How many letters must be added, dropped or replaced to make one name the other, whatever their case. */
    static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j - 1], diagonal));
            }
        }
        return row[b.length()];
    }
}
