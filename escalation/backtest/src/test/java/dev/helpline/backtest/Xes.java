package dev.helpline.backtest;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A XES log in a few words: one tag a line, so that a line can be counted. */
final class Xes {

    static final String MAPPING = """
            case: case:concept:name
            at: {column: time:timestamp}
            status: {column: state, values: {new: NEW, open: OPEN, waiting: WAITING_ON_CUSTOMER, solved: RESOLVED, closed: CLOSED}}
            team: {column: org:group, tiers: {database: 2}}
            unknown: ["?", ""]
            """;

    private Xes() {}

    static String log(String... parts) {
        return element("log", parts);
    }

    static String trace(String name, String... events) {
        return "<trace>\n" + string("concept:name", name) + String.join("", events) + "</trace>\n";
    }

    static String event(String time, String state, String group) {
        return element("event", date("time:timestamp", time), string("state", state), string("org:group", group));
    }

    static String string(String key, String value) {
        return "<string key=\"" + key + "\" value=\"" + value + "\"/>\n";
    }

    static String date(String key, String value) {
        return "<date key=\"" + key + "\" value=\"" + value + "\"/>\n";
    }

    static String element(String name, String... parts) {
        return Arrays.stream(parts).collect(Collectors.joining("", "<" + name + ">\n", "</" + name + ">\n"));
    }
}
