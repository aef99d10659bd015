package dev.helpline.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** A record of one of several kinds, as an object whose field {@code type} says which. */
final class KindShape implements ObjectShape {

    private static final String TYPE = "type";

    private final Map<String, RecordShape> byKind = new LinkedHashMap<>();
    private final Map<Class<?>, String> kinds = new LinkedHashMap<>();

    KindShape(Map<String, Class<?>> types) {
        types.forEach((kind, type) -> {
            RecordShape shape = new RecordShape(type);
            if (shape.names().contains(TYPE)) {
                throw new IllegalStateException(type + " has a component that is called " + TYPE);
            }
            byKind.put(kind, shape);
            kinds.put(type, kind);
        });
    }

    @Override
    public boolean isLeftOut(Object value) {
        return false;
    }

    @Override
    public void writeFields(Object value, JsonGenerator out) {
        String kind = kinds.get(value.getClass());
        if (kind == null) {
            throw new IllegalArgumentException(value + " cannot be written; known kinds: " + byKind.keySet());
        }
        out.writeName(TYPE);
        out.writeString(kind);
        shape(kind).writeFields(value, out);
    }

    @Override
    public Object readFields(JsonParser in) {
        if (!TYPE.equals(in.nextName())) {
            throw new NotAsWritten();
        }
        RecordShape shape = byKind.get(in.nextStringValue());
        if (shape == null) {
            throw new NotAsWritten();
        }
        return shape.readFields(in);
    }

    @Override
    public Object read(@Nullable Object form, String path) {
        Map<String, @Nullable Object> fields = Forms.fields(form, path);
        @Nullable Object kind = fields.get(TYPE);
        if (!(kind instanceof String name) || !byKind.containsKey(name)) {
            throw new IllegalArgumentException(path + ".type '" + kind + "' is not known; allowed: " + byKind.keySet());
        }
        List<String> allowed =
                Stream.concat(Stream.of(TYPE), shape(name).names().stream()).toList();
        Forms.checkKnown(fields, allowed, path);
        return shape(name).readFrom(fields, path);
    }

    /** A line a type: its name, and its fields in order. */
    String fields() {
        return byKind.entrySet().stream()
                .map(kind -> kind.getKey() + " " + kind.getValue().names())
                .collect(Collectors.joining("\n"));
    }

    private RecordShape shape(String kind) {
        RecordShape shape = byKind.get(kind);
        if (shape == null) {
            throw new IllegalArgumentException("there is no kind '" + kind + "'; allowed: " + byKind.keySet());
        }
        return shape;
    }

    @Override
    public boolean mayBeAbsent() {
        return false;
    }
}
