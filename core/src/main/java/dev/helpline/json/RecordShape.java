package dev.helpline.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record, as an object with a field a component. What the record's own constructor refuses is refused with its place. */
final class RecordShape implements Shape {

    private record Field(String name, Method accessor, Shape shape) {}

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
            fields.add(new Field(component.getName(), accessor, Shapes.of(component.getGenericType())));
        }
    }

    /** The names of the fields, in the order of the record's components. */
    List<String> names() {
        return fields.stream().map(Field::name).toList();
    }

    @Override
    public @Nullable Map<String, Object> write(Object value) {
        Map<String, Object> form = writeInto(new LinkedHashMap<>(), value);
        return form.isEmpty() ? null : form;
    }

    Map<String, Object> writeInto(Map<String, Object> form, Object value) {
        for (Field field : fields) {
            Object written = field.shape().write(content(field, value));
            if (written != null) {
                form.put(field.name(), written);
            }
        }
        return form;
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
