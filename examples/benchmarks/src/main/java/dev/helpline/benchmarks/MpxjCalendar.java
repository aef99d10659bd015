package dev.helpline.benchmarks;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import net.sf.mpxj.LocalTimeRange;
import net.sf.mpxj.ProjectCalendar;
import net.sf.mpxj.ProjectFile;
import net.sf.mpxj.TimeUnit;

/** MPXJ's project calendar, which counts on a wall clock without a zone. */
final class MpxjCalendar {

    private final ProjectCalendar calendar;

    MpxjCalendar(Set<LocalDate> holidays) {
        calendar = new ProjectFile().addCalendar();
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean works = day.getValue() <= DayOfWeek.FRIDAY.getValue();
            calendar.setWorkingDay(day, works);
            calendar.addCalendarHours(day);
            if (works) {
                calendar.getCalendarHours(day).add(new LocalTimeRange(LocalTime.of(9, 0), LocalTime.of(17, 0)));
            }
        }
        holidays.forEach(calendar::addCalendarException);
    }

    Instant plus(Instant start, Duration amount) {
        LocalDateTime local = start.atZone(Work.ZONE).toLocalDateTime();
        LocalDateTime due = calendar.getDate(
                local, net.sf.mpxj.Duration.getInstance((double) amount.toMinutes(), TimeUnit.MINUTES));
        return due.atZone(Work.ZONE).toInstant();
    }
}
