package dev.helpline.ical;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** Whether a text has the outer form of an iCalendar file; readers forgive what would lose a holiday. */
final class CalendarShape {

    private final String source;
    private final Deque<String> open = new ArrayDeque<>();
    private int calendars;

    private CalendarShape(String source) {
        this.source = source;
    }

    static void check(String source, List<String> lines) {
        CalendarShape shape = new CalendarShape(source);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean continues = line.startsWith(" ") || line.startsWith("\t");
            if (!continues && !line.isBlank()) {
                shape.read(line.strip(), i + 1);
            }
        }
        if (!shape.open.isEmpty()) {
            throw wrong(
                    source,
                    lines.size(),
                    "ends inside " + shape.open.peek() + "; END:" + shape.open.peek() + " is missing");
        }
        if (shape.calendars == 0) {
            throw wrong(source, 1, "is no iCalendar file; BEGIN:VCALENDAR is missing");
        }
    }

    private void read(String line, int number) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw wrong(source, number, "has no colon: \"" + line + "\"; a line is NAME:value");
        }
        String name = line.substring(0, colon).toUpperCase(Locale.ROOT);
        String value = line.substring(colon + 1).toUpperCase(Locale.ROOT);
        if (name.equals("BEGIN")) {
            calendars += value.equals("VCALENDAR") ? 1 : 0;
            open.push(value);
        } else if (open.isEmpty()) {
            throw wrong(source, number, "lies outside of BEGIN:VCALENDAR: \"" + line + "\"");
        } else if (name.equals("END") && !open.pop().equals(value)) {
            throw wrong(source, number, "ends " + value + ", which is not what was begun last");
        }
    }

    static IllegalArgumentException wrong(String source, int line, String what) {
        return new IllegalArgumentException(source + ", line " + line + " " + what);
    }
}
