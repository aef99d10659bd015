package dev.helpline.json;

import org.jspecify.annotations.Nullable;

/** The types that JSON has itself: whole numbers and truth. */
enum Whole implements Shape {
    INT("a whole number of at most 32 bits") {
        @Override
        @Nullable
        Object read(Object form) {
            return form instanceof Integer ? form : null;
        }
    },
    LONG("a whole number of at most 64 bits") {
        @Override
        @Nullable
        Object read(Object form) {
            return form instanceof Integer || form instanceof Long ? ((Number) form).longValue() : null;
        }
    },
    TRUTH("true or false") {
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

    @Override
    public Object write(Object value) {
        return value;
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
