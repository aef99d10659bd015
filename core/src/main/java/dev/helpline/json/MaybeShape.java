package dev.helpline.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value that may be missing, and is left out then. */
record MaybeShape(Shape content) implements Shape {

    @Override
    public @Nullable Object write(Object value) {
        return ((Optional<?>) value).map(content::write).orElse(null);
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
