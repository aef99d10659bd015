package dev.helpline.ical;

import dev.helpline.time.Appointment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Appointments as an iCalendar file (RFC 5545), for people to import or to subscribe to.
 *
 * <pre>{@code
 * PublishedCalendar first = PublishedCalendar.of("Ada's turns", appointments);
 * PublishedCalendar second = first.replacedBy(newAppointments);
 * Files.writeString(file, second.text());
 * }</pre>
 *
 * <p>Calendars know an appointment by its uid, and take the word of the file with the higher number: importing the second
 * file moves what moved, renames what was renamed, and cancels what is gone. Clock times are written in UTC, so no
 * program needs to know the zone; whole days are written as dates.
 *
 * <p>The text is a pure function of these values: no clock is read, and equal calendars are equal texts. Immutable and
 * thread-safe.
 *
 * @param name what programs call the calendar, not blank
 * @param revision how often it was published before, from 0; it is the SEQUENCE of every entry
 * @param appointments in the order of their start; no two have one uid
 * @param cancelled appointments of earlier revisions that do not take place
 */
public record PublishedCalendar(
        String name, int revision, List<Appointment> appointments, List<Appointment> cancelled) {

    /** Later than any program remembers, earlier than any clock: what is newer is said by the revision. */
    private static final Instant FIRST_STAMP = Instant.parse("2000-01-01T00:00:00Z");

    private static final Comparator<Appointment> ORDER = Comparator.comparing(
                    (Appointment each) -> each.span().startInclusive())
            .thenComparing(Appointment::uid);

    /** Puts appointments in order; checks the name, the number, and that no two have one uid. */
    public PublishedCalendar {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a calendar has a name; \"" + name + "\" is blank");
        }
        if (revision < 0) {
            throw new IllegalArgumentException(
                    "the calendar \"" + name + "\" cannot have the revision " + revision + "; 0 and more are allowed");
        }
        appointments = appointments.stream().sorted(ORDER).toList();
        cancelled = cancelled.stream().sorted(ORDER).toList();
        byUid(name, Stream.concat(appointments.stream(), cancelled.stream()).toList());
    }

    /**
     * A calendar that was not published before.
     *
     * @param name what programs call it
     * @param appointments in any order; none is an empty calendar
     * @return its first revision
     * @throws IllegalArgumentException if the name is blank, or two appointments have one uid
     */
    public static PublishedCalendar of(String name, List<Appointment> appointments) {
        return new PublishedCalendar(name, 0, appointments, List.of());
    }

    /**
     * The next revision: other appointments, and whatever of this one is not among them is cancelled.
     *
     * @param appointments all that shall take place, in any order
     * @return a new calendar with the next number
     * @throws IllegalArgumentException if two appointments have one uid
     */
    public PublishedCalendar replacedBy(List<Appointment> appointments) {
        Map<String, Appointment> gone = byUid(
                name,
                Stream.concat(this.appointments.stream(), cancelled.stream()).toList());
        appointments.forEach(each -> gone.remove(each.uid()));
        return new PublishedCalendar(name, revision + 1, appointments, new ArrayList<>(gone.values()));
    }

    /**
     * The file.
     *
     * @return iCalendar text with the line ends and folded lines that RFC 5545 asks for, to be written in UTF-8
     */
    public String text() {
        return new CalendarDraft(name, revision, FIRST_STAMP.plusSeconds(revision))
                .with(appointments, false)
                .with(cancelled, true)
                .text();
    }

    private static Map<String, Appointment> byUid(String name, List<Appointment> appointments) {
        return appointments.stream()
                .collect(Collectors.toMap(
                        Appointment::uid,
                        each -> each,
                        (one, other) -> {
                            throw new IllegalArgumentException("the calendar \"" + name
                                    + "\" has one appointment for each uid; \"" + one.title() + "\" and \""
                                    + other.title() + "\" share " + one.uid());
                        },
                        TreeMap::new));
    }
}
