package dev.helpline.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InaccessibleObjectException;
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

/** A record, as an object with a field a component. What the record's own constructor refuses is refused with its place. */
final class RecordShape implements ObjectShape {

    /**
     * How a component is written. It is looked at where it is held, which all fields do with the same code; where a module
     * lets nobody in there, the accessor is asked.
     */
    private record Field(SerializedString title, java.lang.reflect.@Nullable Field held, Method accessor, Shape shape) {

        static Field of(RecordComponent component) throws NoSuchFieldException {
            java.lang.reflect.Field held = component.getDeclaringRecord().getDeclaredField(component.getName());
            Method accessor = component.getAccessor();
            boolean isShown = held.trySetAccessible();
            if (!isShown) {
                accessor.setAccessible(true);
            }
            return new Field(
                    new SerializedString(component.getName()),
                    isShown ? held : null,
                    accessor,
                    Shapes.of(component.getGenericType()));
        }

        String name() {
            return title.getValue();
        }

        Object content(Object value) {
            try {
                return held == null ? accessor.invoke(value) : held.get(value);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException("cannot look into " + value, impossible);
            }
        }
    }

    private final Constructor<?> constructor;
    private final Field[] fields;

    /** The parser interns names, too, so that most are found without being looked at. */
    private final String[] names;

    /** What stands for an absent field; nothing where it may not be. */
    private final @Nullable Object[] absent;

    RecordShape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            fields = new Field[components.length];
            names = new String[components.length];
            absent = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                Field field = Field.of(components[i]);
                fields[i] = field;
                names[i] = field.name().intern();
                absent[i] = field.shape().mayBeAbsent() ? field.shape().read(null, field.name()) : null;
            }
        } catch (NoSuchMethodException | NoSuchFieldException impossible) {
            throw new IllegalStateException(
                    type + " has no canonical constructor, or no field of a component", impossible);
        } catch (InaccessibleObjectException closed) {
            throw new IllegalStateException(
                    type.getName() + " has no JSON form, for nobody is let in there; make it public, or open package "
                            + type.getPackageName() + " to module dev.helpline.core",
                    closed);
        }
    }

    /** The names of the fields, in the order of the record's components. */
    List<String> names() {
        return List.of(names);
    }

    /** What the first field holds. */
    Object first(Object value) {
        return fields[0].content(value);
    }

    @Override
    public boolean isLeftOut(Object value) {
        for (Field field : fields) {
            if (!field.shape().isLeftOut(field.content(value))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void writeFields(Object value, JsonGenerator out) {
        for (Field field : fields) {
            Object content = field.content(value);
            if (!field.shape().isLeftOut(content)) {
                out.writeName(field.title());
                field.shape().write(content, out);
            }
        }
    }

    @Override
    public Object readFields(JsonParser in) {
        @Nullable Object[] contents = absent.clone();
        int next = 0;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            int place = place(name, next);
            in.nextToken();
            contents[place] = fields[place].shape().read(in);
            next = place + 1;
        }
        if (in.currentToken() != JsonToken.END_OBJECT) {
            throw new NotAsWritten();
        }
        for (@Nullable Object content : contents) {
            if (content == null) {
                throw new NotAsWritten();
            }
        }
        try {
            return constructor.newInstance(contents);
        } catch (ReflectiveOperationException refused) {
            throw new NotAsWritten();
        }
    }

    @SuppressWarnings("ReferenceEquality") // first, for it is nearly always the very same
    private int place(String name, int from) {
        for (int i = from; i < names.length; i++) {
            if (names[i] == name) {
                return i;
            }
        }
        for (int i = from; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        throw new NotAsWritten();
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
        return Arrays.stream(fields).allMatch(field -> field.shape().mayBeAbsent());
    }
}
