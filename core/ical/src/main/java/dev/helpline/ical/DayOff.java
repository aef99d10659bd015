package dev.helpline.ical;

import biweekly.component.VEvent;
import biweekly.property.Status;
import biweekly.util.ICalDate;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import dev.helpline.time.Holiday;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** An entry of a calendar file, seen as whole days. */
record DayOff(String source, VEvent event) {

    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");

    CalendarEntry entry() {
        String name = event.getSummary() == null ? null : event.getSummary().getValue();
        String description =
                event.getDescription() == null ? null : event.getDescription().getValue();
        List<String> categories = new ArrayList<>();
        event.getCategories().forEach(some -> categories.addAll(some.getValues()));
        return new CalendarEntry(orEmpty(name), orEmpty(description), categories);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    boolean isCancelled() {
        Status status = event.getStatus();
        return status != null && status.isCancelled();
    }

    List<Holiday> between(LocalDate first, LocalDate last) {
        ICalDate start = start();
        long length = length(dateOf(start));
        List<Holiday> days = new ArrayList<>();
        DateIterator starts = event.getDateIterator(UTC);
        long most = ChronoUnit.DAYS.between(dateOf(start), last) + 1;
        for (long found = 0; starts.hasNext(); found++) {
            LocalDate begins = dateOf(starts.next());
            if (begins.isAfter(last)) {
                break;
            }
            if (found > most) {
                throw refused("recurs more often than daily");
            }
            for (long day = 0; day < length; day++) {
                LocalDate date = begins.plusDays(day);
                if (!date.isBefore(first) && !date.isAfter(last)) {
                    days.add(new Holiday(date, entry().name()));
                }
            }
        }
        return days;
    }

    private ICalDate start() {
        if (event.getDateStart() == null) {
            throw refused("has no DTSTART");
        }
        ICalDate start = event.getDateStart().getValue();
        if (start.hasTime()) {
            throw refused("has a clock time; only whole days can be holidays, leave it out with only(..)");
        }
        return start;
    }

    /** In days, at least one; the end of an entry is the day after its last. */
    private long length(LocalDate start) {
        if (event.getDateEnd() != null) {
            return Math.max(
                    1, ChronoUnit.DAYS.between(start, dateOf(event.getDateEnd().getValue())));
        }
        if (event.getDuration() != null) {
            return Math.max(1, event.getDuration().getValue().toMillis() / 86_400_000L);
        }
        return 1;
    }

    private static LocalDate dateOf(Date date) {
        return date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private IllegalArgumentException refused(String what) {
        return new IllegalArgumentException(source + ": the entry \"" + entry().name() + "\" " + what);
    }
}
