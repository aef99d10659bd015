package dev.helpline.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A sorted map as an object, in the order of its keys, which are written as strings; left out when empty. */
record MapShape(Shape key, Shape content) implements Shape {

    @Override
    public @Nullable Object write(Object value) {
        Map<String, Object> form = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((each, held) -> {
            Object written = content.write(held);
            form.put(String.valueOf(key.write(each)), written == null ? Map.of() : written);
        });
        return form.isEmpty() ? null : form;
    }

    @Override
    public Object read(@Nullable Object form, String path) {
        Map<Object, Object> values = new TreeMap<>();
        if (form != null) {
            Forms.fields(form, path).forEach((field, held) -> {
                String place = path + "." + field;
                values.put(key.read(field, place), content.read(held, place));
            });
        }
        return values;
    }

    @Override
    public boolean mayBeAbsent() {
        return true;
    }
}
