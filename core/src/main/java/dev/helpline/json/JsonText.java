package dev.helpline.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as maps, lists, strings and numbers, and as text. */
final class JsonText {

    private static final JsonMapper COMPACT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final JsonMapper INDENTED =
            COMPACT.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonText() {}

    /** One line. */
    static String compact(Object form) {
        return COMPACT.writeValueAsString(form);
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
