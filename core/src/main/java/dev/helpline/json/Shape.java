package dev.helpline.json;

import org.jspecify.annotations.Nullable;

/** How values of one type are written as maps, lists, strings and numbers, and read back. */
interface Shape {

    /** What stands for the value; nothing for one that is best left out. */
    @Nullable
    Object write(Object value);

    /** The value that stands there; an {@link IllegalArgumentException} with the place if none can. */
    Object read(@Nullable Object form, String path);

    /** Whether a field of this type may be left out. */
    boolean mayBeAbsent();
}
