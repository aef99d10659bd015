package dev.helpline.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The types that JSON has itself: whole numbers and truth. */
enum Whole implements Shape {
    INT("a whole number of at most 32 bits") {
        @Override
        public void write(Object value, JsonGenerator out) {
            out.writeNumber((Integer) value);
        }

        @Override
        public Object read(JsonParser in) {
            return at(in, JsonToken.VALUE_NUMBER_INT).getIntValue();
        }

        @Override
        @Nullable
        Object read(Object form) {
            return form instanceof Integer ? form : null;
        }
    },
    LONG("a whole number of at most 64 bits") {
        @Override
        public void write(Object value, JsonGenerator out) {
            out.writeNumber((Long) value);
        }

        @Override
        public Object read(JsonParser in) {
            return at(in, JsonToken.VALUE_NUMBER_INT).getLongValue();
        }

        @Override
        @Nullable
        Object read(Object form) {
            return form instanceof Integer || form instanceof Long ? ((Number) form).longValue() : null;
        }
    },
    TRUTH("true or false") {
        @Override
        public void write(Object value, JsonGenerator out) {
            out.writeBoolean((Boolean) value);
        }

        @Override
        public Object read(JsonParser in) {
            return in.currentToken() == JsonToken.VALUE_TRUE
                    || at(in, JsonToken.VALUE_FALSE).getBooleanValue();
        }

        @Override
        @Nullable
        Object read(Object form) {
            return form instanceof Boolean ? form : null;
        }
    };

    private final String what;

    Whole(String what) {
        this.what = what;
    }

    abstract @Nullable Object read(Object form);

    private static JsonParser at(JsonParser in, JsonToken token) {
        if (in.currentToken() != token) {
            throw new NotAsWritten();
        }
        return in;
    }

    @Override
    public boolean isLeftOut(Object value) {
        return false;
    }

    @Override
    public Object read(@Nullable Object form, String path) {
        Object value = form == null ? null : read(form);
        if (value == null) {
            throw new IllegalArgumentException(path + " must be " + what + ", not " + form);
        }
        return value;
    }

    @Override
    public boolean mayBeAbsent() {
        return false;
    }
}
