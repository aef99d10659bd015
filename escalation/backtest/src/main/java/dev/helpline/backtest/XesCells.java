package dev.helpline.backtest;

import dev.helpline.backtest.XmlTags.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The attributes of one trace or one event, as far as a mapping names them, and the first thing that is wrong with them. */
final class XesCells {

    private static final List<String> SINGLE = List.of("string", "date", "int", "float", "boolean", "id");
    private static final List<String> SEVERAL = List.of("list", "container");

    private final XesKeys keys;
    private final String prefix;
    private final Map<String, Integer> wanted;
    private final @Nullable String[] texts;
    private final @Nullable Place[] places;
    private final boolean[] dates;
    private Optional<Fault> fault = Optional.empty();

    /** What is wrong, and where. */
    record Fault(Place place, String problem) {}

    XesCells(XesKeys keys, String prefix, Map<String, Integer> wanted, int width) {
        this.keys = keys;
        this.prefix = prefix;
        this.wanted = wanted;
        this.texts = new String[width];
        this.places = new Place[width];
        this.dates = new boolean[width];
    }

    static boolean isAttribute(String tag) {
        return SINGLE.contains(tag) || SEVERAL.contains(tag);
    }

    void clear() {
        Arrays.fill(texts, null);
        Arrays.fill(places, null);
        Arrays.fill(dates, false);
        fault = Optional.empty();
    }

    /** Reads an attribute from its tag to its end; those that stand inside it say something about it, and are passed over. */
    void take(XmlTags tags) {
        Optional<String> key = tags.value("key");
        if (!isAttribute(tags.name())) {
            wrong(tags, "<" + tags.name() + "> is no attribute; allowed: " + SINGLE + " and " + SEVERAL);
        } else if (key.isEmpty()) {
            wrong(tags, "<" + tags.name() + "> has no key");
        } else {
            keys.saw(prefix + key.get());
            Integer index = wanted.get(key.get());
            if (index != null) {
                put(index, prefix + key.get(), tags);
            }
        }
        tags.skip();
    }

    private void put(int index, String name, XmlTags tags) {
        Optional<String> value = tags.value("value");
        if (texts[index] != null) {
            wrong(tags, name + " stands here twice");
        } else if (SEVERAL.contains(tags.name())) {
            wrong(tags, name + " is a <" + tags.name() + ">, and has no single value");
        } else if (value.isEmpty()) {
            wrong(tags, name + " has no value");
        } else {
            texts[index] = value.get();
            places[index] = tags.place();
            dates[index] = tags.name().equals("date");
        }
    }

    private void wrong(XmlTags tags, String problem) {
        if (fault.isEmpty()) {
            fault = Optional.of(new Fault(tags.place(), problem));
        }
    }

    Optional<Fault> fault() {
        return fault;
    }

    /** The text of a cell; empty if the attribute is not there. */
    String text(int index) {
        String text = texts[index];
        return text == null ? "" : text;
    }

    boolean isEmpty() {
        return Arrays.stream(texts).allMatch(Objects::isNull);
    }

    /** The names of what is there. */
    @Override
    public String toString() {
        return wanted.entrySet().stream()
                .filter(key -> texts[key.getValue()] != null)
                .map(key -> prefix + key.getKey())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    Optional<Place> place(int index) {
        return Optional.ofNullable(places[index]);
    }

    boolean isDate(int index) {
        return dates[index];
    }
}
