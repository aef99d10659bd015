package dev.helpline.json;

import dev.helpline.time.Holidays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holidays as a list of their lines; left out when there are none. */
record HolidaysShape() implements Shape {

    private static final ManyShape LINES =
            new ManyShape(new Leaf("a holiday like 12-25: Christmas Day", Object::toString, line -> line), false);

    @Override
    public @Nullable Object write(Object value) {
        return LINES.write(((Holidays) value).lines());
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
