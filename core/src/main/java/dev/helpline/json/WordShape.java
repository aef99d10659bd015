package dev.helpline.json;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
    public @Nullable Object write(Object value) {
        Map<String, Object> form = record.write(value);
        return form == null ? null : form.get(component);
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
