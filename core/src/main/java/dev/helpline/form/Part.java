package dev.helpline.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value as it comes from a parser, and where it stands. Every question either has the answer that is asked for or ends
 * with a {@link FormException} that names the place.
 *
 * @param path where, such as {@code hours.week.MONDAY[0]}; empty for the whole
 * @param value a string, a number, a boolean, a list, a map, or null where nothing stands
 */
public record Part(String path, @Nullable Object value) {

    /**
     * An object's fields, by name, in the order in which they stand there.
     *
     * @param allowed which may be there; none of them must
     * @return those that are there
     */
    public Map<String, Part> fields(Collection<String> allowed) {
        Map<String, Part> fields = entries();
        List<Defect> unknown = new ArrayList<>();
        fields.forEach((name, part) -> {
            if (!allowed.contains(name)) {
                unknown.add(new Defect(part.path(), " " + Spelling.unknown(name, allowed)));
            }
        });
        if (!unknown.isEmpty()) {
            throw new FormException(unknown);
        }
        return fields;
    }

    /**
     * An object's fields, by name, in the order in which they stand there, whatever they are called.
     *
     * @return all of them
     */
    public Map<String, Part> entries() {
        if (!(value instanceof Map<?, ?> map)) {
            throw wrong(" must be an object, not " + value);
        }
        Map<String, Part> fields = new LinkedHashMap<>();
        map.forEach(
                (name, content) -> fields.put(String.valueOf(name), new Part(below(String.valueOf(name)), content)));
        return fields;
    }

    /**
     * A field of an object, whether or not it is there.
     *
     * @param name its name
     * @param fields the object's fields
     * @return the field; one without a value if there is none
     */
    public Part field(String name, Map<String, Part> fields) {
        return fields.getOrDefault(name, new Part(below(name), null));
    }

    private String below(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /**
     * The one field of an object of which exactly one must be there.
     *
     * @param choice their names
     * @param fields the object's fields
     * @return the one that is there
     */
    public Map.Entry<String, Part> one(Collection<String> choice, Map<String, Part> fields) {
        List<Map.Entry<String, Part>> there = fields.entrySet().stream()
                .filter(field -> choice.contains(field.getKey()))
                .toList();
        if (there.size() != 1) {
            throw wrong(
                    " has " + there.stream().map(Map.Entry::getKey).toList() + "; allowed: exactly one of " + choice);
        }
        return there.get(0);
    }

    /** Checks that this is {@code true}; what is not so is left out. */
    public void checkTrue() {
        if (!Boolean.TRUE.equals(value)) {
            throw wrong(" must be true, not " + value + "; what is not so is left out");
        }
    }

    /**
     * Whether nothing stands here.
     *
     * @return true if there is no value
     */
    public boolean isAbsent() {
        return value == null;
    }

    /**
     * The members of a list.
     *
     * @return in order
     */
    public List<Part> items() {
        if (!(value instanceof List<?> list)) {
            throw wrong(" must be a list, not " + value);
        }
        List<Part> items = new ArrayList<>();
        for (Object item : list) {
            items.add(new Part(path + "[" + items.size() + "]", item));
        }
        return items;
    }

    /**
     * The members of a list, or the value itself if it is none.
     *
     * @return in order
     */
    public List<Part> itemOrItems() {
        return value instanceof List ? items() : List.of(this);
    }

    /**
     * A string.
     *
     * @return as it stands there
     */
    public String text() {
        if (!(value instanceof String text)) {
            throw wrong(" must be a string, not " + value);
        }
        return text;
    }

    /**
     * A whole number.
     *
     * @return of 32 bits
     */
    public int whole() {
        if (!(value instanceof Integer number)) {
            throw wrong(" must be a whole number, not " + value);
        }
        return number;
    }

    /**
     * One of several things, by its name.
     *
     * @param allowed what may be named
     * @param <T> what it is
     * @return the thing
     */
    public <T> T oneOf(Map<String, T> allowed) {
        T chosen = value instanceof String name ? allowed.get(name) : null;
        if (chosen == null) {
            throw wrong(" must be one of " + allowed.keySet() + ", not " + value
                    + Spelling.nearest(String.valueOf(value), allowed.keySet())
                            .map(name -> "; did you mean '" + name + "'?")
                            .orElse(""));
        }
        return chosen;
    }

    /**
     * What somebody makes of it who does not know where it stands.
     *
     * @param made the making of it; an {@link IllegalArgumentException} is said to be of this place
     * @param <T> what it is
     * @return what was made
     */
    public <T> T make(Supplier<T> made) {
        try {
            return made.get();
        } catch (FormException placed) {
            throw placed;
        } catch (IllegalArgumentException wrong) {
            throw new FormException(path, ": " + wrong.getMessage(), wrong);
        }
    }

    /**
     * That it cannot be read.
     *
     * @param problem why and what is allowed, beginning with a space or a colon
     * @return the exception to throw
     */
    public FormException wrong(String problem) {
        return new FormException(path, problem, null);
    }
}
