package dev.helpline.json;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A record that is nothing but a name for a text, written as that text. */
final class WordShape implements Shape {

    private final RecordShape record;
    private final String component;

    WordShape(Class<?> type) {
        this.record = new RecordShape(type);
        this.component = record.names().get(0);
    }

    static boolean fits(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && components[0].getType() == String.class;
    }

    @Override
    public boolean isLeftOut(Object value) {
        return false;
    }

    @Override
    public void write(Object value, JsonGenerator out) {
        out.writeString((String) record.first(value));
    }

    @Override
    public Object read(JsonParser in) {
        if (in.currentToken() != JsonToken.VALUE_STRING) {
            throw new NotAsWritten();
        }
        return read(in.getString(), component);
    }

    @Override
    public Object read(@Nullable Object form, String path) {
        if (!(form instanceof String text)) {
            throw new IllegalArgumentException(path + " must be a string, not " + form);
        }
        return record.read(Map.of(component, text), path);
    }

    @Override
    public boolean mayBeAbsent() {
        return false;
    }
}
