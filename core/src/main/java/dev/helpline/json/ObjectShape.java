package dev.helpline.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** A shape of values that are written as objects, to which more fields may be added at the beginning. */
interface ObjectShape extends Shape {

    /** Writes the fields of an object that has been begun, and leaves it open. */
    void writeFields(Object value, JsonGenerator out);

    /** Reads the fields that are left of an object, to its end. */
    Object readFields(JsonParser in);
}
