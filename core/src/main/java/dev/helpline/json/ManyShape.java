package dev.helpline.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A list or a set; left out when empty. Sets are written in order of their members' text, so equal sets look equal. */
record ManyShape(Shape member, boolean distinct) implements Shape {

    @Override
    public @Nullable Object write(Object value) {
        List<Object> form = new ArrayList<>();
        for (Object each : (Collection<?>) value) {
            form.add(written(each));
        }
        if (distinct) {
            form.sort(Comparator.comparing(Object::toString));
        }
        return form.isEmpty() ? null : form;
    }

    private Object written(Object each) {
        Object form = member.write(each);
        return form == null ? Map.of() : form;
    }

    @Override
    public Object read(@Nullable Object form, String path) {
        if (form == null) {
            return distinct ? Set.of() : List.of();
        }
        if (!(form instanceof List<?> members)) {
            throw new IllegalArgumentException(path + " must be a list, not " + form);
        }
        Collection<Object> values = distinct ? new LinkedHashSet<>() : new ArrayList<>();
        int index = 0;
        for (Object each : members) {
            String place = path + "[" + index++ + "]";
            if (!values.add(member.read(each, place))) {
                throw new IllegalArgumentException(place + " stands there twice; once is allowed");
            }
        }
        return values;
    }

    @Override
    public boolean mayBeAbsent() {
        return true;
    }
}
