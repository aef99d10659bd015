package dev.helpline.backtest;

import dev.helpline.form.Spelling;
import java.util.List;

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
            throw new BackTestException("there is no column '" + column + "', which the mapping names at '" + part + "'"
                    + Spelling.nearest(column, names)
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
}
