package dev.helpline.files;

import dev.helpline.files.DeskFileException.Problem;
import dev.helpline.form.Defect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLParser;

/** A text as maps, lists and scalars, which knows where each of them stands. */
final class Document {

    private static final int DEEPEST = 200;

    private final String name;
    private final Map<String, Place> places = new HashMap<>();
    private final List<Defect> defects = new ArrayList<>();
    private @Nullable Object root;

    private Document(String name) {
        this.name = name;
    }

    /**
     * Reads a text.
     *
     * @param name what it is called
     * @param text the text
     * @param format how it is written
     */
    static Document read(String name, String text, Format format) {
        Document document = new Document(name);
        try (JsonParser parser = format.parser(text)) {
            if (parser.nextToken() != null) {
                document.root = document.value(parser, "", 0);
                if (parser.nextToken() != null) {
                    document.places.put("", Place.of(parser.currentTokenLocation()));
                    document.defects.add(new Defect("", " is a second document; one in a file is allowed"));
                }
            }
        } catch (JacksonException malformed) {
            throw document.refusal(malformed, format);
        }
        document.check(document.defects);
        return document;
    }

    @Nullable
    Object root() {
        return root;
    }

    /** Ends with an exception if there are any defects. */
    void check(List<Defect> found) {
        if (!found.isEmpty()) {
            List<Problem> problems = found.stream()
                    .distinct()
                    .map(this::problem)
                    .sorted(Comparator.comparing(problem -> new Place(problem.line(), problem.column())))
                    .toList();
            throw new DeskFileException(
                    problems.stream()
                            .map(problem -> sentence(new Place(problem.line(), problem.column()), problem.sentence()))
                            .collect(Collectors.joining("\n")),
                    problems,
                    null);
        }
    }

    private Problem problem(Defect defect) {
        Place place = place(defect.path());
        return new Problem(defect.path(), place.line(), place.column(), defect.toString());
    }

    private String sentence(Place place, String problem) {
        return name + ", " + place + ": " + problem;
    }

    /** Where a value stands, or what it would stand in. */
    private Place place(String path) {
        String known = path;
        while (!places.containsKey(known) && !known.isEmpty()) {
            known = known.substring(0, Math.max(0, Math.max(known.lastIndexOf('.'), known.lastIndexOf('['))));
        }
        return places.getOrDefault(known, Place.START);
    }

    private DeskFileException refusal(JacksonException malformed, Format format) {
        Place place = malformed.getLocation() == null ? Place.START : Place.of(malformed.getLocation());
        String reason = String.valueOf(malformed.getOriginalMessage())
                .lines()
                .filter(line -> !line.startsWith(" "))
                .limit(2)
                .collect(Collectors.joining(", "));
        Problem problem = new Problem("", place.line(), place.column(), "this is not " + format + ": " + reason);
        return new DeskFileException(sentence(place, problem.sentence()), List.of(problem), malformed);
    }

    private @Nullable Object value(JsonParser parser, String path, int depth) {
        places.putIfAbsent(path, Place.of(parser.currentTokenLocation()));
        if (depth > DEEPEST) {
            throw new DeskFileException(
                    sentence(place(path), path + " is nested too deeply; " + DEEPEST + " levels are allowed"),
                    List.of(),
                    null);
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, path, depth);
            case START_ARRAY -> list(parser, path, depth);
            case VALUE_STRING -> text(parser, path);
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private String text(JsonParser parser, String path) {
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            defects.add(new Defect(
                    path,
                    " is an alias, *" + parser.getString()
                            + ", which is not followed; name hours under 'hours' and use the name"));
        }
        return parser.getString();
    }

    private Map<String, @Nullable Object> object(JsonParser parser, String path, int depth) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String field = parser.currentName();
            String below = path.isEmpty() ? field : path + "." + field;
            Place place = Place.of(parser.currentTokenLocation());
            if (fields.containsKey(field)) {
                defects.add(
                        new Defect(below, " stands here twice, first at " + places.get(below) + "; once is allowed"));
            }
            places.put(below, place);
            parser.nextToken();
            fields.put(field, value(parser, below, depth + 1));
        }
        return fields;
    }

    private List<@Nullable Object> list(JsonParser parser, String path, int depth) {
        List<@Nullable Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, path + "[" + items.size() + "]", depth + 1));
        }
        return items;
    }
}
