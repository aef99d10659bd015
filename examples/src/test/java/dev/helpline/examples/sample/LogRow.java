package dev.helpline.examples.sample;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A line of the log as somebody reads it who knows nothing of the generator. */
record LogRow(
        String ticket,
        LocalDateTime at,
        String event,
        String status,
        String priority,
        String team,
        String agent,
        String openedBy,
        String requester,
        String topic) {

    private static final DateTimeFormatter WALL_CLOCK = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    static LogRow parse(String line) {
        String[] values = line.split(",", -1);
        if (values.length != 10) {
            throw new IllegalArgumentException("ten values expected: " + line);
        }
        LocalDateTime at = LocalDateTime.parse(values[1], WALL_CLOCK);
        return new LogRow(
                values[0], at, values[2], values[3], values[4], values[5], values[6], values[7], values[8], values[9]);
    }

    boolean is(String name) {
        return event.equals(name);
    }

    /** A word to the customer. */
    boolean isPublicAnswer() {
        return is("replied") || is("asked") || is("resolved");
    }

    /** Something only a person at the desk does. */
    boolean isByAgent() {
        return !is("opened") && !is("customer wrote") && !is("reopened") && !is("closed");
    }
}
