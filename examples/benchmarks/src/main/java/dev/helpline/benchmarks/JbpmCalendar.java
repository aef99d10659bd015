package dev.helpline.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.jbpm.process.core.timer.BusinessCalendarImpl;
import org.kie.api.time.SessionClock;

/** jBPM's business calendar, which always counts from what its clock says. */
final class JbpmCalendar implements SessionClock {

    private final BusinessCalendarImpl calendar;
    private Instant now = Instant.EPOCH;

    JbpmCalendar(Set<LocalDate> holidays) {
        Properties settings = new Properties();
        settings.setProperty(BusinessCalendarImpl.DAYS_PER_WEEK, "5");
        settings.setProperty(BusinessCalendarImpl.HOURS_PER_DAY, "8");
        settings.setProperty(BusinessCalendarImpl.START_HOUR, "9");
        settings.setProperty(BusinessCalendarImpl.END_HOUR, "17");
        settings.setProperty(BusinessCalendarImpl.TIMEZONE, Work.ZONE.getId());
        settings.setProperty(BusinessCalendarImpl.HOLIDAY_DATE_FORMAT, "yyyy-MM-dd");
        settings.setProperty(
                BusinessCalendarImpl.HOLIDAYS,
                holidays.stream().map(LocalDate::toString).collect(Collectors.joining(",")));
        calendar = new BusinessCalendarImpl(settings, this);
    }

    Instant plus(Instant start, Duration amount) {
        now = start;
        return calendar.calculateBusinessTimeAsDate(amount.toHours() + "h" + amount.toMinutesPart() + "m")
                .toInstant();
    }

    @Override
    public long getCurrentTime() {
        return now.toEpochMilli();
    }
}
