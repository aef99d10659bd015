package dev.helpline.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A record, as an object with a field a component. What the record's own constructor refuses is refused with its place. */
final class RecordShape implements ObjectShape {

    /** What stands for an absent field is nothing where it may not be. */
    private record Field(
            String name,
            Method accessor,
            Shape shape,
            @Nullable Object absent) {}

    private final Constructor<?> constructor;
    private final List<Field> fields = new ArrayList<>();

    RecordShape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(type + " has no canonical constructor", impossible);
        }
        for (RecordComponent component : components) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            Shape shape = Shapes.of(component.getGenericType());
            @Nullable Object absent = shape.mayBeAbsent() ? shape.read(null, component.getName()) : null;
            fields.add(new Field(component.getName(), accessor, shape, absent));
        }
    }

    /** The names of the fields, in the order of the record's components. */
    List<String> names() {
        return fields.stream().map(Field::name).toList();
    }

    /** What the first field holds. */
    Object first(Object value) {
        return content(fields.get(0), value);
    }

    @Override
    public boolean isLeftOut(Object value) {
        for (Field field : fields) {
            if (!field.shape().isLeftOut(content(field, value))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void writeFields(Object value, JsonGenerator out) {
        for (Field field : fields) {
            Object content = content(field, value);
            if (!field.shape().isLeftOut(content)) {
                out.writeName(field.name());
                field.shape().write(content, out);
            }
        }
    }

    @Override
    public Object readFields(JsonParser in) {
        @Nullable Object[] contents = new Object[fields.size()];
        int next = 0;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            while (next < contents.length && !fields.get(next).name().equals(name)) {
                contents[next] = absent(next);
                next++;
            }
            if (next == contents.length) {
                throw new NotAsWritten();
            }
            in.nextToken();
            contents[next] = fields.get(next).shape().read(in);
            next++;
        }
        if (in.currentToken() != JsonToken.END_OBJECT) {
            throw new NotAsWritten();
        }
        while (next < contents.length) {
            contents[next] = absent(next);
            next++;
        }
        try {
            return constructor.newInstance(contents);
        } catch (ReflectiveOperationException refused) {
            throw new NotAsWritten();
        }
    }

    private Object absent(int field) {
        @Nullable Object absent = fields.get(field).absent();
        if (absent == null) {
            throw new NotAsWritten();
        }
        return absent;
    }

    private static Object content(Field field, Object value) {
        try {
            return field.accessor().invoke(value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("cannot look into " + value, impossible);
        }
    }

    @Override
    public Object read(@Nullable Object form, String path) {
        Map<String, @Nullable Object> written = form == null ? Map.of() : Forms.fields(form, path);
        Forms.checkKnown(written, names(), path);
        return readFrom(written, path);
    }

    Object readFrom(Map<String, @Nullable Object> written, String path) {
        List<Object> contents = new ArrayList<>();
        for (Field field : fields) {
            String place = path + "." + field.name();
            @Nullable Object form = written.get(field.name());
            if (form == null && !field.shape().mayBeAbsent()) {
                throw new IllegalArgumentException(place + " must be there");
            }
            contents.add(field.shape().read(form, place));
        }
        try {
            return constructor.newInstance(contents.toArray());
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(
                    path + ": " + refused.getTargetException().getMessage(), refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("cannot make a " + constructor.getDeclaringClass(), impossible);
        }
    }

    @Override
    public boolean mayBeAbsent() {
        return fields.stream().allMatch(field -> field.shape().mayBeAbsent());
    }
}
