package dev.helpline.json;

import dev.helpline.form.FormException;
import dev.helpline.form.Spelling;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Objects as they come from a parser. */
final class Forms {

    private Forms() {}

    static Map<String, @Nullable Object> fields(@Nullable Object form, String path) {
        if (!(form instanceof Map<?, ?> map)) {
            throw new FormException(path, " must be an object, not " + form, null);
        }
        Map<String, @Nullable Object> fields = new TreeMap<>();
        map.forEach((field, value) -> fields.put(String.valueOf(field), value));
        return fields;
    }

    static void checkKnown(Map<String, @Nullable Object> fields, List<String> allowed, String path) {
        for (String field : fields.keySet()) {
            if (!allowed.contains(field)) {
                throw new FormException(path + "." + field, " " + Spelling.unknown(field, allowed), null);
            }
        }
    }
}
