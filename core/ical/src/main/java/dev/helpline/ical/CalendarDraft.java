package dev.helpline.ical;

import biweekly.Biweekly;
import biweekly.ICalDataType;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.ProductId;
import biweekly.property.Status;
import biweekly.property.Transparency;
import dev.helpline.time.Appointment;
import dev.helpline.time.Interval;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;

/** An iCalendar file while it is put together. */
final class CalendarDraft {

    private final ICalendar calendar = new ICalendar();
    private final int revision;
    private final Instant stamp;

    CalendarDraft(String name, int revision, Instant stamp) {
        this.revision = revision;
        this.stamp = stamp;
        calendar.setProductId(new ProductId("-//Helpline//Helpline//EN"));
        calendar.setMethod(Method.publish());
        calendar.setName(name);
        // What programs read that are older than RFC 7986.
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
    }

    CalendarDraft with(List<Appointment> appointments, boolean cancelled) {
        for (Appointment appointment : appointments) {
            VEvent event = event(appointment);
            event.setStatus(cancelled ? Status.cancelled() : Status.confirmed());
            calendar.addEvent(event);
        }
        return this;
    }

    private VEvent event(Appointment appointment) {
        VEvent event = new VEvent();
        event.setUid(appointment.uid());
        event.setDateTimeStamp(Date.from(stamp));
        event.setSequence(revision);
        event.setSummary(appointment.title());
        if (!appointment.description().isEmpty()) {
            event.setDescription(appointment.description());
        }
        Interval span = appointment.span();
        appointment.wholeDays().ifPresentOrElse(zone -> wholeDays(event, span, zone), () -> clockTimes(event, span));
        event.setTransparency(appointment.busy() ? Transparency.opaque() : Transparency.transparent());
        return event;
    }

    private static void clockTimes(VEvent event, Interval span) {
        event.setDateStart(Date.from(span.startInclusive()));
        event.setDateEnd(Date.from(span.endExclusive()));
    }

    /** Written as they are: the library reads dates from the wall clock of the machine, on which some days do not exist. */
    private static void wholeDays(VEvent event, Interval span, ZoneId zone) {
        event.setExperimentalProperty("DTSTART", ICalDataType.DATE, dateOf(span.startInclusive(), zone));
        event.setExperimentalProperty("DTEND", ICalDataType.DATE, dateOf(span.endExclusive(), zone));
    }

    private static String dateOf(Instant at, ZoneId zone) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(at.atZone(zone).toLocalDate());
    }

    String text() {
        return Biweekly.write(calendar).go();
    }
}
