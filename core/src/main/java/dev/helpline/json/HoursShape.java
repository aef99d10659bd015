package dev.helpline.json;

import dev.helpline.time.BusinessHours;
import dev.helpline.time.HoursForm;
import org.jspecify.annotations.Nullable;

/** Business hours within something else, in the form that {@link HoursForm} describes. */
record HoursShape() implements Shape {

    @Override
    public Object write(Object value) {
        return HoursForm.of((BusinessHours) value);
    }

    @Override
    public Object read(@Nullable Object form, String path) {
        if (form == null) {
            throw new IllegalArgumentException(path + " must be there");
        }
        try {
            return HoursForm.read(form);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(path + ": " + wrong.getMessage(), wrong);
        }
    }

    @Override
    public boolean mayBeAbsent() {
        return false;
    }
}
