package dev.helpline.json;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A sorted map as an object, in the order of its keys, which are written as strings; left out when empty. */
record MapShape(Shape key, Shape content) implements Shape {

    @Override
    public boolean isLeftOut(Object value) {
        return ((Map<?, ?>) value).isEmpty();
    }

    @Override
    public void write(Object value, JsonGenerator out) {
        out.writeStartObject();
        ((Map<?, ?>) value).forEach((each, held) -> {
            out.writeName(name(each));
            content.write(held, out);
        });
        out.writeEndObject();
    }

    private String name(Object each) {
        return String.valueOf(JsonText.read("a key is", JsonText.compact(key, each)));
    }

    @Override
    public Object read(JsonParser in) {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            throw new NotAsWritten();
        }
        Map<Object, Object> values = new TreeMap<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            Object each = key.read(name, name);
            in.nextToken();
            if (values.put(each, content.read(in)) != null) {
                throw new NotAsWritten();
            }
        }
        return values;
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
