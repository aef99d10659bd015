package dev.helpline.json;

import dev.helpline.time.BusinessHours;
import dev.helpline.time.HoursForm;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Business hours within something else, in the form that {@link HoursForm} describes. */
record HoursShape() implements Shape {

    @Override
    public boolean isLeftOut(Object value) {
        return false;
    }

    @Override
    public void write(Object value, JsonGenerator out) {
        out.writePOJO(HoursForm.of((BusinessHours) value));
    }

    @Override
    public Object read(JsonParser in) {
        return HoursForm.read(in.readValueAs(Object.class));
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
