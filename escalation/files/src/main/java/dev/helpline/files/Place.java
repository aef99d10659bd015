package dev.helpline.files;

import tools.jackson.core.TokenStreamLocation;

/**
 * A place in a text.
 *
 * @param line from 1
 * @param column from 1
 */
record Place(int line, int column) implements Comparable<Place> {

    static final Place START = new Place(1, 1);

    static Place of(TokenStreamLocation location) {
        return new Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    @Override
    public int compareTo(Place other) {
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}
