package dev.helpline.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The version of the form, which stands first in everything that is stored. */
final class Schema {

    /** Grows when an older reader would misunderstand what is written. */
    static final int VERSION = 1;

    private static final String FIELD = "schema";

    private Schema() {}

    static Map<String, Object> stamp(Map<String, Object> form) {
        Map<String, Object> stamped = new LinkedHashMap<>();
        stamped.put(FIELD, VERSION);
        stamped.putAll(form);
        return stamped;
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
