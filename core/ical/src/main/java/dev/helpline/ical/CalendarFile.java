package dev.helpline.ical;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.io.text.ICalReader;
import dev.helpline.time.Holidays;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Holidays of an iCalendar file.
 *
 * <pre>{@code
 * Holidays holidays = CalendarFile.in(Path.of("massachusetts.ics"))
 *         .only(entry -> !entry.description().startsWith("Observance"))
 *         .between(LocalDate.of(2026, 1, 1), LocalDate.of(2030, 12, 31));
 * }</pre>
 *
 * <p>Public feeds list mere observances among the days off, and every one of them would move somebody's deadline: say
 * which entries count. Entries that recur are worked out for the span asked for. Cancelled entries are left out.
 *
 * <p>Immutable and thread-safe; the file is read when it is named and not again.
 */
public final class CalendarFile {

    /** The longest file that is read, in lines. */
    public static final int MOST_LINES = 200_000;

    private static final Set<String> MATTER =
            Set.of("DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "SUMMARY", "DESCRIPTION", "STATUS");

    private final String source;
    private final List<VEvent> events;
    private final Predicate<CalendarEntry> counts;

    private CalendarFile(String source, List<VEvent> events, Predicate<CalendarEntry> counts) {
        this.source = source;
        this.events = events;
        this.counts = counts;
    }

    /**
     * Reads a file in UTF-8.
     *
     * @param file which file
     * @return its entries, all of which count
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException naming the file and the line that is malformed
     */
    public static CalendarFile in(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            return read(file.toString(), reader);
        }
    }

    /**
     * Reads a calendar from anywhere.
     *
     * @param source what errors call it
     * @param reader is read to its end and left open
     * @return its entries, all of which count
     * @throws IOException if reading fails
     * @throws IllegalArgumentException naming the source and the line that is malformed
     */
    public static CalendarFile read(String source, Reader reader) throws IOException {
        List<String> lines =
                new BufferedReader(reader).lines().limit(MOST_LINES + 1L).toList();
        if (lines.size() > MOST_LINES) {
            throw new IllegalArgumentException(source + " is longer than " + MOST_LINES + " lines");
        }
        CalendarShape.check(source, lines);
        List<VEvent> events = new ArrayList<>();
        try (ICalReader calendars = new ICalReader(String.join("\r\n", lines))) {
            // Dates without a time are read and worked out in one zone, so that they stay the dates they are.
            calendars.setDefaultTimezone(TimeZone.getTimeZone("UTC"));
            for (ICalendar calendar = calendars.readNext(); calendar != null; calendar = calendars.readNext()) {
                checkUnderstood(source, calendars.getWarnings());
                events.addAll(calendar.getEvents());
            }
        }
        return new CalendarFile(source, List.copyOf(events), entry -> true);
    }

    private static void checkUnderstood(String source, List<ParseWarning> warnings) {
        for (ParseWarning warning : warnings) {
            String property = warning.getPropertyName();
            if (property == null || MATTER.contains(property)) {
                Integer line = warning.getLineNumber();
                throw CalendarShape.wrong(
                        source,
                        line == null ? 1 : line,
                        "cannot be read" + (property == null ? "" : " as " + property) + ": " + warning.getMessage());
            }
        }
    }

    /**
     * Leaves out what does not close the desk; said twice, both must hold.
     *
     * @param closes whether an entry is a day off
     * @return a new calendar
     */
    public CalendarFile only(Predicate<CalendarEntry> closes) {
        return new CalendarFile(source, events, counts.and(closes));
    }

    /**
     * The holidays of a span of dates, with the names the file gives them.
     *
     * @param firstInclusive the first date
     * @param lastInclusive the last date; before the first it makes an empty span
     * @return a calendar of single dates; empty if no entry counts
     * @throws IllegalArgumentException naming an entry that has no date, or a clock time, or recurs more often than
     *     daily
     */
    public Holidays between(LocalDate firstInclusive, LocalDate lastInclusive) {
        return Holidays.on(events.stream()
                .map(event -> new DayOff(source, event))
                .filter(day -> !day.isCancelled() && counts.test(day.entry()))
                .flatMap(day -> day.between(firstInclusive, lastInclusive).stream())
                .collect(Collectors.toSet()));
    }
}
