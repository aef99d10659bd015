package dev.helpline.json;

import dev.helpline.time.Holidays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Holidays as a list of their lines; left out when there are none. */
record HolidaysShape() implements Shape {

    private static final ManyShape LINES =
            new ManyShape(new Leaf("a holiday like 12-25: Christmas Day", Object::toString, line -> line), false);

    @Override
    public boolean isLeftOut(Object value) {
        return ((Holidays) value).lines().isEmpty();
    }

    @Override
    public void write(Object value, JsonGenerator out) {
        LINES.write(((Holidays) value).lines(), out);
    }

    @Override
    public Object read(JsonParser in) {
        return Holidays.of(((List<?>) LINES.read(in)).toArray(String[]::new));
    }

    @Override
    public Object read(@Nullable Object form, String path) {
        List<?> lines = (List<?>) LINES.read(form, path);
        try {
            return Holidays.of(lines.toArray(String[]::new));
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(path + ": " + wrong.getMessage(), wrong);
        }
    }

    @Override
    public boolean mayBeAbsent() {
        return true;
    }
}
