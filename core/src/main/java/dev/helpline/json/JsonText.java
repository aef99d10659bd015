package dev.helpline.json;

import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as maps, lists, strings and numbers, and as text. */
final class JsonText {

    private static final JsonMapper COMPACT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final JsonMapper QUICK = JsonMapper.builder(JsonFactory.builder()
                    .enable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
                    .build())
            .build();
    private static final JsonMapper INDENTED =
            COMPACT.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonText() {}

    /** One line of whatever is written. */
    static String compact(Consumer<JsonGenerator> writing) {
        LineWriter text = new LineWriter();
        try (JsonGenerator out = QUICK.createGenerator(text)) {
            writing.accept(out);
        }
        return text.toString();
    }

    /** One value on one line. */
    static String compact(Shape shape, Object value) {
        return compact(out -> shape.write(value, out));
    }

    /** For text that was written here. It looks for no mistakes beyond what is no JSON. */
    static JsonParser parser(String json) {
        return QUICK.createParser(json);
    }

    /** For files that people edit. */
    static String indented(Object form) {
        return INDENTED.writeValueAsString(form);
    }

    /** One value; refused with line and column if it is none. */
    static Object read(String what, String json) {
        try {
            return COMPACT.readValue(json, Object.class);
        } catch (JacksonException malformed) {
            throw new IllegalArgumentException(
                    what + " no JSON at line " + malformed.getLocation().getLineNr() + ", column "
                            + malformed.getLocation().getColumnNr() + ": " + malformed.getOriginalMessage(),
                    malformed);
        }
    }
}
