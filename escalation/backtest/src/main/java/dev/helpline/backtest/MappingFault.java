package dev.helpline.backtest;

import dev.helpline.form.Spelling;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Says in one sentence what is wrong with a mapping file, where, and what is allowed. */
final class MappingFault {

    private MappingFault() {}

    static String sentence(Path file, JacksonException fault) {
        Optional<TokenStreamLocation> location = fault instanceof UnrecognizedPropertyException unknown
                ? located(file, unknown)
                : Optional.ofNullable(fault.getLocation()).filter(known -> known.getLineNr() > 0);
        String where = location.map(known -> ", line " + known.getLineNr() + ", column " + known.getColumnNr())
                .orElse("");
        return file + where + ": " + problem(fault);
    }

    /** Looks for a field in the file: by the time it turns out to be unknown, the reader has forgotten where it stood. */
    private static Optional<TokenStreamLocation> located(Path file, UnrecognizedPropertyException unknown) {
        String pointer = unknown.getPath().stream()
                .map(step -> "/" + step.getPropertyName())
                .collect(Collectors.joining());
        try (JsonParser parser = new YAMLMapper().createParser(file)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.PROPERTY_NAME
                        && parser.streamReadContext().pathAsPointer().toString().equals(pointer)) {
                    return Optional.of(parser.currentTokenLocation());
                }
            }
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static String problem(JacksonException fault) {
        if (fault instanceof UnrecognizedPropertyException unknown) {
            return part(unknown) + " "
                    + Spelling.unknown(unknown.getPropertyName(), sorted(unknown.getKnownPropertyIds()));
        }
        if (fault instanceof InvalidFormatException wrong) {
            return part(wrong) + " cannot be '" + wrong.getValue() + "'; allowed: " + allowed(wrong.getTargetType());
        }
        if (fault instanceof MismatchedInputException wrong) {
            return part(wrong) + " is not written like this; allowed: " + allowed(wrong.getTargetType());
        }
        if (fault instanceof DatabindException refused
                && refused.getCause() instanceof IllegalArgumentException cause) {
            return refused.getPath().isEmpty()
                    ? String.valueOf(cause.getMessage())
                    : part(refused) + ": " + cause.getMessage();
        }
        return "this is not a mapping: "
                + fault.getOriginalMessage()
                        .lines()
                        .filter(line -> !line.startsWith(" "))
                        .limit(2)
                        .collect(Collectors.joining(", "));
    }

    private static String part(DatabindException fault) {
        return fault.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .map(String::valueOf)
                .collect(Collectors.joining(".", "'", "'"))
                .replace("''", "the file");
    }

    private static String allowed(Class<?> wanted) {
        if (wanted.isEnum()) {
            return Arrays.toString(wanted.getEnumConstants());
        }
        if (wanted.isRecord()) {
            return "{"
                    + Arrays.stream(wanted.getRecordComponents())
                            .map(component -> wanted == Columns.class
                                            && component.getName().equals("caseColumn")
                                    ? "case"
                                    : component.getName())
                            .map(name -> name + ": …")
                            .collect(Collectors.joining(", "))
                    + "}";
        }
        if (Map.class.isAssignableFrom(wanted)) {
            return "{a value: what it means, …}";
        }
        if (Collection.class.isAssignableFrom(wanted)) {
            return "[a value, …]";
        }
        return Number.class.isAssignableFrom(wanted) ? "a whole number" : "a text";
    }

    private static List<String> sorted(Collection<Object> names) {
        return names.stream().map(String::valueOf).sorted().toList();
    }
}
