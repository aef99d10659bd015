package dev.helpline.json;

import java.time.DateTimeException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The version of the form, which stands first in everything that is stored. */
final class Schema {

    /** Grows when an older reader would misunderstand what is written. */
    static final int VERSION = 1;

    private static final String FIELD = "schema";

    private Schema() {}

    /** A value with the version before its fields, on one line. */
    static String write(ObjectShape shape, Object value) {
        return JsonText.compact(out -> {
            out.writeStartObject();
            out.writeName(FIELD);
            out.writeNumber(VERSION);
            shape.writeFields(value, out);
            out.writeEndObject();
        });
    }

    /** Reads at full speed what was written like this, and takes a closer look at everything else. */
    static Object read(ObjectShape shape, String what, String json) {
        return readAsWritten(shape, json)
                .orElseGet(() -> shape.read(unstamp(JsonText.read(what + " is", json), what), what));
    }

    /** Empty for what needs a closer look. */
    static Optional<Object> readAsWritten(ObjectShape shape, String json) {
        try (JsonParser in = JsonText.parser(json)) {
            if (in.nextToken() != JsonToken.START_OBJECT
                    || !FIELD.equals(in.nextName())
                    || in.nextIntValue(0) != VERSION) {
                return Optional.empty();
            }
            Object value = shape.readFields(in);
            return in.nextToken() == null ? Optional.of(value) : Optional.empty();
        } catch (NotAsWritten | JacksonException | IllegalArgumentException | DateTimeException closerLook) {
            return Optional.empty();
        }
    }

    /** The fields without the version; refused if the version is missing or newer. */
    static Map<String, @Nullable Object> unstamp(@Nullable Object form, String path) {
        Map<String, @Nullable Object> fields = Forms.fields(form, path);
        @Nullable Object version = fields.remove(FIELD);
        if (!(version instanceof Integer number) || number < 1 || number > VERSION) {
            throw new IllegalArgumentException(path + ".schema is " + version
                    + ", which this version of Helpline cannot read; allowed: 1 to " + VERSION);
        }
        return fields;
    }
}
