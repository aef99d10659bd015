package dev.helpline.backtest;

import dev.helpline.form.Spelling;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The keys that a mapping names, and those that a XES log turns out to have. An attribute of a trace is named with
 * {@value #OF_TRACE} before its key, one of an event by its key.
 */
final class XesKeys {

    static final String OF_TRACE = "case:";

    /** How many keys are remembered that the mapping does not name. */
    private static final int MAX_REMEMBERED = 200;

    private final Map<String, String> parts;
    private final List<String> wanted;
    private final Map<String, Integer> ofTrace = new HashMap<>();
    private final Map<String, Integer> ofEvent = new HashMap<>();
    private final Set<String> seen = new TreeSet<>();

    XesKeys(Columns columns) {
        this.parts = columns.named();
        this.wanted = parts.values().stream().distinct().toList();
        for (int index = 0; index < wanted.size(); index++) {
            String name = wanted.get(index);
            if (name.startsWith(OF_TRACE)) {
                ofTrace.put(name.substring(OF_TRACE.length()), index);
            } else {
                ofEvent.put(name, index);
            }
        }
    }

    /** The names that the mapping uses, each once. */
    List<String> wanted() {
        return wanted;
    }

    XesCells ofTraces() {
        return new XesCells(this, OF_TRACE, ofTrace, wanted.size());
    }

    XesCells ofEvents() {
        return new XesCells(this, "", ofEvent, wanted.size());
    }

    boolean isOfTrace(int index) {
        return wanted.get(index).startsWith(OF_TRACE);
    }

    void saw(String name) {
        if (!seen.contains(name) && (seen.size() < MAX_REMEMBERED || wanted.contains(name))) {
            seen.add(name);
        }
    }

    /** Refuses a log that has been read to its end and in which a name of the mapping never occurred. */
    void judge(Path file) {
        parts.forEach((part, name) -> {
            if (!seen.contains(name)) {
                throw new BackTestException(file + ": " + Header.missing("attribute", part, name, nearest(name))
                        + "; the log has " + seen + "; '" + OF_TRACE + "' stands before the keys of traces");
            }
        });
    }

    /** The same key on the other level, or one that is spelt alike. */
    private Optional<String> nearest(String name) {
        String other = name.startsWith(OF_TRACE) ? name.substring(OF_TRACE.length()) : OF_TRACE + name;
        return seen.contains(other) ? Optional.of(other) : Spelling.nearest(name, seen);
    }
}
