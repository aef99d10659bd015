package dev.helpline.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** How values of one type are written, and read back. */
interface Shape {

    /** Whether a value is best left out where it may be. */
    boolean isLeftOut(Object value);

    /** Writes a value, whether or not it is best left out. */
    void write(Object value, JsonGenerator out);

    /**
     * The value whose first token the parser is at, if it stands there as {@link #write} has it; afterwards the parser is
     * at the last token. A {@link NotAsWritten} for anything else, right or wrong, which {@link #read(Object, String)} is
     * to judge.
     */
    Object read(JsonParser in);

    /**
     * The value that stands there, as maps, lists, strings and numbers; an {@link IllegalArgumentException} with the place
     * if none can.
     */
    Object read(@Nullable Object form, String path);

    /** Whether a field of this type may be left out. */
    boolean mayBeAbsent();
}
