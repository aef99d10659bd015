package dev.helpline.json;

import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A value that is written as one string. */
record Leaf(String what, Function<Object, String> writer, Function<String, Object> reader) implements Shape {

    @Override
    public boolean isLeftOut(Object value) {
        return false;
    }

    @Override
    public void write(Object value, JsonGenerator out) {
        out.writeString(writer.apply(value));
    }

    @Override
    public Object read(JsonParser in) {
        if (in.currentToken() != JsonToken.VALUE_STRING) {
            throw new NotAsWritten();
        }
        return reader.apply(in.getString());
    }

    @Override
    public Object read(@Nullable Object form, String path) {
        if (!(form instanceof String text)) {
            throw new IllegalArgumentException(path + " must be " + what + ", not " + form);
        }
        try {
            return reader.apply(text);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException(path + " must be " + what + ", not \"" + text + "\"", wrong);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(path + ": " + wrong.getMessage(), wrong);
        }
    }

    @Override
    public boolean mayBeAbsent() {
        return false;
    }
}
