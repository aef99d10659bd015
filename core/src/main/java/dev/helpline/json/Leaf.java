package dev.helpline.json;

import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value that is written as one string. */
record Leaf(String what, Function<Object, String> writer, Function<String, Object> reader) implements Shape {

    @Override
    public Object write(Object value) {
        return writer.apply(value);
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
