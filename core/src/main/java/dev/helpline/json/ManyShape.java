package dev.helpline.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A list or a set; left out when empty. Sets are written in order of their members' text, so equal sets look equal. */
record ManyShape(Shape member, boolean distinct) implements Shape {

    @Override
    public boolean isLeftOut(Object value) {
        return ((Collection<?>) value).isEmpty();
    }

    @Override
    public void write(Object value, JsonGenerator out) {
        Collection<?> members = (Collection<?>) value;
        out.writeStartArray();
        if (distinct && members.size() > 1) {
            members.stream()
                    .map(each -> JsonText.compact(member, each))
                    .sorted()
                    .forEach(out::writeRawValue);
        } else {
            members.forEach(each -> member.write(each, out));
        }
        out.writeEndArray();
    }

    @Override
    public Object read(JsonParser in) {
        if (in.currentToken() != JsonToken.START_ARRAY) {
            throw new NotAsWritten();
        }
        Collection<Object> values = distinct ? new LinkedHashSet<>() : new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            if (!values.add(member.read(in))) {
                throw new NotAsWritten();
            }
        }
        return values;
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
