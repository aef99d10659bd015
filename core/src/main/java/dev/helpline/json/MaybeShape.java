package dev.helpline.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** A value that may be missing, and is left out then. */
record MaybeShape(Shape content) implements Shape {

    @Override
    public boolean isLeftOut(Object value) {
        Optional<?> maybe = (Optional<?>) value;
        return maybe.isEmpty() || content.isLeftOut(maybe.get());
    }

    @Override
    public void write(Object value, JsonGenerator out) {
        content.write(((Optional<?>) value).orElseThrow(), out);
    }

    @Override
    public Object read(JsonParser in) {
        return Optional.of(content.read(in));
    }

    @Override
    public Object read(@Nullable Object form, String path) {
        return form == null ? Optional.empty() : Optional.of(content.read(form, path));
    }

    @Override
    public boolean mayBeAbsent() {
        return true;
    }
}
