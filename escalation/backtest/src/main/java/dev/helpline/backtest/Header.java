package dev.helpline.backtest;

import dev.helpline.form.Spelling;
import java.util.List;
import java.util.Optional;

/**
 * The names of a log's columns.
 *
 * @param names as the first line has them
 */
record Header(List<String> names) {

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
            throw new BackTestException(
                    missing("column", part, column, Spelling.nearest(column, names)) + "; the header has " + names);
        }
        if (index != names.lastIndexOf(column)) {
            throw new BackTestException("there are two columns '" + column + "', which the mapping names at '" + part
                    + "'; the name of a column that is mapped must stand once");
        }
        return index;
    }

    /** Half a sentence on a column or an attribute that is not there, and the nearest that is. */
    static String missing(String what, String part, String name, Optional<String> nearest) {
        return "there is no " + what + " '" + name + "', which the mapping names at '" + part + "'"
                + nearest.map(near -> " (did you mean '" + near + "'?)").orElse("");
    }
}
