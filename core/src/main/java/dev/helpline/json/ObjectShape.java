package dev.helpline.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A shape of values that are written as objects, to which more fields may be added at the beginning. */
interface ObjectShape extends Shape {

    /** Writes the fields of an object that has been begun, and leaves it open. */
    void writeFields(Object value, JsonGenerator out);

    /** Reads the fields that are left of an object, to its end. */
    Object readFields(JsonParser in);

    @Override
    default void write(Object value, JsonGenerator out) {
        out.writeStartObject();
        writeFields(value, out);
        out.writeEndObject();
    }

    @Override
    default Object read(JsonParser in) {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            throw new NotAsWritten();
        }
        return readFields(in);
    }
}
