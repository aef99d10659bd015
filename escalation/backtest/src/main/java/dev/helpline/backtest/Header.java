package dev.helpline.backtest;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The names of a log's columns.
 *
 * @param names as the first line has them
 */
record Header(List<String> names) {

    /** How many letters may be wrong for a name to be suggested. */
    private static final int CLOSE = 3;

    Header {
        names = List.copyOf(names);
    }

    /**
     * Where a column stands.
     *
     * @param part the part of the mapping that names it
     * @param column its name
     * @return its index, from 0
     */
    int index(String part, String column) {
        int index = names.indexOf(column);
        if (index < 0) {
            throw new BackTestException("there is no column '" + column + "', which the mapping names at '" + part + "'"
                    + nearest(column)
                            .map(name -> " (did you mean '" + name + "'?)")
                            .orElse("") + "; the header has "
                    + names);
        }
        if (index != names.lastIndexOf(column)) {
            throw new BackTestException("there are two columns '" + column + "', which the mapping names at '" + part
                    + "'; the name of a column that is mapped must stand once");
        }
        return index;
    }

    private Optional<String> nearest(String column) {
        return names.stream()
                .min(Comparator.comparing(name -> distance(name, column)))
                .filter(name -> distance(name, column) <= Math.min(CLOSE, column.length() / 2));
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
