package dev.helpline.json;

/**
 * The JSON of a record, in the manner of {@link EventJson}: one object a line, with the version of the form and a field a
 * component. Whoever has records of their own made of Helpline's values stores them with it.
 *
 * <pre>{@code
 * RecordJson<Rotation> json = RecordJson.of(Rotation.class, "rotation");
 * Rotation same = json.read(json.write(rotation));
 * }</pre>
 *
 * <p>Components may be whole numbers, truths, strings, enums, instants, durations, dates, local times, zones, business
 * hours, holidays, other records, and optionals, lists, sets and sorted maps of these. A record of one string is written
 * as that string. What is empty is left out. Immutable and thread-safe.
 *
 * @param <R> the record
 */
public final class RecordJson<R extends Record> {

    private final Class<R> type;
    private final RecordShape shape;
    private final String name;

    private RecordJson(Class<R> type, String name) {
        this.type = type;
        this.shape = new RecordShape(type);
        this.name = name;
    }

    /**
     * The form of a record.
     *
     * @param type a record; if it is not public, its package is open to this module
     * @param name what errors call it
     * @param <R> the record
     * @return its form; a host keeps one and uses it again
     * @throws IllegalStateException if a component, here or deeper, is of a type that has no form, or its module is closed
     */
    public static <R extends Record> RecordJson<R> of(Class<R> type, String name) {
        return new RecordJson<>(type, name);
    }

    /**
     * Writes a value.
     *
     * @param value any value
     * @return JSON on one line; equal values give equal text
     * @throws IllegalArgumentException if business hours take part that are a host's own, whose content nobody knows
     */
    public String write(R value) {
        return Schema.write(shape, value);
    }

    /**
     * Reads a value.
     *
     * @param json one JSON object
     * @return a value equal to the one that was written
     * @throws IllegalArgumentException naming the line of what is no JSON, or the place of what cannot be read and what
     *     is allowed there: a newer version of the form, an unknown or missing field, a value of another type or beyond
     *     its bounds
     */
    public R read(String json) {
        return type.cast(Schema.read(shape, name, json));
    }

    /** The call that makes it. */
    @Override
    public String toString() {
        return "RecordJson.of(" + type.getSimpleName() + ".class, \"" + name + "\")";
    }
}
