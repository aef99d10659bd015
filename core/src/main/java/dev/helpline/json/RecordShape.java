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
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** A record, as an object with a field a component. What the record's own constructor refuses is refused with its place. */
final class RecordShape implements ObjectShape {

    /** What stands for an absent field is nothing where it may not be. */
    private record Field(
            SerializedString title,
            Method accessor,
            Shape shape,
            @Nullable Object absent) implements Named {

        @Override
        public String getName() {
            return title.getValue();
        }
    }

    private final Constructor<?> constructor;
    private final Field[] fields;
    private final PropertyNameMatcher names;

    RecordShape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(type + " has no canonical constructor", impossible);
        }
        fields = Arrays.stream(components).map(RecordShape::field).toArray(Field[]::new);
        names = JsonText.matching(List.of(fields));
    }

    private static Field field(RecordComponent component) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        Shape shape = Shapes.of(component.getGenericType());
        @Nullable Object absent = shape.mayBeAbsent() ? shape.read(null, component.getName()) : null;
        return new Field(new SerializedString(component.getName()), accessor, shape, absent);
    }

    /** The names of the fields, in the order of the record's components. */
    List<String> names() {
        return Arrays.stream(fields).map(Field::getName).toList();
    }

    /** What the first field holds. */
    Object first(Object value) {
        return content(fields[0], value);
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
                out.writeName(field.title());
                field.shape().write(content, out);
            }
        }
    }

    @Override
    public Object readFields(JsonParser in) {
        @Nullable Object[] contents = new Object[fields.length];
        int next = 0;
        for (int at = in.nextNameMatch(names); at >= next; at = in.nextNameMatch(names)) {
            leaveOut(contents, next, at);
            in.nextToken();
            contents[at] = fields[at].shape().read(in);
            next = at + 1;
        }
        // Whatever ended it, a name that is unknown, or stands too late, is another token.
        if (in.currentToken() != JsonToken.END_OBJECT) {
            throw new NotAsWritten();
        }
        leaveOut(contents, next, fields.length);
        try {
            return constructor.newInstance(contents);
        } catch (ReflectiveOperationException refused) {
            throw new NotAsWritten();
        }
    }

    private void leaveOut(@Nullable Object[] contents, int from, int to) {
        for (int i = from; i < to; i++) {
            @Nullable Object absent = fields[i].absent();
            if (absent == null) {
                throw new NotAsWritten();
            }
            contents[i] = absent;
        }
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
            String place = path + "." + field.getName();
            @Nullable Object form = written.get(field.getName());
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
        return Arrays.stream(fields).allMatch(field -> field.shape().mayBeAbsent());
    }
}
