package dev.helpline.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A half-open span of wall-clock time as people write it, in whole seconds from midnight.
 *
 * @param start from 0 up to, but not at, 86,400
 * @param end after {@code start}; past 86,400 when the span passes midnight
 */
record LocalSpan(int start, int end) {

    static final int DAY = 86_400;

    private static final Pattern FORM =
            Pattern.compile("(\\d{1,2}:\\d{2}(?::\\d{2})?)\\s*-\\s*(\\d{1,2}:\\d{2}(?::\\d{2})?)(\\+1)?");
    private static final Pattern FINER = Pattern.compile(".*:\\d{2}[.,]\\d.*");

    static LocalSpan parse(String text) {
        Matcher parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    FINER.matcher(text).matches()
                            ? quoted(text) + " names a time finer than a second; hours are in whole seconds"
                            : quoted(text) + " is not a span of hours; write HH:MM-HH:MM or HH:MM:SS-HH:MM:SS,"
                                    + " with 24:00 for midnight at the end and +1 after an end on the next day");
        }
        int start = seconds(parts.group(1), text);
        int end = seconds(parts.group(2), text);
        if (parts.group(3) != null) {
            end += DAY;
        }
        checkOrder(start, end, text);
        return new LocalSpan(start, end);
    }

    boolean passesMidnight() {
        return end > DAY;
    }

    private static void checkOrder(int start, int end, String text) {
        if (start == DAY) {
            throw new IllegalArgumentException(quoted(text) + " starts at 24:00; the latest start is 23:59:59");
        }
        if (start == end) {
            throw new IllegalArgumentException(
                    quoted(text) + " is empty; an end lies after its start, and a whole day is 00:00-24:00");
        }
        if (end < start) {
            throw new IllegalArgumentException(quoted(text) + " ends before it starts; write " + clock(start) + "-"
                    + (end == 0 ? "24:00 to end at midnight" : clock(end) + "+1 if it passes midnight"));
        }
        if (end - start > DAY) {
            throw new IllegalArgumentException(quoted(text) + " is longer than a day; at most 24 hours are allowed");
        }
    }

    private static int seconds(String clock, String text) {
        String[] parts = clock.split(":", -1);
        int hours = Integer.parseInt(parts[0]);
        int minutes = Integer.parseInt(parts[1]);
        int seconds = parts.length == 3 ? Integer.parseInt(parts[2]) : 0;
        int total = (hours * 60 + minutes) * 60 + seconds;
        if (minutes > 59 || seconds > 59 || total > DAY) {
            throw new IllegalArgumentException(
                    quoted(text) + " names " + clock + ", which no clock shows; times run from 00:00 to 24:00");
        }
        return total;
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private static String clock(int seconds) {
        String minutes = String.format("%02d:%02d", seconds / 3600, seconds / 60 % 60);
        return seconds % 60 == 0 ? minutes : minutes + String.format(":%02d", seconds % 60);
    }

    /** As it is written, without the day of a passed midnight. */
    @Override
    public String toString() {
        return clock(start) + "-" + (end > DAY ? clock(end - DAY) + "+1" : clock(end));
    }
}
